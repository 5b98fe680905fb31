import SpecModel

extension QualificationChange {
    /// The values that differ: general experience, special experience, education, substitutions, credentials.
    ///
    /// - Parameter ways: the table of ways; those that rest on a degree and experience together have no value
    ///   elsewhere, and are told here.
    static func changes(
        from old: Specification, to new: Specification, ways: [WayPair], items: ItemChanges,
        doubts: QualificationDoubts
    ) -> [QualificationChange] {
        var reader = QualificationValues(old: old, new: new, items: items)
        reader.doubts = doubts
        reader.changedYears = Set(
            ways.filter { $0.old?.years != $0.new?.years }.map { ($0.old ?? $0.new)?.education })
        reader.compareGeneral()
        reader.compareSpecial()
        reader.compareKind()
        for pair in ways { reader.compare(pair) }
        reader.compareSubstitutions()
        reader.compareCredentials()
        return reader.changes
    }
}
