import SpecModel

/// The bytes of a row of the index: numbers of seven bits a byte, texts with their length before them.
///
/// A row of its own form, and not a column a field, because a report over all classes reads thousands of them: one
/// look-up and one pass, and a sum over the whole that tells a damaged row from a good one.
struct IndexBytes {
    private(set) var bytes: [UInt8] = []

    mutating func put(_ number: Int) {
        // Small negative numbers stay small: the sign is the lowest bit.
        var rest = UInt64(bitPattern: Int64((number << 1) ^ (number >> 63)))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func put(_ text: String) {
        put(text.utf8.count)
        bytes += text.utf8
    }

    mutating func put(_ text: String?) {
        put(text == nil ? 0 : 1)
        if let text { put(text) }
    }

    /// The bytes of an id, two digits a byte.
    mutating func put(_ id: CommitID) { bytes += Self.bytes(of: id) }

    static func bytes(of id: CommitID) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(20)
        var high: UInt8?
        for digit in id.description.utf8 {
            let value = digit <= 57 ? digit &- 48 : (digit | 32) &- 87
            if let first = high {
                bytes.append(first << 4 | value & 15)
                high = nil
            } else {
                high = value & 15
            }
        }
        return bytes
    }

    /// A sum over bytes that a changed one changes (FNV-1a): against chance, not against malice.
    static func sum(of bytes: [UInt8]) -> Int64 {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int64(bitPattern: sum)
    }
}

/// Reads what `IndexBytes` wrote; whatever does not fit is trouble, never a trap.
struct IndexReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Takes the bytes of a row once their sum is right.
    init(_ bytes: [UInt8], sum: Int64) throws(IndexTrouble) {
        guard IndexBytes.sum(of: bytes) == sum else { throw .damaged }
        self.init(bytes)
    }

    var isAtEnd: Bool { place == bytes.count }

    mutating func number() throws(IndexTrouble) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.count, shift < 64 {
            let byte = bytes[place]
            place += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 {
                return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
            }
            shift += 7
        }
        throw .damaged
    }

    /// A number of things that follow, each of at least one byte.
    mutating func count() throws(IndexTrouble) -> Int {
        let count = try number()
        guard count >= 0, count <= bytes.count - place else { throw .damaged }
        return count
    }

    mutating func text() throws(IndexTrouble) -> String {
        let count = try count()
        defer { place += count }
        guard let text = String(validating: bytes[place..<place + count], as: UTF8.self) else {
            throw .damaged
        }
        return text
    }

    mutating func optionalText() throws(IndexTrouble) -> String? { try number() == 0 ? nil : try text() }

    mutating func commit() throws(IndexTrouble) -> CommitID {
        guard bytes.count - place >= 20 else { throw .damaged }
        defer { place += 20 }
        let digits = [UInt8]("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(40)
        for byte in bytes[place..<place + 20] {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return CommitID(description: String(decoding: text, as: UTF8.self))
    }
}

/// Why the index can't answer; the commits can.
enum IndexTrouble: Error {
    /// It is not what was written.
    case damaged
    /// It speaks of another commit than the one that is asked about.
    case stale
    /// It can't hold what the archive holds.
    case unfit
}
