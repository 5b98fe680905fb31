/// The lines of a paragraph that has not ended.
struct PageParagraph {
    /// A line that has.
    struct Finished {
        let text: String
        /// Whether all of it is set in bold.
        let isBold: Bool
    }

    var finished: [Finished] = []
    var line = LineText()
    /// Whether a blank came last, which is one if text follows.
    var hasBlank = false
    var hasBold = false
    var hasPlain = false
    /// Whether text that is taken as it stands has just begun: its first line end counts for nothing.
    var isAtVerbatimBegin = false
    /// How much of it is text of links.
    var linkLength = 0

    /// Ends the line; false where it has no text.
    mutating func finishLine() -> Bool {
        defer { (hasBlank, hasBold, hasPlain) = (false, false, false) }
        guard let text = line.takeTrimmed() else { return false }
        finished.append(Finished(text: text, isBold: hasBold && !hasPlain))
        return true
    }
}
