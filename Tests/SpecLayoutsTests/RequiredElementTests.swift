import SpecLayouts
import SpecModel
import TestSupport
import Testing

/// Each office asks for elements of its own; a document that lacks one says so, and one that has them does not.
struct RequiredElementTests {
    private static let documents = [
        (
            "us-ca",
            """
            Class Code: 1234
            LIGHT KEEPER

            Definition
            Keeps lights.
            Typical Tasks
            Lights lamps; winds clockwork.
            Minimum Qualifications
            One year of experience in the keeping of lights.
            Special Personal Characteristics
            Patience.
            """, "Class Code: 1234\n", "code-missing"
        ),
        (
            "us-wa",
            """
            LIGHT KEEPER
            Class Code: 123A

            Definition
            Keeps lights.
            Typical Work
            Lights lamps;
            Winds clockwork.
            Knowledge and Abilities
            Knowledge of lamps.
            Desirable Qualifications
            One year of experience.
            Working Conditions
            At sea.
            """, "Typical Work\nLights lamps;\nWinds clockwork.\n", "missing-element"
        ),
        (
            "zz-unknown",
            """
            SUMMARY
            Keeps lights.
            DUTIES
            - Lights lamps.
            KNOWLEDGE
            - Lamps.
            MINIMUM QUALIFICATIONS
            One year of experience in the keeping of lights.
            WORKING CONDITIONS
            At sea.
            """, "DUTIES\n- Lights lamps.\n", "missing-element"
        ),
    ]

    @Test(arguments: documents.map(\.0))
    func `what an office asks for is missed where it is not there, and only there`(office: String) throws {
        let (_, text, part, code) = try #require(Self.documents.first { $0.0 == office })
        let profile = try Profile.builtIn(office)
        let missing: Set = ["code-missing", "title-missing", "missing-element"]
        func missed(_ text: String) throws -> [String] {
            try profile.specification(text).findings.map(\.code).filter(missing.contains)
        }
        #expect(try missed(text) == [])
        #expect(text.contains(part))
        #expect(try missed(text.replacing(part, with: "")) == [code])
    }
}
