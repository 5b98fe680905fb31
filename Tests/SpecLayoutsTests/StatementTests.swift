import SpecLayouts
import SpecModel
import Testing

struct StatementTests {
    private func duties(_ text: String, _ profile: String = "us-ct") throws -> [String] {
        let heading = profile == "us-ct" ? "EXAMPLES OF DUTIES" : "ESSENTIAL DUTIES"
        return try Profile.builtIn(profile).specification("\(heading)\n\(text)\n").sentences(.duties)
    }

    @Test(arguments: [
        "- ", "-\t", "• ", "•", "· ", "▪ ", "◦ ", "‣ ", "– ", "— ", "* ", "  -  ", "●\u{A0}", "\u{F0B7} ",
        "\u{F0A7}\t",
    ])
    func `a bullet of any kind begins an item`(bullet: String) throws {
        #expect(
            try duties("\(bullet)Directs staff;\n\(bullet)Evaluates staff.") == [
                "Directs staff", "Evaluates staff",
            ])
    }

    @Test func `items without bullets are told by the stop at their end`() throws {
        #expect(
            try duties("Directs staff;\nEvaluates staff;\nPerforms related duties as required.") == [
                "Directs staff", "Evaluates staff", "Performs related duties as required",
            ])
    }

    @Test func `two paragraphs are two items, and each is one however many sentences it has`() throws {
        #expect(
            try duties("Directs staff. Evaluates them.\nPrepares budgets.") == [
                "Directs staff. Evaluates them", "Prepares budgets",
            ])
        #expect(
            try duties("Directs staff of\nthe unit.\n\nPrepares budgets\nof the unit.") == [
                "Directs staff of the unit", "Prepares budgets of the unit",
            ])
    }

    @Test func `wrapped lines are joined one by one, others in the document stay whole`() throws {
        #expect(
            try duties(
                "- Oversees the operations, the staff and\nthe budget of the unit;\n- Directs staff;\n- Prepares reports and\nletters."
            )
                == [
                    "Oversees the operations, the staff and the budget of the unit", "Directs staff",
                    "Prepares reports and letters",
                ])
    }

    @Test func `a full stop at the end of a full line ends no paragraph`() throws {
        // The next word had no room on the line, as the lines above show.
        #expect(
            try duties(
                "Directs the staff of the division in all of\nthe matters that concern our good U.S.\nAttorney and the others."
            )
                == [
                    "Directs the staff of the division in all of the matters that concern our good U.S. Attorney and the others"
                ])
    }

    @Test func `a semicolon inside a bullet splits nothing`() throws {
        #expect(
            try duties("- Directs staff; evaluates staff; prepares budgets;") == [
                "Directs staff; evaluates staff; prepares budgets"
            ])
    }

    @Test(arguments: [
        ("- ;", [";"]), ("- .;:", [".;:"]), ("- a:", ["a"]), ("- a .", ["a"]),
        ("- e.g., x etc.;", ["e.g., x etc"]), ("- (a)", ["(a)"]),
    ])
    func `stops at the end of an item are dropped unless it is nothing else`(line: String, items: [String])
        throws
    {
        #expect(try duties(line) == items)
    }

    @Test func `a NOTE is a further item of Connecticut's section, bulleted or not`() throws {
        #expect(
            try duties("- Directs staff\nNOTE: One position\nonly.\n- NOTES: two") == [
                "Directs staff", "NOTE: One position only", "NOTES: two",
            ])
    }

    @Test func `a star before an item of Chicago's is a flag, around it emphasis`() throws {
        let specification = try Profile.builtIn("us-il-chicago").specification(
            "Skills\n\n- *ACTIVE LEARNING - Understand\n- * SPEAK\n- **WRITE\n- plain\n- **\n\nNOTE: *One\ntwo.*\n"
        )
        let skills = specification.statements(.ksa)
        #expect(skills.map(\.text) == ["ACTIVE LEARNING - Understand", "SPEAK", "WRITE", "plain", "**"])
        #expect(
            skills.map(\.flags) == [
                [.mayBeRequiredAtEntry], [.mayBeRequiredAtEntry], [.mayBeRequiredAtEntry], [], [],
            ])
        #expect(specification.sections.last?.heading == "NOTE")
        #expect(specification.statements(.other).map(\.text) == ["One two"])
        #expect(specification.statements(.other).map(\.flags) == [[]])
    }

    @Test(arguments: [
        "•\nAudits time sheets;\n•\nPrepares\npayrolls;", "-\nAudits time sheets;\n-\nPrepares payrolls;",
    ])
    func `a bullet alone on its line begins the item of the next line`(text: String) throws {
        #expect(try duties(text) == ["Audits time sheets", "Prepares payrolls"])
    }

    @Test func `a bullet that nothing follows is kept`() throws {
        #expect(try duties("- Audits;\n•") == ["Audits", "•"])
        #expect(try duties("•\n•\n\n") == ["• •"])
    }

    @Test func `the number of a page is no part of an item`() throws {
        let text = "EXAMPLES OF DUTIES\n- Audits the time\nPage 1 of 3\nsheets;\n- Pages staff.\nPAGE 2\n"
        let reading = try Profile.builtIn().read(DocumentText(text))
        #expect(reading.specification.sentences(.duties) == ["Audits the time sheets", "Pages staff"])
        #expect(reading.roles == [.heading, .statement, .furniture, .statement, .statement, .furniture])
    }

    @Test func `numbered items are items`() throws {
        #expect(
            try duties("1. Audits time sheets;\n2. Prepares\npayrolls;\n10) Trains staff.") == [
                "Audits time sheets", "Prepares payrolls", "Trains staff",
            ])
    }

    @Test func `items of one kind are numbered across headings, in document order`() throws {
        let specification = try Profile.builtIn().specification(
            "EXAMPLES OF DUTIES\n- a;\n- b;\nWORKING CONDITIONS\nx.\nEXAMPLES OF DUTIES\n- c.\n")
        #expect(specification.statements(.duties).map(\.index) == [0, 1, 2])
        #expect(specification.statements(.duties).map(\.line) == [2, 3, 7])
        #expect(specification.statements(.workingConditions).map(\.index) == [0])
    }

    @Test func `closing paragraphs are told by how they begin, wrapped or not, and not in mid-sentence`()
        throws
    {
        let specification = try Profile.builtIn("us-il-chicago").specification(
            "ESSENTIAL DUTIES\n\n- Explains what\nthe City of Chicago will consider\n\nAll employees of the City\nof Chicago must act well.\n\nThe City of Chicago will consider degrees.\n\n* May be required at entry.\n"
        )
        #expect(specification.sentences(.duties) == ["Explains what the City of Chicago will consider"])
        #expect(specification.sentences(.boilerplate).count == 3)
        #expect(specification.sections.last?.heading == nil)
    }
}
