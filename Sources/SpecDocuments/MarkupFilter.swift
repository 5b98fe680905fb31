/// Takes out of a page, before it is parsed, what is no text of it and what misleads the parser.
///
/// Scripts, style sheets and drawings are most of the bytes of a portal's page, and finding their end is all
/// that must be known of them. Word's `<![if …]>` would turn into text, a lone `<` may swallow some. One pass; the
/// number of tags is bounded, for the parser's work on each grows with those that are open.
struct MarkupFilter {
    /// The most tags that a page may have. A page of 400 KB has about ten thousand.
    static let tagLimit = 500_000

    private let bytes: [UInt8]
    private var kept: [UInt8] = []
    private var place: Int
    private var copied: Int
    private var tags = 0
    /// Quotes of which there are no more, so that no search for their end is made twice.
    private var exhausted: [UInt8] = []

    /// The page without them.
    static func filter(_ bytes: [UInt8], from start: Int) throws(DocumentError) -> [UInt8] {
        var filter = MarkupFilter(bytes, start)
        try filter.run()
        return filter.kept
    }

    private init(_ bytes: [UInt8], _ start: Int) {
        self.bytes = bytes
        place = start
        copied = start
        kept.reserveCapacity(bytes.count / 2)
    }

    private mutating func run() throws(DocumentError) {
        while let opening = index(of: UInt8(ascii: "<"), from: place) {
            place = opening + 1
            guard place < bytes.count else { break }
            switch bytes[place] {
            case UInt8(ascii: "!") where begins("!--", at: place):
                // `<!-->` is a whole comment.
                drop(from: opening, to: end(of: "-->", from: place + 1))
            case UInt8(ascii: "!"), UInt8(ascii: "?"): drop(from: opening, to: end(of: ">", from: place))
            case UInt8(ascii: "/"), 65...90, 97...122:
                tags += 1
                guard tags <= Self.tagLimit else {
                    throw DocumentError(.tooLarge, "has more than \(Self.tagLimit) tags")
                }
                passTag(from: opening)
            default:
                drop(from: opening, to: place)
                kept += Array("&lt;".utf8)
            }
        }
        kept += bytes[copied...]
    }

    /// Copies what stands before, and leaves out a range.
    private mutating func drop(from start: Int, to end: Int) {
        kept += bytes[copied..<start]
        copied = end
        place = end
    }

    private mutating func passTag(from opening: Int) {
        for name in Self.dropped where begins(name, at: place) && endsName(at: place + name.utf8CodeUnitCount)
        {
            drop(from: opening, to: endOfElement(name))
            return
        }
        if let end = endOfTag(from: place) {
            place = end
        } else {
            drop(from: opening, to: end(of: ">", from: place))
        }
    }

    /// Elements whose content is no markup, and drawings.
    private static let dropped: [StaticString] = ["script", "style", "svg", "textarea", "iframe"]

    /// The place behind an element's end tag.
    private func endOfElement(_ name: StaticString) -> Int {
        var search = place
        while let candidate = index(of: UInt8(ascii: "<"), from: search) {
            search = candidate + 1
            let start = candidate + 2
            if candidate + 1 < bytes.count, bytes[candidate + 1] == UInt8(ascii: "/"),
                begins(name, at: start),
                endsName(at: start + name.utf8CodeUnitCount)
            {
                return end(of: ">", from: start)
            }
        }
        return bytes.count
    }

    /// The place behind a tag's `>`, which may stand in a quoted value as well; nil where a quote or the tag never
    /// ends.
    private mutating func endOfTag(from start: Int) -> Int? {
        var search = start
        var previous: UInt8 = 0
        var (plain, quoted) = (0, 0)
        while search < bytes.count {
            let byte = bytes[search]
            // What goes on longer is no tag: else each of many that never end would be looked through to the end.
            plain += 1
            guard plain < 4_096, quoted < 256 else { return nil }
            if byte == UInt8(ascii: ">") { return search + 1 }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), previous == UInt8(ascii: "=") {
                guard !exhausted.contains(byte) else { return nil }
                guard let close = index(of: byte, from: search + 1) else {
                    exhausted.append(byte)
                    return nil
                }
                search = close
                quoted += 1
            }
            if !isBlank(byte) { previous = byte }
            search += 1
        }
        return bytes.count
    }

    private func index(of byte: UInt8, from start: Int) -> Int? {
        let span = bytes.span
        var search = start
        while search < span.count {
            if span[search] == byte { return search }
            search += 1
        }
        return nil
    }

    /// The place behind a mark; the end of the page where there is none.
    private func end(of mark: StaticString, from start: Int) -> Int {
        let marks = Array(mark.description.utf8)
        var search = start
        while let candidate = index(of: marks[0], from: search) {
            if candidate + marks.count <= bytes.count,
                bytes[candidate..<candidate + marks.count].elementsEqual(marks)
            {
                return candidate + marks.count
            }
            search = candidate + 1
        }
        return bytes.count
    }

    private func begins(_ word: StaticString, at start: Int) -> Bool {
        guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy { offset in
            let byte = bytes[start + offset]
            return unsafe ((65...90).contains(byte) ? byte | 0x20 : byte) == word.utf8Start[offset]
        }
    }

    private func endsName(at end: Int) -> Bool {
        end >= bytes.count || isBlank(bytes[end]) || bytes[end] == UInt8(ascii: ">")
            || bytes[end] == UInt8(ascii: "/")
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
