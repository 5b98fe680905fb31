// Comma-separated values as RFC 4180 has them and as spreadsheets write them: with or without a byte order mark, with
// commas, semicolons (Excel where the comma is the decimal mark) or tabs, any line ends, quoted cells of several
// lines. Strict where a mistake would shift cells into other columns: such a table is refused with the line, and not
// guessed at. The libraries for it are lenient there and don't tell lines. One pass over the bytes, a record at a time,
// so that a table of any length takes no more memory than its longest record.

/// Reads the records of a table of comma-separated values, one after the other.
package struct CSVReader: ~Copyable {
    /// One record, and where it stands.
    package struct Record: Hashable, Sendable {
        /// The number of the line in which it begins, from 1.
        package let line: Int
        /// Its cells, without quotes.
        package let cells: [String]

        /// Whether nothing stands in it, as spreadsheets leave rows behind.
        package var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
    }

    /// Why a table can't be read.
    package struct Trouble: Error, Hashable, Sendable, CustomStringConvertible {
        /// One phrase with the line.
        package let description: String

        package init(_ line: Int, _ message: String) { description = "line \(line): \(message)" }
    }

    /// The most bytes of a cell: a document in the place of a table is told early.
    static let cellLimit = 100_000

    private let bytes: [UInt8]
    private var place = 0
    private var line = 1
    private var separator = UInt8(ascii: ",")

    /// A reader of a table; the first line tells what separates its cells.
    ///
    /// - Throws: `Trouble` for bytes that are no text in UTF-8.
    package init(_ bytes: [UInt8]) throws(Trouble) {
        self.bytes = bytes
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.contains(0) {
            throw Trouble(1, "is not UTF-8; save the table as 'CSV UTF-8'")
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        separator = Self.separator(of: bytes[place...])
        // Excel's own hint, which it shows to nobody.
        let hint = Array("sep=".utf8) + [separator]
        if bytes[place...].prefix(5).map({ $0 | ($0 >= 65 && $0 <= 90 ? 32 : 0) }).elementsEqual(hint) {
            place += 5
            _ = try next()
        }
    }

    /// The next record; nil at the end.
    package mutating func next() throws(Trouble) -> Record? {
        guard place < bytes.count else { return nil }
        let first = line
        var cells: [String] = []
        while true {
            cells.append(try cell())
            guard place < bytes.count else { break }
            let end = bytes[place]
            place += 1
            if end == separator { continue }
            if end == 13, place < bytes.count, bytes[place] == 10 { place += 1 }
            line += 1
            break
        }
        return Record(line: first, cells: cells)
    }

    /// Reads a cell up to the separator or the line end after it.
    private mutating func cell() throws(Trouble) -> String {
        guard place < bytes.count, bytes[place] == Self.quote else {
            let start = place
            while place < bytes.count, !isEnd(bytes[place]) {
                guard bytes[place] != Self.quote else {
                    throw Trouble(line, "a quotation mark stands in a cell that does not begin with one")
                }
                place += 1
            }
            return try text(bytes[start..<place], line)
        }
        return try quotedCell()
    }

    private mutating func quotedCell() throws(Trouble) -> String {
        let first = line
        var content: [UInt8] = []
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == Self.quote {
                guard place < bytes.count, bytes[place] == Self.quote else {
                    guard place == bytes.count || isEnd(bytes[place]) else {
                        throw Trouble(line, "something stands behind the quotation mark that ends a cell")
                    }
                    return try text(content[...], first)
                }
                place += 1
            } else if byte == 10 || (byte == 13 && (place == bytes.count || bytes[place] != 10)) {
                line += 1
            }
            content.append(byte)
        }
        throw Trouble(first, "the quotation mark that begins a cell has no end")
    }

    private func text(_ content: ArraySlice<UInt8>, _ line: Int) throws(Trouble) -> String {
        guard content.count <= Self.cellLimit else {
            throw Trouble(line, "a cell holds more than \(Self.cellLimit) bytes")
        }
        guard let text = String(validating: content, as: UTF8.self) else {
            throw Trouble(line, "is not UTF-8; save the table as 'CSV UTF-8'")
        }
        return text
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 10 || byte == 13 }

    private static let quote = UInt8(ascii: "\"")

    /// The separator that stands first outside of quotes in the first line; a comma where there is none.
    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        var isQuoted = false
        for byte in bytes {
            switch byte {
            case quote: isQuoted.toggle()
            case 10, 13: if !isQuoted { return UInt8(ascii: ",") }
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"): if !isQuoted { return byte }
            default: break
            }
        }
        return UInt8(ascii: ",")
    }
}
