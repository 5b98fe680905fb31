import SpecModel

/// What became of the items that qualifications are read from, found by where a value stands.
///
/// A document has a dozen such items: they are looked through, which costs less than a table of them.
struct ItemChanges {
    private let changes: [Change]
    private var oldPlaces: [(item: StatementReference, change: Int)] = []
    private var newPlaces: [(item: StatementReference, change: Int)] = []

    init(_ changes: [Change]) {
        self.changes = changes
        for (place, change) in changes.enumerated() {
            let oldSection = change.oldSection ?? change.section
            if oldSection.holdsQualifications {
                for statement in change.oldStatements {
                    oldPlaces.append((StatementReference(kind: oldSection, index: statement.index), place))
                }
            }
            if change.section.holdsQualifications {
                for statement in change.newStatements {
                    newPlaces.append(
                        (StatementReference(kind: change.section, index: statement.index), place))
                }
            }
        }
    }

    private func change(old item: StatementReference) -> Int? { oldPlaces.first { $0.item == item }?.change }
    private func change(new item: StatementReference) -> Int? { newPlaces.first { $0.item == item }?.change }

    /// Whether two items are the two sides of one change.
    func isPair(_ old: StatementReference, _ new: StatementReference) -> Bool {
        guard let place = change(old: old) else { return false }
        return place == change(new: new)
    }

    /// Whether the other side of a change speaks of an equivalent, in words from which none was read.
    func mayAcceptEquivalent(besideOld old: [StatementReference], besideNew new: [StatementReference]) -> Bool
    {
        let others =
            old.compactMap(change(old:)).flatMap { changes[$0].newStatements }
            + new.compactMap(change(new:)).flatMap { changes[$0].oldStatements }
        return others.contains { statement in
            FoldedText(statement.text).words.contains { $0.hasPrefix("equivalen") }
        }
    }

    /// The most that became of any of the items, or nil where none of them is known.
    func significance(old: [StatementReference], new: [StatementReference]) -> Change.Significance? {
        let places = old.compactMap(change(old:)) + new.compactMap(change(new:))
        let found = places.map { changes[$0].significance }
        return found.contains(.substantive)
            ? .substantive
            : found.contains(.editorial) ? .editorial : found.isEmpty ? nil : Change.Significance.none
    }

    /// Whether any of the items asks for something else; so do items of which nothing is known.
    func isSubstantive(old: [StatementReference], new: [StatementReference]) -> Bool {
        significance(old: old, new: new) ?? .substantive == .substantive
    }

    /// Whether two phrases of such items ask for different things: other words, in items that differ in substance.
    /// Where the items are not known the phrases alone decide.
    func differ(
        _ old: String?, _ new: String?, old oldSources: [StatementReference],
        new newSources: [StatementReference]
    ) -> Bool {
        guard old != new else { return false }
        if let old, let new, Phrase(old).means(Phrase(new)) { return false }
        return isSubstantive(old: oldSources, new: newSources)
    }
}

extension SectionKind {
    /// Whether qualifications are read from it.
    var holdsQualifications: Bool {
        switch self {
        case .generalExperience, .specialExperience, .substitutions, .minimumQualifications,
            .specialRequirements,
            .characterRequirements:
            true
        case .purpose, .guidelines, .supervisionReceived, .supervisionExercised, .duties, .ksa,
            .physicalRequirements, .workingConditions, .appointment, .equipment, .history, .acknowledgement,
            .clause, .boilerplate, .other:
            false
        }
    }
}
