/// Reads the trailers of messages whose last paragraph is nothing but trailers, one a line, as programs write them.
///
/// git's own rules are many: lines that go on, comments, patches, lines that only look like trailers. Where any of them
/// could matter this gives nil, and libgit2 is asked; so it answers as libgit2 does, in one pass.
struct TrailerScan {
    private let bytes: [UInt8]

    init(_ message: String) { bytes = Array(message.utf8) }

    /// The trailers in their order; nil where git's other rules may apply.
    var trailers: [Trailer]? {
        let end = bytes.last == Self.newline ? bytes.count - 1 : bytes.count
        guard let start = startOfLastParagraph(endingAt: end), !mayHoldPatch, !bytes.contains(0) else {
            return nil
        }
        var trailers: [Trailer] = []
        var line = start
        while line < end {
            let lineEnd = bytes[line..<end].firstIndex(of: Self.newline) ?? end
            guard let trailer = trailer(line..<lineEnd) else { return nil }
            trailers.append(trailer)
            line = lineEnd + 1
        }
        return trailers.isEmpty ? nil : trailers
    }

    private static let newline = UInt8(ascii: "\n")

    /// Behind an empty line that has text before it: the first paragraph is the title and holds no trailers.
    private func startOfLastParagraph(endingAt end: Int) -> Int? {
        guard let first = bytes.first, !Self.isBlank(first), first != UInt8(ascii: "#") else { return nil }
        var place = end - 1
        while place > 0 {
            if bytes[place] == Self.newline, bytes[place - 1] == Self.newline { return place + 1 }
            place -= 1
        }
        return nil
    }

    /// Whether a line begins with three dashes, behind which git takes a patch to be.
    private var mayHoldPatch: Bool {
        let dash = UInt8(ascii: "-")
        var run = 0
        var isLineStart = true
        for byte in bytes {
            if byte == dash, isLineStart || run > 0 {
                run += 1
                if run == 3 { return true }
            } else {
                run = 0
            }
            isLineStart = byte == Self.newline
        }
        return false
    }

    private func trailer(_ line: Range<Int>) -> Trailer? {
        var colon = line.lowerBound
        while colon < line.upperBound, Self.isKey(bytes[colon]) { colon += 1 }
        guard colon > line.lowerBound, colon < line.upperBound, bytes[colon] == UInt8(ascii: ":") else {
            return nil
        }
        var start = colon + 1
        while start < line.upperBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
        guard start < line.upperBound, !Self.isBlank(bytes[start]) else { return nil }
        return Trailer(
            key: String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self),
            value: String(decoding: bytes[start..<line.upperBound], as: UTF8.self))
    }

    private static func isKey(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
