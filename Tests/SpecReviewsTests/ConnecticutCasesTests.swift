import SpecModel
import SpecReviews
import Testing

/// The five real documents and 0516EX, as their texts state them, seen from 2 January 2029.
struct ConnecticutCasesTests {
    struct Case: CustomTestStringConvertible {
        let word: String
        let draft: RevisionDraft
        let applicability: Applicability.Kind
        let due: String
        let remarks: [String]
        var testDescription: String { word }
    }

    static let cases = [
        Case(
            word: "0514DM",
            draft: RevisionDraft(
                effective: "2024-07-23", revised: "2024-07-31", grade: 1, unit: "(70)-DCJ EXEMPT MANAGERS"),
            applicability: .undetermined, due: "2029-07-23", remarks: []),
        Case(
            word: "0632CJ",
            draft: RevisionDraft(
                effective: "2024-04-04", revised: "2024-04-09", grade: 3, sentence: "Reviewed for content",
                designation: "Unclassified", unit: "(53)-DCJ NON-MANAGER EXMP"),
            applicability: .excluded, due: "2029-04-04", remarks: ["reviewed-though-excluded"]),
        Case(
            word: "2706MP",
            draft: RevisionDraft(
                effective: "2024-10-08", grade: 1, designation: "Classified/Competitive - Delegated",
                unit: "(02) Managerial"),
            applicability: .applies, due: "2029-10-08", remarks: []),
        Case(
            word: "8559MP",
            draft: RevisionDraft(
                effective: "2024-08-16", revised: "2024-09-30", grade: 1,
                designation: "Classified/Competitive",
                unit: "(02)-MANAGERIAL"),
            applicability: .applies, due: "2029-08-16", remarks: []),
        Case(
            word: "0516EX",
            draft: RevisionDraft(
                effective: "2024-01-01", grade: 1, designation: "Unclassified",
                unit: "(01) EXEMPT/ELEC/APPOINT"),
            applicability: .excluded, due: "2029-01-01", remarks: ["reviewed-though-excluded"]),
    ]

    @Test(arguments: cases)
    func `a real class falls where its designation and unit put it`(_ given: Case) throws {
        let row = ReviewDue(
            try history(given.word, given.draft), under: try connecticut(), today: try day("2029-01-02"),
            withinMonths: 12)
        #expect(row.applicability.kind == given.applicability)
        #expect(row.dueDate == (try day(given.due)))
        #expect(row.remarks.map(\.code) == given.remarks)
    }

    @Test func `a report of the real classes puts Chicago last, for which no rule is set`() throws {
        let chicago = try history("1234", in: "us-il-chicago", RevisionDraft(published: "2020-09"))
        let policy = try connecticut()
        let report = ReviewReport(
            classes: [chicago] + (try Self.cases.map { try history($0.word, $0.draft) }),
            policies: [policy.jurisdiction: policy], today: try day("2029-01-02"), withinMonths: 7)
        #expect(
            report.rows.map { "\($0.id.word) \($0.timing.kind.rawValue)" } == [
                "0516EX overdue", "0632CJ due-soon", "0514DM due-soon", "8559MP current", "2706MP current",
                "1234 unknown",
            ])
        #expect(report.rows.filter(\.isDue).map(\.id.word) == ["0514DM"])
        #expect(report.policies == [policy])
        #expect(report.withoutPolicy.map(\.description) == ["us-il-chicago"])
    }

    @Test func `Chicago's month is due by its last day under a policy of the user's`() throws {
        let policy = ReviewPolicy(
            jurisdiction: try jurisdiction("us-il-chicago"), citation: "Office rule 7",
            reading: "Every five years.",
            intervalMonths: 60, anchor: .latestRevision, weakestGrade: 4,
            parts: [.init(label: "every class", designation: "", units: nil, applies: true)])
        let row = ReviewDue(
            try history("1234", in: "us-il-chicago", RevisionDraft(published: "2020-09")), under: policy,
            today: try day("2025-10-01"), withinMonths: 6)
        #expect(row.timing.kind == .overdue)
        #expect(row.dueDate == (try day("2025-09-30")))
        #expect(row.remarks.map(\.code) == ["day-unknown", "no-effective-date"])
        #expect(row.isDue)
    }
}
