import SpecModel
import SpecReviews
import Testing

struct ReviewDueTests {
    @Test func `the evidence is the latest review that counts, not the strongest one`() throws {
        let row = try row(
            history(
                RevisionDraft(effective: "2015-01-01", grade: 1),
                RevisionDraft(effective: "2019-01-01", grade: 3), RevisionDraft(effective: "2021-01-01")))
        #expect(row.evidence.revision == "2019-01-01")
        #expect(row.dueDate == (try day("2024-01-01")))
    }

    @Test func `where nothing counts the strongest evidence is shown, the latest of several`() throws {
        let row = try row(
            history(
                RevisionDraft(effective: "2010-01-01", grade: 2),
                RevisionDraft(effective: "2012-01-01", grade: 2),
                RevisionDraft(effective: "2019-01-01", grade: 3), RevisionDraft(effective: "2021-01-01")),
            under: connecticut(weakestGrade: 1))
        #expect(row.evidence.revision == "2012-01-01")
        #expect(row.evidence.grade == .statutes)
        #expect(row.timing.kind == .never)
    }

    @Test func `a dated review is preferred to an undated one, which is remarked on`() throws {
        let row = try row(
            history(
                RevisionDraft(grade: 1, sentence: "Reviewed"),
                RevisionDraft(effective: "2024-01-01", grade: 3)
            ))
        #expect(row.evidence.revision == "2024-01-01")
        #expect(row.remarks == [.undated(revision: "undated-0a1b2c3d", sentence: "Reviewed")])
    }

    @Test func `an undated review that alone counts leaves the due date unknown`() throws {
        let row = try row(
            history(RevisionDraft(grade: 1), RevisionDraft(effective: "2024-01-01")))
        #expect(row.timing.kind == .unknown)
        #expect(row.evidence.revision == "undated-0a1b2c3d")
    }

    @Test func `a revision not yet in force does not reset the clock`() throws {
        let past = RevisionDraft(effective: "2018-05-01", grade: 1, designation: "Classified")
        let ahead = RevisionDraft(
            effective: "2026-01-02", grade: 1, designation: "Unclassified", unit: "(01)")
        let before = try row(history(past))
        let after = try row(history(past, ahead))
        #expect(after.timing == before.timing)
        #expect(after.evidence == before.evidence)
        #expect(after.applicability == before.applicability)
        #expect(after.remarks.map(\.code) == ["not-yet-in-force"])
        #expect(try row(history(past, ahead), today: "2026-01-02").evidence.revision == "2026-01-02")
    }

    @Test func `a revision of the month in which today lies is not counted until the month is over`() throws {
        let past = RevisionDraft(effective: "2018-05-01", grade: 1)
        let partial = RevisionDraft(effective: "2026-01", grade: 1)
        let row = try row(history(past, partial))
        #expect(row.evidence.revision == "2018-05-01")
        let date = try #require(PartialDate(iso: "2026-01"))
        #expect(row.remarks == [.perhapsInForce(revision: "2026-01", date: date)])
        #expect(try self.row(history(past, partial), today: "2026-01-31").evidence.revision == "2026-01")
    }

    @Test func `a class that has only revisions ahead was never reviewed and is judged by the latest`() throws
    {
        let row = try row(
            history(RevisionDraft(effective: "2027-01-01", grade: 1, designation: "Classified")))
        #expect(row.timing.kind == .never)
        #expect(row.evidence == .absent)
        #expect(row.applicability.kind == .applies)
        #expect(row.remarks.map(\.code) == ["no-revision-in-force", "not-yet-in-force"])
    }

    @Test func `a class without revisions is undetermined and never reviewed`() throws {
        let row = try row(history())
        #expect(row.applicability == .undetermined(reason: "the class has no revision"))
        #expect(row.timing.kind == .never)
        #expect(row.remarks.isEmpty)
    }

    @Test func `a text that came after the last review is remarked on`() throws {
        let row = try row(
            history(RevisionDraft(effective: "2024-01-01", grade: 1), RevisionDraft(effective: "2025-01-01")))
        #expect(row.remarks == [.textChangedSinceReview(reviewed: "2024-01-01", inForce: "2025-01-01")])
    }

    @Test func `an excluded class whose clause says that it was reviewed is remarked on and not due`() throws
    {
        let row = try row(
            history(
                "0516EX",
                RevisionDraft(
                    effective: "2018-01-01", grade: 1, sentence: "Reviewed in accordance with § 5-200a",
                    designation: "Unclassified", unit: "(01) EXEMPT/ELEC/APPOINT")))
        #expect(
            row.remarks == [
                .reviewedThoughExcluded(
                    label: "§ 5-200a, exempt unit", revision: "2018-01-01",
                    sentence: "Reviewed in accordance with § 5-200a")
            ])
        #expect(row.timing.kind == .overdue)
        #expect(!row.isDue)
    }

    @Test func `an excluded class without a word of review has nothing to remark`() throws {
        let draft = RevisionDraft(effective: "2018-01-01", designation: "Unclassified", unit: "(01)")
        let row = try row(history(draft))
        #expect(row.applicability.kind == .excluded)
        #expect(row.remarks.isEmpty)
    }

    @Test func `a review dated by REV or by a month is remarked on`() throws {
        let row = try row(history(RevisionDraft(published: "2020-09", grade: 3)))
        let date = try #require(PartialDate(iso: "2020-09"))
        #expect(
            row.remarks == [
                .dayUnknown(revision: "2020-09", date: date),
                .noEffectiveDate(revision: "2020-09", date: date),
            ])
    }

    @Test(arguments: [
        ("Classified", "2018-01-01", true), ("Classified", "2021-03-01", true),
        ("Classified", "2025-01-01", false), (nil, "2018-01-01", true), ("Unclassified", "2018-01-01", false),
    ])
    func `what is overdue or soon is due, unless the rule is known to leave it out`(
        designation: String?, reviewed: String, isDue: Bool
    ) throws {
        let draft = RevisionDraft(effective: reviewed, grade: 1, designation: designation, unit: "(01)")
        #expect(try row(history(draft)).isDue == isDue)
    }

    @Test func `a class that was never reviewed has no date that could come due`() throws {
        #expect(try !row(history(RevisionDraft(effective: "1999-01-01", designation: "Classified"))).isDue)
    }

    @Test func `title and code are those in force, else the last ones known`() throws {
        let row = try row(
            history(
                RevisionDraft(effective: "2020-01-01", title: "Clerk", code: "0001AA"),
                RevisionDraft(effective: "2024-01-01", title: "Office Clerk"),
                RevisionDraft(effective: "2027-01-01", title: "Chief Clerk")))
        #expect(row.title == "Office Clerk")
        #expect(row.code == "0001AA")
    }

    @Test func `without a policy the evidence is still shown`() throws {
        let row = ReviewDue(
            try history("1234", in: "us-il-chicago", RevisionDraft(published: "2020-09", grade: 3)),
            under: nil, today: try day("2026-01-01"), withinMonths: 6)
        #expect(row.timing == .unknown(reason: "no rule is set for 'us-il-chicago'"))
        #expect(row.applicability == .undetermined(reason: "no rule is set for 'us-il-chicago'"))
        #expect(row.evidence.grade == .content)
        #expect(row.remarks.isEmpty)
    }

    private func row(
        _ history: ClassHistory, under policy: ReviewPolicy? = nil, today: String = "2026-01-01"
    ) throws -> ReviewDue {
        ReviewDue(history, under: try policy ?? connecticut(), today: try day(today), withinMonths: 6)
    }
}
