import SpecModel
import Testing

struct SpecificationTests {
    private func specification(lines: Int, findings: [Finding] = []) throws -> Specification {
        var facts = Specification.Facts()
        facts.revised = PartialDate(iso: "2024-07-31")
        facts.published = PartialDate(iso: "2020-09")
        let items = [
            Statement(index: 0, text: "Directs staff", line: 2 * lines),
            Statement(index: 1, text: "management principles", leadIn: "Knowledge of", line: 3 * lines),
        ]
        return Specification(
            jurisdiction: try #require(Jurisdiction("us-ct")), profile: "us-ct/modern", facts: facts,
            clause: nil,
            sections: [
                Section(kind: .duties, heading: "EXAMPLES OF DUTIES", line: lines, statements: [items[0]]),
                Section(kind: .duties, heading: "LEAD LEVEL", line: lines, statements: [items[1]]),
            ],
            qualifications: Qualifications(), findings: findings, unread: [Line(number: lines, text: "x")])
    }

    @Test func `content is equal where only the places and the words about the reading differ`() throws {
        let one = try specification(lines: 1)
        let other = try specification(lines: 7, findings: [Finding("x", .note, "y", line: 1)])
        #expect(one != other)
        #expect(one.content == other.content)
    }

    @Test func `a reference finds its item in any section of its kind, or none`() throws {
        let specification = try specification(lines: 1)
        #expect(
            specification.statement(at: StatementReference(kind: .duties, index: 1))?.sentence
                == "Knowledge of management principles")
        #expect(specification.statement(at: StatementReference(kind: .duties, index: 2)) == nil)
        #expect(specification.statement(at: StatementReference(kind: .ksa, index: 0)) == nil)
    }

    @Test func `the date of a revision is EFFECTIVE, else REV, else the date of publication`() throws {
        var facts = try specification(lines: 1).facts
        #expect(facts.revisionDate == PartialDate(iso: "2024-07-31"))
        facts.revised = nil
        #expect(facts.revisionDate == PartialDate(iso: "2020-09"))
        facts.effective = PartialDate(iso: "2024-07-23")
        #expect(facts.revisionDate == PartialDate(iso: "2024-07-23"))
        #expect(Specification.Facts().revisionDate == nil)
    }

    @Test func `acknowledgement, clause and boilerplate are form, all other sections content`() {
        let form = SectionKind.allCases.filter { !$0.isContent }
        #expect(form == [.acknowledgement, .clause, .boilerplate])
    }

    @Test func `a text is cut into lines at any line end, the last one with or without`() {
        let lines = ["a", "", "b"]
        for text in ["a\n\nb", "a\r\n\r\nb\r\n", "a\r\rb\r"] {
            #expect(DocumentText(text).lines.map(\.text) == lines)
        }
        #expect(DocumentText("").lines.isEmpty)
        #expect(DocumentText("a\n\nb").lines.map(\.number) == [1, 2, 3])
    }
}
