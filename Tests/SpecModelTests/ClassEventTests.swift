import SpecModel
import Testing

/// What befell a class follows from its revisions and their clauses.
struct ClassEventTests {
    private let id: ClassID
    private let identity: Identity

    init() throws {
        id = try #require(ClassID("us-ct/0514DM"))
        identity = try #require(Identity(name: "A", mail: "a@b"))
    }

    private func revision(
        _ date: String, title: String? = nil, code: String? = nil, group: String? = nil,
        replaces: (title: String?, group: String?, date: String)? = nil, titleIsInClause: Bool = false
    ) -> Revision {
        var facts = Specification.Facts()
        facts.effective = PartialDate(iso: date)
        facts.title = title
        facts.titleSource = title == nil ? nil : titleIsInClause ? .clause : .label
        facts.code = code.flatMap { ClassCode($0) }
        facts.salaryGroup = group.flatMap { SalaryGroup($0) }
        let clause = replaces.map {
            CancellationClause(
                kind: .replaces, title: $0.title, salaryGroup: $0.group.flatMap { SalaryGroup($0) },
                approvedEffective: PartialDate(iso: $0.date))
        }
        return Revision(
            classID: id, name: date, profile: "us-ct/modern", facts: facts, clause: clause,
            recorded: Recorded(commit: "0", by: identity, at: 0, sources: []))
    }

    private func told(_ revisions: Revision..., events: [ClassEvent] = []) -> [String] {
        ClassHistory(record: ClassRecord(id: id), revisions: revisions, events: events).allEvents.map {
            [
                $0.kind.rawValue, $0.date?.description, $0.before, $0.after, $0.sentence, $0.revision,
            ].map { $0 ?? "-" }.joined(separator: " | ")
        }
    }

    @Test func `a new title, code and group are told with their day and what the clause says`() {
        #expect(
            told(
                revision("2010-01-01", title: "Clerk", code: "1234AB", group: "AB 12"),
                revision(
                    "2020-01-01", title: "Records Clerk", code: "1234CD", group: "AB 14",
                    replaces: ("Clerk", "AB 12", "2010-01-01")))
                == [
                    "retitled | 2020-01-01 | Clerk | Records Clerk | replaces 'Clerk', salary group AB 12, approved 2010-01-01 | 2020-01-01",
                    "recoded | 2020-01-01 | 1234AB | 1234CD | replaces 'Clerk', salary group AB 12, approved 2010-01-01 | 2020-01-01",
                    "regraded | 2020-01-01 | AB 12 | AB 14 | replaces 'Clerk', salary group AB 12, approved 2010-01-01 | 2020-01-01",
                ])
    }

    @Test func `case and blanks make no new title, and what is unknown no change`() {
        #expect(
            told(
                revision("2010-01-01", title: "Archives  Clerk", group: "AB 12"),
                revision("2012-01-01", title: nil),
                revision("2020-01-01", title: "ARCHIVES CLERK", group: "AB 12")
            )
            .isEmpty)
    }

    @Test func `a first revision changes against the predecessor that its clause names`() {
        #expect(
            told(revision("2020-01-01", title: "B", group: "AB 2", replaces: ("A", "AB 1", "2010-01-01")))
                == [
                    "retitled | 2020-01-01 | A | B | replaces 'A', salary group AB 1, approved 2010-01-01 | 2020-01-01",
                    "regraded | 2020-01-01 | AB 1 | AB 2 | replaces 'A', salary group AB 1, approved 2010-01-01 | 2020-01-01",
                ])
    }

    @Test func `a predecessor that is not held stands between two that are, so no change is lost`() {
        let events = told(
            revision("2000-01-01", title: "A"),
            revision("2020-01-01", title: "C", replaces: ("B", nil, "2010-01-01")))
        #expect(
            events == [
                "retitled | 2010-01-01 | A | B | replaces 'B', approved 2010-01-01 | 2020-01-01",
                "retitled | 2020-01-01 | B | C | replaces 'B', approved 2010-01-01 | 2020-01-01",
            ])
    }

    @Test func `a title that stands only in the clause is its predecessor's and makes no change of its own`()
    {
        #expect(
            told(
                revision("2010-01-01", title: "A", replaces: ("A", nil, "2000-01-01"), titleIsInClause: true),
                revision("2020-01-01", title: "B", replaces: ("B", nil, "2010-01-01"), titleIsInClause: true))
                == ["retitled | 2010-01-01 | A | B | replaces 'A', approved 2000-01-01 | 2010-01-01"])
    }

    @Test func `a held predecessor's own words outweigh what a clause says of it`() {
        #expect(
            told(
                revision("2010-01-01", title: "A"),
                revision("2020-01-01", title: "A", replaces: ("X", nil, "2010-01-01"))
            ).isEmpty)
    }

    @Test func `recorded events stand among the others by their days`() {
        let merged = ClassEvent(kind: .merged, date: PartialDate(iso: "2015"), sentence: "It is merged")
        let events = told(
            revision("2010-01-01", title: "A"), revision("2020-01-01", title: "B"),
            revision("2012-01-01", title: "C"), events: [merged])
        #expect(
            events == [
                "retitled | 2012-01-01 | A | C | - | 2012-01-01", "merged | 2015 | - | - | It is merged | -",
                "retitled | 2020-01-01 | C | B | - | 2020-01-01",
            ])
    }
}
