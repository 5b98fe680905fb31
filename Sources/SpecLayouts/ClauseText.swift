import SpecModel

/// The text of a document's cancellation clause, with what is asked of it again and again: where wordings stand,
/// where its references stand, and on which line a place lies.
struct ClauseText {
    /// The most of a clause that is read, in bytes. Real ones have a few hundred; some questions cost the square
    /// of the length.
    static let lengthLimit = 5_000

    /// The bytes as they stand.
    let bytes: [UInt8]
    /// Where wordings stand in them.
    let search: WordingSearch
    /// Whether there was more than is read.
    let isCut: Bool
    /// The line of the clause's heading.
    let line: Int
    private var starts: [(place: Int, line: Int)] = []

    /// The sections of the clause, joined; nil where there is none.
    init?(_ sections: [Section]) {
        guard let first = sections.first(where: { $0.kind == .clause }) else { return nil }
        line = first.line
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1_000)
        for section in sections where section.kind == .clause {
            for statement in section.statements where bytes.count <= Self.lengthLimit {
                if !bytes.isEmpty { bytes.append(32) }
                starts.append((bytes.count, statement.line))
                let text = statement.text.utf8.span
                for place in 0..<min(text.count, Self.lengthLimit + 1) { bytes.append(text[place]) }
            }
        }
        isCut = bytes.count > Self.lengthLimit
        if isCut {
            // Not in the middle of a character.
            var end = Self.lengthLimit
            while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            bytes.removeSubrange(end...)
        }
        self.bytes = bytes
        search = WordingSearch(bytes)
    }

    /// The whole text.
    var whole: Range<Int> { bytes.indices }

    /// The line on which a place lies, as far as the items of the section tell.
    func line(at place: Int) -> Int { starts.last { $0.place <= place }?.line ?? line }

    /// A part as text, without blanks at its ends.
    func words(_ part: Range<Int>) -> String {
        String(decoding: bytes[trimmed(part, of: Self.isBlank)], as: UTF8.self)
    }

    /// A part without the bytes at its ends of which that is true.
    func trimmed(_ part: Range<Int>, of isLeftOut: (UInt8) -> Bool) -> Range<Int> {
        var (start, end) = (part.lowerBound, part.upperBound)
        while start < end, isLeftOut(bytes[start]) { start += 1 }
        while end > start, isLeftOut(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// Whether a letter or digit stands in a part; what is not ASCII counts as one.
    func saysSomething(_ part: Range<Int>) -> Bool {
        for place in part where Self.isWordByte(bytes[place]) { return true }
        return false
    }

    /// Whether a byte is a blank or the tab between two cells.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

    /// Whether a byte is a letter or a digit or belongs to a character beyond ASCII.
    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 128...: true
        default: false
        }
    }
}
