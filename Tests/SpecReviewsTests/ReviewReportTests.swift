import SpecModel
import SpecReviews
import Testing

struct ReviewReportTests {
    @Test func `rows go by timing, then by due date, then by id`() throws {
        let report = try report(of: [
            history("u2", RevisionDraft(grade: 1)),
            history("u1", RevisionDraft(grade: 1)),
            history("n2", RevisionDraft(effective: "2024-01-01")),
            history("n1", RevisionDraft(effective: "2025-01-01")),
            history("c1", RevisionDraft(effective: "2025-01-01", grade: 1)),
            history("c2", RevisionDraft(effective: "2024-01-01", grade: 1)),
            history("s1", RevisionDraft(effective: "2021-03-01", grade: 1)),
            history("s2", RevisionDraft(effective: "2021-02-01", grade: 1)),
            history("o3", RevisionDraft(effective: "2019-01-01", grade: 1)),
            history("o2", RevisionDraft(effective: "2019-01-01", grade: 1)),
            history("o1", RevisionDraft(effective: "2020-01-01", grade: 1)),
        ])
        let order = ["o2", "o3", "o1", "s2", "s1", "c2", "c1", "n1", "n2", "u1", "u2"]
        #expect(report.rows.map(\.id.word) == order)
        #expect(report.scheduled.map(\.id.word) == Array(order.prefix(7)))
        #expect(report.unscheduled.map(\.id.word) == Array(order.suffix(4)))
    }

    @Test func `a report of no classes is empty and nothing is due`() throws {
        let report = try report(of: [])
        #expect(report.rows.isEmpty)
        #expect(report.totals.classes == 0)
        #expect(report.policies.isEmpty)
        #expect(!report.isAnythingDue)
    }

    @Test func `only policies that a class falls under are reported`() throws {
        let report = try report(of: [history("1234", in: "us-il-chicago")])
        #expect(report.policies.isEmpty)
        #expect(report.withoutPolicy.map(\.description) == ["us-il-chicago"])
    }

    @Test(arguments: [("Classified", true), (nil, true), ("Unclassified", false)])
    func `an overdue class makes something due, unless it is excluded`(
        designation: String?, isAnythingDue: Bool
    ) throws {
        let draft = RevisionDraft(effective: "2018-01-01", grade: 1, designation: designation, unit: "(01)")
        #expect(try report(of: [history(draft)]).isAnythingDue == isAnythingDue)
    }

    @Test(arguments: [("Classified", true), (nil, false), ("Unclassified", false)])
    func `a class that was never reviewed calls for action where the rule holds for it`(
        designation: String?, isAnythingDue: Bool
    ) throws {
        let draft = RevisionDraft(effective: "2018-01-01", designation: designation, unit: "(01)")
        #expect(try report(of: [history(draft)]).isAnythingDue == isAnythingDue)
    }

    @Test func `totals tell how many of the overdue are excluded`() throws {
        let excluded = RevisionDraft(
            effective: "2018-01-01", grade: 1, designation: "Unclassified", unit: "(01)")
        let classified = RevisionDraft(effective: "2018-01-01", grade: 1, designation: "Classified")
        let totals = try report(of: [history("a", excluded), history("b", classified)]).totals
        #expect(totals[.overdue] == 2)
        #expect(totals[.overdue, .excluded] == 1)
        #expect(totals[.applies] == 1)
        #expect(totals[.undetermined] == 0)
    }

    private func report(of classes: [ClassHistory]) throws -> ReviewReport {
        let policy = try connecticut()
        return ReviewReport(
            classes: classes, policies: [policy.jurisdiction: policy], today: try day("2026-01-01"),
            withinMonths: 6)
    }
}
