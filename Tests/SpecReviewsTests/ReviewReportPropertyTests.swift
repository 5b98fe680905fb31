import SpecModel
import SpecReviews
import TestSupport
import Testing

/// What holds of a report on any input; a failing seed stands in the message and can be run alone.
struct ReviewReportPropertyTests {
    static let seeds: Range<UInt64> = 0..<200

    @Test(arguments: seeds)
    func `totals by timing and by applicability add up to the number of classes`(seed: UInt64) throws {
        let input = try Input(seed: seed)
        let report = input.report()
        let totals = report.totals
        #expect(totals.classes == input.classes.count)
        #expect(ReviewTiming.Kind.allCases.reduce(0) { $0 + totals[$1] } == input.classes.count)
        #expect(Applicability.Kind.allCases.reduce(0) { $0 + totals[$1] } == input.classes.count)
        for kind in ReviewTiming.Kind.allCases {
            #expect(totals[kind] == report.rows.count { $0.timing.kind == kind })
        }
        for kind in Applicability.Kind.allCases {
            #expect(totals[kind] == report.rows.count { $0.applicability.kind == kind })
        }
    }

    @Test(arguments: seeds)
    func `every class has exactly one row, and scheduled and unscheduled rows are all of them`(
        seed: UInt64
    ) throws {
        let input = try Input(seed: seed)
        let report = input.report()
        #expect(Set(report.rows.map(\.id)) == Set(input.classes.map(\.record.id)))
        #expect(report.rows.count == input.classes.count)
        #expect(report.scheduled + report.unscheduled == report.rows)
    }

    @Test(arguments: seeds)
    func `the order in which classes and revisions come in does not matter`(seed: UInt64) throws {
        let input = try Input(seed: seed)
        var random = SplitMix64(seed: ~seed)
        var shuffled = input
        shuffled.classes = input.classes.shuffled(using: &random).map {
            ClassHistory(record: $0.record, revisions: $0.revisions.shuffled(using: &random))
        }
        #expect(shuffled.report() == input.report())
    }

    @Test(arguments: seeds)
    func `a timing agrees with its due date`(seed: UInt64) throws {
        let input = try Input(seed: seed)
        for row in input.report().rows {
            #expect((row.timing.reason == nil) == (row.timing.deadline != nil))
            switch row.timing {
            case .overdue(let deadline): #expect(deadline.date < input.today && deadline.daysLeft < 0)
            case .dueSoon(let deadline), .current(let deadline):
                #expect(deadline.date >= input.today && deadline.daysLeft >= 0)
            case .never(let reason), .unknown(let reason), .abolished(let reason):
                #expect(!reason.isEmpty && !reason.hasSuffix("."))
            }
        }
    }

    @Test(arguments: seeds)
    func `revisions that are not in force change neither timing nor evidence`(seed: UInt64) throws {
        let input = try Input(seed: seed)
        var known = input
        known.classes = input.classes.map { history in
            ClassHistory(
                record: history.record,
                revisions: history.revisions.filter {
                    $0.facts.revisionDate.map { $0.lastDay <= input.today } ?? true
                })
        }
        #expect(known.report().rows.map(\.timing) == input.report().rows.map(\.timing))
        #expect(known.report().rows.map(\.evidence) == input.report().rows.map(\.evidence))
    }
}

/// Classes, policies and a day, made from a seed.
private struct Input {
    var classes: [ClassHistory]
    let policies: [Jurisdiction: ReviewPolicy]
    let today: CivilDate
    let withinMonths: Int

    init(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        classes = try (0..<Int.random(in: 0...12, using: &random)).map { number in
            try Self.history(number: number, using: &random)
        }
        let policy = try connecticut(
            months: Int.random(in: 0...120, using: &random),
            anchor: Bool.random(using: &random) ? .lastReview : .latestRevision,
            weakestGrade: Int.random(in: 1...4, using: &random))
        policies = [policy.jurisdiction: policy]
        today = try #require(CivilDate(daysSince1970: Int.random(in: 18_000...22_000, using: &random)))
        withinMonths = Int.random(in: 0...24, using: &random)
    }

    func report() -> ReviewReport {
        ReviewReport(classes: classes, policies: policies, today: today, withinMonths: withinMonths)
    }

    private static func history(number: Int, using random: inout SplitMix64) throws -> ClassHistory {
        let government = Int.random(in: 0..<5, using: &random) == 0 ? "us-il-chicago" : "us-ct"
        let id = try #require(ClassID(jurisdiction: jurisdiction(government), word: "c\(number)"))
        let revisions = try (0..<Int.random(in: 0...5, using: &random)).map { index in
            try draft(named: "r\(index)", using: &random).revision(of: id)
        }
        return ClassHistory(record: ClassRecord(id: id), revisions: revisions)
    }

    private static func draft(named name: String, using random: inout SplitMix64) throws -> RevisionDraft {
        let whole = try #require(CivilDate(daysSince1970: Int.random(in: 14_000...23_000, using: &random)))
        let digits = [10, 10, 10, 7, 4, 0].randomElement(using: &random) ?? 10
        let date = digits == 0 ? nil : String(whole.description.prefix(digits))
        let isEffective = Bool.random(using: &random)
        return RevisionDraft(
            effective: isEffective ? date : nil, revised: isEffective ? nil : date,
            grade: [1, 2, 3, nil].randomElement(using: &random) ?? nil,
            designation: ["Classified", "Unclassified", "Other", nil].randomElement(using: &random) ?? nil,
            unit: ["(01) A", "(12) B", nil].randomElement(using: &random) ?? nil, name: name)
    }
}
