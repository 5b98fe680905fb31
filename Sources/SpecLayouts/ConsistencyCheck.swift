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
    /// The line of the clause's heading.
    let clauseLine: Int?
    let places: FactPlaces
    private(set) var findings: [Finding] = []

    /// What there is to report, in no particular order.
    /// - Parameter earlier: What was found already, which is not said again in other words.
    static func findings(
        _ profile: Profile, _ facts: Specification.Facts, _ sections: [Section],
        _ clause: ClauseReader.Reading?, places: FactPlaces, earlier: [Finding]
    ) -> [Finding] {
        var check = ConsistencyCheck(
            checks: profile.checks, codeShape: profile.codeShape, facts: facts, sections: sections,
            clause: clause?.clause, clauseLine: clause?.line, places: places)
        check.identity(earlier)
        check.dates()
        check.elements()
        check.duplicates()
        check.review()
        return check.findings
    }

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
