import SpecModel

/// The lines of a paragraph that has not ended.
///
/// A paragraph is a line. Where breaks part it, its lines are as those of plain text: each may go on with the
/// sentence of the one above, as when an author broke them by hand. Two breaks part paragraphs.
struct OpenParagraph {
    /// What the elements or the style of a paragraph say of it.
    enum Kind { case plain, heading, item }

    /// The longest line, in bytes, that is a heading because it is set in bold.
    static let boldHeading = 100
    /// The longest line, in bytes, that is a heading because of its element or style; more is a paragraph set
    /// large.
    static let longestHeading = 240

    /// The line that is open.
    var line = LineText()
    private var finished: [(text: String, isBold: Bool)] = []
    private var hasBold = false
    private var hasPlain = false

    /// Notes how a piece of the line is set. Neither padding nor a colon behind a heading makes it less bold.
    mutating func note(isBold: Bool, _ utf8: Span<UInt8>) {
        if Self.isInvisible(utf8) { return }
        if isBold {
            hasBold = true
        } else if !(utf8.count == 1 && [UInt8(ascii: ":"), UInt8(ascii: ".")].contains(utf8[0])) {
            hasPlain = true
        }
    }

    /// Ends the line; false where it has no text.
    mutating func finishLine() -> Bool {
        defer { (hasBold, hasPlain) = (false, false) }
        guard let text = line.takeTrimmed() else { return false }
        finished.append((text, hasBold && !hasPlain))
        return true
    }

    /// Ends the paragraph and hands out its lines.
    mutating func take(as kind: Kind) -> [(text: String, form: Line.Form)] {
        _ = finishLine()
        defer { finished.removeAll(keepingCapacity: true) }
        return finished.indices.map { (finished[$0].text, form(at: $0, kind)) }
    }

    private func form(at index: Int, _ kind: Kind) -> Line.Form {
        if kind == .heading, finished[index].text.utf8.count <= Self.longestHeading { return .heading }
        if kind == .item, index == 0 { return .item }
        if isBoldHeading(at: index) { return .heading }
        // A line that stands alone between headings is a whole paragraph.
        let isFirst = index == 0 || isBoldHeading(at: index - 1)
        let isLast = index == finished.count - 1 || isBoldHeading(at: index + 1)
        return isFirst && isLast ? .paragraph : .running
    }

    private func isBoldHeading(at index: Int) -> Bool {
        finished[index].isBold && finished[index].text.utf8.count <= Self.boldHeading
    }

    private static func isInvisible(_ utf8: Span<UInt8>) -> Bool {
        var place = 0
        while place < utf8.count {
            let (scalar, length) = utf8.scalar(at: place)
            guard scalar.value <= 32 || scalar == "\u{A0}" || scalar == "\u{200B}" || scalar == "\u{FEFF}"
            else {
                return false
            }
            place += length
        }
        return true
    }
}
