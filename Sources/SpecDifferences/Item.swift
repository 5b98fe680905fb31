import SpecModel

/// A content item of one side, with what the search for its counterpart needs.
struct Item {
    /// The section in which it stands.
    let section: SectionKind
    /// Its place among the items of that kind, from 0 for the first to 1 for the last.
    let relativePlace: Double
    /// The item itself.
    let statement: Statement
    /// What it says.
    let wording: Wording

    /// Whether another item says the same, whatever case, quotes, dashes and end punctuation.
    func saysTheSame(as other: Item) -> Bool { wording.content == other.wording.content }
}

extension Specification {
    /// Every item of the content sections, in document order.
    func contentItems(_ wordings: inout Wordings, _ lexicon: inout Lexicon) -> [Item] {
        var items: [Item] = []
        items.reserveCapacity(sections.reduce(0) { $0 + $1.statements.count })
        for (number, section) in sections.enumerated() where section.kind.isContent {
            var (before, count) = (0, 0)
            for (place, other) in sections.enumerated() where other.kind == section.kind {
                count += other.statements.count
                if place < number { before += other.statements.count }
            }
            let last = Double(max(1, count - 1))
            for (place, statement) in section.statements.enumerated() {
                items.append(
                    Item(
                        section: section.kind, relativePlace: Double(before + place) / last,
                        statement: statement,
                        wording: wordings.wording(of: statement, in: section.kind, &lexicon)))
            }
        }
        return items
    }
}
