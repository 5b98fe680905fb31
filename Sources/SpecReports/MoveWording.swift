import SpecDifferences
import SpecModel

/// The items of a difference that only moved, each in one line: from where to where.
///
/// A place is told by the item behind which it is, in the old document and in the new one: the numbers of items are
/// nothing that a reader sees.
struct MoveWording {
    private let oldItems: [StatementReference: Statement]
    private let newItems: [StatementReference: Statement]

    init(difference: SpecificationDifference) {
        var (old, new): ([StatementReference: Statement], [StatementReference: Statement]) = ([:], [:])
        for change in difference.changes {
            for item in change.oldStatements {
                old[StatementReference(kind: change.oldSection ?? change.section, index: item.index)] = item
            }
            for item in change.newStatements {
                new[StatementReference(kind: change.section, index: item.index)] = item
            }
        }
        (oldItems, newItems) = (old, new)
    }

    /// The lines of all items that only moved, with the sections in which they stand now.
    static func lines(of difference: SpecificationDifference) -> [(section: SectionKind, line: String)] {
        let moved = difference.changes.filter(\.isOnlyMoved)
        if moved.isEmpty { return [] }
        let wording = MoveWording(difference: difference)
        return moved.map { ($0.section, wording.line($0)) }
    }

    /// Where an item was and where it is.
    func line(_ change: Change) -> String {
        let item = change.sentence.shortened(to: 80)
        let oldKind = change.oldSection ?? change.section
        let from = change.old.first.map { place(before: $0, oldKind, oldItems) } ?? "nowhere"
        let to = change.new.first.map { place(before: $0, change.section, newItems) } ?? "nowhere"
        guard let oldSection = change.oldSection else { return "'\(item)': from \(from) to \(to)" }
        return "'\(item)': from \(oldSection.label) to \(to)"
    }

    private func place(
        before index: Int, _ kind: SectionKind, _ items: [StatementReference: Statement]
    ) -> String {
        guard let neighbour = items[StatementReference(kind: kind, index: index - 1)] else {
            return "the beginning of the section"
        }
        return "behind '\(neighbour.sentence.shortened(to: 50))'"
    }
}

extension Change {
    /// Whether nothing but its place differs.
    var isOnlyMoved: Bool { kind == .moved && significance == .none }
}
