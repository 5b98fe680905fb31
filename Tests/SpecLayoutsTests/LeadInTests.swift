import SpecLayouts
import SpecModel
import Testing

@testable import SpecLayouts

struct LeadInTests {
    private let grammar: LeadInGrammar
    private let profile: Profile

    init() throws {
        profile = try Profile.builtIn()
        grammar = profile.leadIns
    }

    @Test(arguments: [
        "Considerable knowledge of", "Knowledge of", "Considerable", "Considerable ability to", "Ability to",
        "Considerable knowledge of and ability to apply", "Knowledge of:", "Skills in",
        "Thorough knowledge of the following:", "Abilities:",
        "Some familiarity with", "Working knowledge of", "ABILITY TO",
    ])
    func `words of the grammar that end in a join are a lead-in`(text: String) {
        #expect(grammar.isLeadIn(text))
    }

    @Test(
        arguments: [
            "Supervisory ability", "Ability", "Knowledge", "Interpersonal skills",
            "Considerable knowledge of legal processes",
            "and ability to apply management principles", "Ability to plan and organize", "of", "", "Skill",
            "Knowledge of and ability to and skill in and knowledge of and",
            String(repeating: "knowledge of ", count: 60),
        ].filter { $0 != "of" })
    func `a text with other words, or without an open end, is none`(text: String) {
        #expect(!grammar.isLeadIn(text))
    }

    @Test(
        arguments: [
            ("Knowledge of reporting principles", ["legal processes"], true),
            ("Ability to plan and organize", ["x"], true),
            ("Considerable knowledge of law", [], true), ("Supervisory ability", ["legal processes"], true),
            ("Supervisory ability", ["Legal processes"], false),
            ("legal terminology", ["legal processes"], false),
            ("and ability to apply management principles", ["laws"], false),
            ("National data systems", ["laws"], false),
            ("Leadership skills", [], false), ("Skills", ["a"], false), ("", ["a"], false),
        ] as [(String, [String], Bool)])
    func `a sentence of its own below a lead-in is told by its own proficiency or subject`(
        text: String, siblings: [String], isWhole: Bool
    ) {
        let hasLowerCase = siblings.contains { $0.first?.isLowercase == true }
        #expect(grammar.isWhole(text, afterLowerCase: hasLowerCase) == isWhole)
    }

    private func items(_ lines: String) throws -> [String] {
        try profile.specification("KNOWLEDGE, SKILL AND ABILITY\n\(lines)\nEEO\n(1)-x\n").statements(.ksa)
            .map { "\($0.leadIn ?? ""): \($0.text)" }
    }

    @Test func `a lead-in runs until the next one`() throws {
        #expect(
            try items("- Considerable knowledge of\n- law;\n- forms;\n- Ability to\n- plan.")
                == ["Considerable knowledge of: law", "Considerable knowledge of: forms", "Ability to: plan"])
    }

    @Test func `a whole statement ends the running lead-in`() throws {
        #expect(
            try items("- Knowledge of\n- law;\n- Ability to plan and organize;\n- other forms;")
                == ["Knowledge of: law", ": Ability to plan and organize", ": other forms"])
    }

    @Test func `a lead-in that nothing completes is kept as an item`() throws {
        #expect(try items("- Knowledge of\n- Ability to\n- plan;") == [": Knowledge of", "Ability to: plan"])
        #expect(try items("- law;\n- Considerable") == [": law", ": Considerable"])
        #expect(
            try items("- Knowledge of\n- Ability to plan and organize") == [
                ": Knowledge of", ": Ability to plan and organize",
            ])
    }

    @Test func `a bulleted lead-in that is wrapped with its own text is a whole statement`() throws {
        #expect(
            try items("- Knowledge of\nreporting principles;\n- Ability to\nplan.") == [
                ": Knowledge of reporting principles", ": Ability to plan",
            ])
    }

    @Test func `items below an unbulleted lead-in can be bullets, and a paragraph after them stands alone`()
        throws
    {
        #expect(
            try items(
                "Considerable knowledge of:\n\n- law\n- forms\n\nKnowledge of applicable City policies\n")
                == [
                    "Considerable knowledge of: law", "Considerable knowledge of: forms",
                    ": Knowledge of applicable City policies",
                ])
    }

    @Test func `items without bullets below a lead-in with a colon complete it line by line`() throws {
        #expect(
            try items("Knowledge of:\nlaw;\nforms;\nAbility to:\nplan.") == [
                "Knowledge of: law", "Knowledge of: forms", "Ability to: plan",
            ])
    }

    @Test func `only knowledge sections have lead-ins`() throws {
        let duties = try profile.specification("EXAMPLES OF DUTIES\n- Considerable knowledge of\n- law;\n")
            .statements(.duties)
        #expect(duties.map(\.text) == ["Considerable knowledge of", "law"])
        #expect(duties.allSatisfy { $0.leadIn == nil })
    }
}
