import SpecModel
import SpecReviews
import Testing

struct ReviewTimingTests {
    /// A review of 2020-01-31 is due by 2025-01-31.
    @Test(arguments: [
        ("2025-02-01", 6, ReviewTiming.Kind.overdue, -1),
        ("2025-01-31", 6, .dueSoon, 0),
        ("2025-01-31", 0, .dueSoon, 0),
        ("2025-01-31", -5, .dueSoon, 0),
        ("2025-01-30", 0, .current, 1),
        ("2024-07-31", 6, .dueSoon, 184),
        ("2024-07-30", 6, .current, 185),
        ("2024-12-31", 1, .dueSoon, 31),
        ("2024-12-30", 1, .current, 32),
        ("2020-01-31", Int.max, .dueSoon, 1827),
        ("2020-01-31", Int.min, .current, 1827),
    ])
    func `a due date is soon from today to the last day asked for, and overdue from the day after it`(
        today: String, within: Int, kind: ReviewTiming.Kind, daysLeft: Int
    ) throws {
        let row = try row(RevisionDraft(effective: "2020-01-31", grade: 1), today: today, within: within)
        #expect(row.timing.kind == kind)
        #expect(row.daysLeft == daysLeft)
        #expect(row.dueDate == (try day("2025-01-31")))
    }

    @Test(arguments: [
        ("2020-02-29", 60, "2025-02-28"), ("2020-02-29", 48, "2024-02-29"), ("2024-08-31", 1, "2024-09-30"),
        ("2020-09", 60, "2025-09-30"), ("2024-02", 12, "2025-02-28"), ("2019", 60, "2024-12-31"),
    ])
    func `an interval runs to the same day of its last month, or to that month's end`(
        reviewed: String, months: Int, due: String
    ) throws {
        let policy = try connecticut(months: months)
        let row = try row(RevisionDraft(effective: reviewed, grade: 1), under: policy)
        #expect(row.dueDate == (try day(due)))
        #expect(policy.dueDate(after: try #require(PartialDate(iso: reviewed))) == row.dueDate)
    }

    @Test func `a due date from a month is one at the latest`() throws {
        let month = try row(RevisionDraft(effective: "2020-09", grade: 1)).timing
        let whole = try row(RevisionDraft(effective: "2020-09-30", grade: 1)).timing
        #expect(month.deadline?.isAtLatest == true)
        #expect(month.deadline?.runsFrom.description == "2020-09")
        #expect(whole.deadline?.isAtLatest == false)
    }

    @Test(
        arguments: [(1, [1]), (2, [1, 2]), (3, [1, 2, 3]), (4, [1, 2, 3, nil]), (0, [])] as [(Int, [Int?])])
    func `evidence counts down to the weakest grade of the policy`(weakest: Int, counted: [Int?]) throws {
        for grade in [1, 2, 3, nil] {
            let row = try row(
                RevisionDraft(effective: "2024-07-23", grade: grade),
                under: try connecticut(weakestGrade: weakest))
            #expect((row.timing.kind == .never) == !counted.contains(grade), "grade \(grade ?? 4)")
        }
    }

    @Test func `no evidence is no review, however weak a grade the policy counts`() throws {
        let row = try row(under: try connecticut(weakestGrade: 9))
        #expect(row.timing == .never(reason: "no revision is known to be in force on 2026-01-01"))
        #expect(row.evidence == .absent)
    }

    @Test func `never says what evidence there is and what would count`() throws {
        let row = try row(RevisionDraft(effective: "2024-07-23"))
        #expect(
            row.timing
                == .never(
                    reason: "the strongest evidence has grade 4, "
                        + "and 'Conn. Gen. Stat. § 5-200a' is read to count 3 or stronger"))
        #expect(row.timing.deadline == nil)
    }

    @Test func `a review without a date gives no due date`() throws {
        let row = try row(RevisionDraft(grade: 1))
        #expect(
            row.timing
                == .unknown(
                    reason: "revision 'undated-0a1b2c3d' has no date from which the interval could run"))
    }

    @Test func `a due date past the calendar is unknown and no trap`() throws {
        for months in [1_000_000, Int.max, Int.min] {
            let policy = try connecticut(months: months)
            let row = try row(RevisionDraft(effective: "2024-07-23", grade: 1), under: policy)
            #expect(
                row.timing
                    == .unknown(reason: "\(months) months from 2024-07-23 lead out of the years 1 to 9999"))
        }
    }

    @Test(arguments: [
        (ReviewPolicy.Anchor.lastReview, "2023-05-01"), (ReviewPolicy.Anchor.latestRevision, "2027-06-01"),
    ])
    func `the interval runs from the last review, or from the latest revision whatever its grade`(
        anchor: ReviewPolicy.Anchor, due: String
    ) throws {
        let row = try row(
            RevisionDraft(effective: "2018-05-01", grade: 1), RevisionDraft(effective: "2022-06-01"),
            under: try connecticut(anchor: anchor))
        #expect(row.dueDate == (try day(due)))
        #expect(row.evidence.revision == "2018-05-01", "the evidence is the review, whatever the anchor")
    }

    @Test func `with the latest revision as anchor a class that was never reviewed has a due date`() throws {
        let policy = try connecticut(anchor: .latestRevision, weakestGrade: 1)
        #expect(
            try row(RevisionDraft(effective: "2022-06-01"), under: policy).dueDate == (try day("2027-06-01")))
        #expect(try row(RevisionDraft(), under: policy).timing.kind == .unknown)
        #expect(try row(under: policy).timing.kind == .never)
        #expect(try row(RevisionDraft(effective: "2027-06-01"), under: policy).timing.kind == .never)
    }

    private func row(
        _ drafts: RevisionDraft..., under policy: ReviewPolicy? = nil, today: String = "2026-01-01",
        within: Int = 6
    ) throws -> ReviewDue {
        ReviewDue(
            try history(drafts), under: try policy ?? connecticut(), today: try day(today),
            withinMonths: within)
    }
}
