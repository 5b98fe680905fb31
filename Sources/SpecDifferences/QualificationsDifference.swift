import SpecModel

/// What changed in the minimum qualifications, as values: what is asked, the ways to qualify before and after, and
/// who can now qualify who could not.
public struct QualificationsDifference: Hashable, Sendable {
    /// The values that differ, in the order in which documents state them.
    public let changes: [QualificationChange]
    /// All ways to qualify, before and after.
    public let ways: [WayPair]
    /// Who can now qualify who could not, and the reverse; empty where that can't be told.
    public let eligibility: [EligibilityChange]
    /// Why it can't be told who can qualify: phrases, each with its place; empty where it can.
    public let unknown: [String]
    /// What a reader should know of the values that are told: phrases, each with its place.
    public let remarks: [String]

    /// Compares the qualifications of two specifications.
    ///
    /// - Parameter changes: what became of the items, so that other words for the same thing are no other value.
    init(from old: Specification, to new: Specification, changes items: [Change]) {
        let (before, after) = (old.qualifications, new.qualifications)
        let isSame = before == after
        // Most revisions ask what their predecessors asked, and nothing need be looked up.
        guard !isSame || items.contains(where: \.changesQualifications) else {
            (changes, eligibility, unknown, remarks) = ([], [], [], [])
            ways = before.ways.map { WayPair($0) }
            return
        }
        let lookup = ItemChanges(items)
        ways = WayPair.pairs(from: before.ways, to: after.ways, items: lookup)
        var doubts = QualificationDoubts(old: old, new: new, items: lookup)
        // The same values may still ask for experience of another kind.
        changes = QualificationChange.changes(from: old, to: new, ways: ways, items: lookup, doubts: doubts)
        doubts.take(items, told: changes)
        unknown = doubts.unknown
        remarks = doubts.remarks
        eligibility =
            !unknown.isEmpty
            ? [] : EligibilityReader.changes(from: old, to: new, ways: ways, items: lookup)
    }
}

extension Change {
    /// Whether something else is asked where qualifications are read.
    fileprivate var changesQualifications: Bool {
        significance == .substantive
            && (section.holdsQualifications || oldSection?.holdsQualifications ?? false)
    }
}
