import SpecModel

/// Looks for what contradicts itself or a rule in one document.
///
/// Nothing is compared with another document or with the day of today: a document that was found sound stays so.
struct ConsistencyCheck {
    let checks: DocumentChecks
    let codeShape: CodeShape?
    let facts: Specification.Facts
    let sections: [Section]
    let clause: CancellationClause?
    /// The line on which the clause begins.
    let clauseLine: Int?
    let places: FactPlaces
    /// Whether the text is a whole document, so that what it lacks is worth saying.
    let isWhole: Bool
    private(set) var findings: [Finding] = []

    /// What there is to report, in no particular order.
    /// - Parameter earlier: What was found already, which is not said again in other words.
    static func findings(
        _ profile: Profile, _ facts: Specification.Facts, _ sections: [Section],
        _ clause: ClauseReader.Reading?, places: FactPlaces, earlier: [Finding]
    ) -> [Finding] {
        var check = ConsistencyCheck(
            checks: profile.checks, codeShape: profile.codeShape, facts: facts, sections: sections,
            clause: clause?.clause, clauseLine: clause?.line, places: places,
            isWhole: isWhole(sections))
        check.identity(earlier)
        check.dates()
        check.elements()
        check.duplicates()
        check.review()
        return check.findings
    }

    /// Whether the text is a whole document and not an excerpt: one of two sections does not lack the others.
    private static func isWhole(_ sections: [Section]) -> Bool {
        var kinds: [SectionKind] = []
        for section in sections where section.heading != nil && !kinds.contains(section.kind) {
            kinds.append(section.kind)
            if kinds.count == fewestKinds { return true }
        }
        return false
    }

    /// The shortest real documents have about ten kinds of sections.
    private static let fewestKinds = 4

    mutating func report(_ kind: Finding.Kind, _ message: String, line: Int?) {
        findings.append(Finding(kind, message, line: line))
    }

    /// A note that speaks of a review in words that count as none.
    private mutating func review() {
        guard let clause, let note = clause.note, clause.review.grade == nil, note.holds("review") else {
            return
        }
        let message =
            "the clause speaks of a review in words that the profile does not know: \(Finding.quoted(note))"
        report(.reviewNotUnderstood, message, line: clauseLine)
    }
}
