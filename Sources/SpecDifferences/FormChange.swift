public import SpecModel

/// Which sections that are form and not content came and went: acknowledgement, clause, boilerplate.
public struct FormChange: Hashable, Sendable {
    /// The kinds that only the new document has.
    public let added: [SectionKind]
    /// The kinds that only the old document has.
    public let removed: [SectionKind]
    /// The kinds that both have.
    let kept: [SectionKind]

    init(from old: Specification, to new: Specification) {
        let (before, after) = (Set(old.sections.map(\.kind)), Set(new.sections.map(\.kind)))
        let kinds = SectionKind.allCases.filter { !$0.isContent }
        added = kinds.filter { !before.contains($0) && after.contains($0) }
        removed = kinds.filter { before.contains($0) && !after.contains($0) }
        kept = kinds.filter { before.contains($0) && after.contains($0) }
    }
}
