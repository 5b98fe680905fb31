import SpecModel
import Testing

/// A day, from ISO 8601.
func day(_ iso: String) throws -> CivilDate {
    try #require(CivilDate(iso: iso), "'\(iso)' is no day")
}

/// A jurisdiction that is written well.
func jurisdiction(_ name: String) throws -> Jurisdiction {
    try #require(Jurisdiction(name))
}

/// A revision in few words: what the review rules look at, and nothing else.
struct RevisionDraft {
    var effective: String?
    var revised: String?
    var published: String?
    var grade: Int?
    var sentence: String?
    var designation: String?
    var unit: String?
    var title: String?
    var code: String?
    /// The name; nil makes one from the date, as an archive does.
    var name: String?

    /// The revision of a class.
    func revision(of id: ClassID) throws -> Revision {
        var facts = Specification.Facts()
        facts.effective = try effective.map(partial)
        facts.revised = try revised.map(partial)
        facts.published = try published.map(partial)
        facts.designation = designation
        facts.bargainingUnit = unit.flatMap { CodedName($0) }
        facts.title = title
        facts.code = code.flatMap { ClassCode($0) }
        let bases = [1: "cgs-5-200a", 2: "cgs", 3: "content"]
        let note = ReviewNote(
            basis: grade.flatMap { bases[$0] } ?? "none", grade: grade,
            sentence: sentence ?? grade.map { "Reviewed by ground \($0)" })
        return Revision(
            classID: id, name: name ?? facts.revisionDate?.description ?? "undated-0a1b2c3d",
            profile: "\(id.jurisdiction)/test", facts: facts,
            clause: CancellationClause(kind: .replaces, review: note),
            recorded: Recorded(
                commit: String(repeating: "0", count: 40),
                by: try #require(Identity(name: "A Clerk", mail: "clerk@example.org")), at: 0,
                sources: []))
    }

    private func partial(_ iso: String) throws -> PartialDate {
        try #require(PartialDate(iso: iso), "'\(iso)' is no date")
    }
}

/// A class with these revisions, in Connecticut where nothing else is said.
func history(
    _ drafts: [RevisionDraft], of word: String = "0514DM", in government: String = "us-ct"
) throws -> ClassHistory {
    let id = try #require(ClassID(jurisdiction: jurisdiction(government), word: word))
    return ClassHistory(record: ClassRecord(id: id), revisions: try drafts.map { try $0.revision(of: id) })
}

/// The same, read more easily where the name matters.
func history(
    _ word: String, in government: String = "us-ct", _ drafts: RevisionDraft...
) throws -> ClassHistory {
    try history(drafts, of: word, in: government)
}

/// The same, where it does not.
func history(_ drafts: RevisionDraft...) throws -> ClassHistory {
    try history(drafts)
}

/// Connecticut's rule as DOMAIN.md reads it, with what a test varies.
func connecticut(
    months: Int = 60, anchor: ReviewPolicy.Anchor = .lastReview, weakestGrade: Int = 3
) throws -> ReviewPolicy {
    ReviewPolicy(
        jurisdiction: try jurisdiction("us-ct"), citation: "Conn. Gen. Stat. § 5-200a",
        reading: "Due five years after the last review.", intervalMonths: months, anchor: anchor,
        weakestGrade: weakestGrade,
        parts: [
            .init(label: "§ 5-200a(a)", designation: "classified", units: nil, applies: true),
            .init(
                label: "§ 5-200a, exempt unit", designation: "unclassified", units: ["01", "53", "70"],
                applies: false),
            .init(label: "§ 5-200a(b)", designation: "unclassified", units: nil, applies: true),
        ])
}
