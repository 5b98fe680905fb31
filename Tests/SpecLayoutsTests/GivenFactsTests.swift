import SpecLayouts
import SpecModel
import Testing

struct GivenFactsTests {
    private func specification(_ text: String) throws -> Specification {
        try Profile.builtIn().specification(text)
    }
    private static let clause =
        "CANCELLATION CLAUSE\nThis replaces the existing specification for the class of Old Title in Salary Group A 1 approved effective May 1, 2001. Final No. 03-001\n"

    @Test func `a fact that the document lacks is added and its name kept`() throws {
        var given = GivenFacts()
        given.code = ClassCode("2706MP")
        given.effective = PartialDate(iso: "2024-10-08")
        given.established = PartialDate(iso: "2001")
        given.revised = PartialDate(iso: "2024-10-09")
        given.finalNumber = FinalNumber("24-211")
        given.title = "Director"
        let facts = try given.added(to: try specification("PURPOSE OF JOB CLASS\nDirects.\n")).facts
        #expect(facts.code?.description == "2706MP")
        #expect(facts.effective?.description == "2024-10-08")
        #expect(facts.finalNumber?.description == "24-211")
        #expect(facts.title == "Director")
        #expect(facts.titleSource == .given)
        #expect(facts.given == ["code", "effective date", "established", "revised", "Final No.", "title"])
    }

    @Test func `a fact that the document has itself is not noted as given`() throws {
        var given = GivenFacts()
        given.code = ClassCode("0514DM")
        let facts = try given.added(to: try specification("CLASS: 0514DM\n")).facts
        #expect(facts.given.isEmpty)
    }

    @Test func `a fact that contradicts the document is refused with both`() throws {
        var given = GivenFacts()
        given.code = ClassCode("0515DM")
        let error = #expect(throws: GivenFacts.Contradiction.self) {
            try given.added(to: try specification("CLASS: 0514DM\n"))
        }
        #expect(error?.description == "its code is '0514DM', not '0515DM'")
    }

    @Test func `the title of the clause is the predecessor's, so another one may be given`() throws {
        var given = GivenFacts()
        given.title = "New Title"
        let renamed = try given.added(to: try specification(Self.clause))
        #expect(renamed.facts.title == "New Title")
        #expect(renamed.facts.titleSource == .given)
        #expect(renamed.clause?.title == "Old Title")
        given.title = "Old Title"
        #expect(try given.added(to: try specification(Self.clause)).facts.titleSource == .clause)
        let labelled = try specification("JOB TITLE: Other\n" + Self.clause)
        #expect(throws: GivenFacts.Contradiction.self) { try given.added(to: labelled) }
    }

    @Test func `nothing given changes nothing`() throws {
        let specification = try specification(Self.clause)
        #expect(try GivenFacts().added(to: specification) == specification)
    }

    @Test func `given facts stand in the canonical text and read back`() throws {
        var given = GivenFacts()
        given.code = ClassCode("0722E5")
        given.title = "A: \"title\""
        let specification = try given.added(to: try specification("PURPOSE OF JOB CLASS\nDirects.\n"))
        let again = try CanonicalText.specification(
            in: CanonicalText(specification).text, profile: try Profile.builtIn())
        #expect(again.facts == specification.facts)
    }
}
