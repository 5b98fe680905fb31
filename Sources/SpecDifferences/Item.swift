import SpecModel

/// A content item of one side, with what the search for its counterpart needs.
struct Item {
    /// The section in which it stands.
    let section: SectionKind
    /// Its place among the items of that kind, from 0 for the first to 1 for the last.
    let relativePlace: Double
    /// The item itself.
    let statement: Statement
    /// Lead-in and text as they are compared: case, quotes, dashes and end punctuation folded. Two items
    /// with the same key say the same.
    let key: String
}

extension Specification {
    /// Every item of the content sections, in document order.
    var contentItems: [Item] {
        var counts: [SectionKind: Int] = [:]
        for section in sections { counts[section.kind, default: 0] += section.statements.count }
        var seen: [SectionKind: Int] = [:]
        return sections.filter(\.kind.isContent).flatMap { section in
            section.statements.map { statement in
                let place = seen[section.kind, default: 0]
                seen[section.kind] = place + 1
                return Item(
                    section: section.kind,
                    relativePlace: Double(place) / Double(max(1, counts[section.kind, default: 1] - 1)),
                    statement: statement, key: statement.foldedSentence)
            }
        }
    }
}

extension Statement {
    /// Lead-in and text, folded, without the marks at the end.
    fileprivate var foldedSentence: String {
        let folded = FoldedText(sentence).description
        let kept = folded.utf8.reversed().drop { " .;:,".utf8.contains($0) }.count
        return String(Substring(folded.utf8.prefix(kept)))
    }
}
