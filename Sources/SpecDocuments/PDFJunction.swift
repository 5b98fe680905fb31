/// How two lines that follow each other belong together.
enum PDFJunction: Hashable, Sendable {
    /// The second goes on with the paragraph.
    case together
    /// The second begins another.
    case apart
    /// The page does not tell.
    case doubtful(leaningApart: Bool)

    init(_ paragraph: PDFParagraph, _ next: PDFLine, _ measure: PDFMeasure) {
        let last = paragraph.last
        let isUnder = measure.isUnder(last, next)
        guard PDFMeasure.isSameSize(last, next), !measure.isShort(last, before: next) else {
            self = .apart
            return
        }
        switch next.bullet {
        case .sign, .number:
            self = .apart
            return
        case .dash where last.hasEnd || (isUnder && !measure.isClose(last, next)):
            self = .apart
            return
        case .dash, nil: break
        }
        guard isUnder else {
            self = Self.acrossPages(paragraph, next)
            return
        }
        guard measure.isClose(last, next), paragraph.goesOn(at: next.segment.left) else {
            self = .apart
            return
        }
        // A list whose bullets are seen, or paragraphs with space between them, leave no doubt.
        guard paragraph.first.bullet == nil, measure.isTight(next) else {
            self = .together
            return
        }
        if last.hasEnd {
            self = .doubtful(leaningApart: next.beginsAnew || last.endsInSemicolon)
        } else {
            self = next.beginsAnew ? .doubtful(leaningApart: Self.endsOpenly(last)) : .together
        }
    }

    /// At the end of a page or a column the space between paragraphs can't be seen.
    private static func acrossPages(_ paragraph: PDFParagraph, _ next: PDFLine) -> PDFJunction {
        let last = paragraph.last
        if last.column == next.column, !paragraph.goesOn(at: next.segment.left) { return .apart }
        guard next.beginsAnew || last.endsInSemicolon else { return .together }
        if paragraph.first.bullet != nil {
            // The next line hangs under the bullet's text, as only a line of the same item does.
            return last.column == next.column ? .together : .doubtful(leaningApart: last.hasEnd)
        }
        return .doubtful(leaningApart: last.hasEnd)
    }

    /// Whether an item without end punctuation may end in this word: after a comma or a small word it can't.
    private static func endsOpenly(_ line: PDFLine) -> Bool {
        guard let word = line.text.split(separator: " ").last, let end = word.utf8.last else { return false }
        let isSmall = word.utf8.count <= 3 || word == "with" || word == "from" || word == "into"
        return !isSmall && !",-/&(".utf8.contains(end)
    }
}
