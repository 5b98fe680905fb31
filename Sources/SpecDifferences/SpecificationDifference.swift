public import SpecModel

/// What changed between two specifications, told in the field's terms: which duties and qualifications, how
/// much that matters, and who can now qualify.
///
/// The difference depends on nothing but the two specifications, and `from: b, to: a` is the mirror of
/// `from: a, to: b`.
public struct SpecificationDifference: Hashable, Sendable {
    /// The answer in one word.
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// Every item says what it said, where it said it. Facts, typography, headings, the order of
        /// sections, acknowledgement, clause and boilerplate may differ: none of them is content.
        case identical
        /// Items were moved, cut, joined or worded anew, and ask what they asked.
        case editorial
        /// An item asks something else, came or went; a way to qualify takes other years; or the standing
        /// of the class changed: its designation, salary group or bargaining unit.
        case substantive
    }

    /// The answer in one word.
    public let verdict: Verdict
    /// The facts that differ, in the order of the JSON of `read`.
    public let facts: [FactChange]
    /// Every content item of both sides, each in exactly one change: in the order of the new document, what
    /// was removed where it had stood.
    public let changes: [Change]
    /// What changed in the minimum qualifications, as values, and who can now qualify.
    public let qualifications: QualificationsDifference
    /// The ways to qualify that differ.
    public let ways: [WayChange]
    /// How many items without a change of words differ in their bytes: quotes, dashes, case, lead-in or not.
    public let typographic: Int
    /// What the clause of the new document claims, held against the changes.
    public let claims: [ClaimCheck]
    /// The sections without content that came or went.
    public let form: FormChange
    /// Where the method had to take a cheaper road, and why; nil where it did not.
    public let fallback: String?

    /// Compares two specifications.
    ///
    /// The time grows with the items that are not found word for word: a revision of a real document takes
    /// well under a millisecond, five thousand items a side about a second. A `SpecificationComparer` is faster over many.
    public init(from old: Specification, to new: Specification) {
        var (lexicon, wordings) = (Lexicon.base, Wordings())
        self.init(from: old, to: new, &wordings, &lexicon)
    }

    init(
        from old: Specification, to new: Specification, _ wordings: inout Wordings, _ lexicon: inout Lexicon
    ) {
        let oldItems = old.contentItems(&wordings, &lexicon)
        let newItems = new.contentItems(&wordings, &lexicon)
        let alignment = Alignment(from: oldItems, to: newItems, &lexicon)
        var changes: [Change] = []
        changes.reserveCapacity(alignment.groups.count)
        var (tooLong, typographic) = (0, 0)
        for group in Self.ordered(alignment.groups, oldItems, newItems) {
            let reading = Change.reading(group, from: oldItems, to: newItems, &lexicon)
            changes.append(reading.change)
            if reading.isTooLong { tooLong += 1 }
            if reading.isTypographic { typographic += 1 }
        }
        self.changes = changes
        facts = FactChange.changes(from: old.facts, to: new.facts)
        qualifications = QualificationsDifference(from: old, to: new, changes: changes)
        ways = WayChange.changes(in: qualifications.ways)
        self.typographic = typographic
        form = FormChange(from: old, to: new)
        // A note speaks of the predecessor: held against another copy of the same revision it would seem untrue.
        let isOneRevision =
            new.facts.finalNumber != nil && new.facts.finalNumber == old.facts.finalNumber
            && new.facts.effective == old.facts.effective && new.facts.code == old.facts.code
        claims =
            isOneRevision
            ? []
            : ClaimCheck.checks(
                from: old, to: new, changes: changes, values: qualifications.changes, facts: facts, form: form
            )
        let isSubstantive =
            changes.contains { $0.significance == .substantive } || facts.contains { $0.signal == .status }
            || ways.contains(where: \.isSubstantive)
        let isIdentical = changes.allSatisfy { $0.kind == .unchanged }
        verdict = isSubstantive ? .substantive : isIdentical ? .identical : .editorial
        let fallbacks =
            alignment.fallbacks
            + (tooLong > 0 ? ["items too long to compare word by word: \(tooLong)"] : [])
        fallback = fallbacks.isEmpty ? nil : fallbacks.joined(separator: "; ")
    }

    /// The groups in the order of the new document, a removed item behind what it stood behind in its section,
    /// or before what its section begins with now.
    private static func ordered(_ groups: [Group], _ old: [Item], _ new: [Item]) -> [Group] {
        var newPlaces: [Int?] = Array(repeating: nil, count: old.count)
        for group in groups where !group.isMoved {
            for item in group.left { newPlaces[item] = group.right.first }
        }
        var sectionStarts: [(kind: SectionKind, place: Int)] = []
        for place in new.indices where place == 0 || new[place].section != new[place - 1].section {
            sectionStarts.append((new[place].section, place))
        }
        // Twice the place of the item that it follows, plus one; twice its own place for one that is there.
        var ranks: [Int] = []
        var last = -1
        for place in old.indices {
            let kind = old[place].section
            if place == 0 || old[place - 1].section != kind {
                last = sectionStarts.first { $0.kind == kind }.map { 2 * $0.place - 1 } ?? last
            }
            if let newPlace = newPlaces[place] { last = 2 * newPlace + 1 }
            ranks.append(last)
        }
        func key(_ group: Group) -> (Int, Int) {
            if let first = group.right.first { return (2 * first, 0) }
            return group.left.first.map { (ranks[$0], $0) } ?? (-1, 0)
        }
        return groups.map { (key: key($0), group: $0) }.sorted { $0.key < $1.key }.map(\.group)
    }
}
