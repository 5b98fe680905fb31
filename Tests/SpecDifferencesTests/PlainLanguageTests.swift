import SpecModel
import Testing

@testable import SpecDifferences

/// What a rewrite in plain language may do without changing what is asked, and what it may not.
struct PlainLanguageTests {
    private func signals(_ section: SectionKind, _ old: String, _ new: String) throws -> [Change.Signal] {
        try SpecificationDifference(
            from: specification([(section, [Draft(old)])]), to: specification([(section, [Draft(new)])])
        ).changes.flatMap(\.signals)
    }

    @Test func `two words of one root that both are left over say the same`() throws {
        #expect(
            try signals(
                .specialExperience, "Two years must have been in a managerial capacity",
                "Two years must have been in the capacity of a manager"
            ).isEmpty)
    }

    @Test(arguments: [
        ("creation", "creative"), ("manager", "managerial"), ("willing", "willingness"),
        ("statistics", "statistic"), ("storage", "storages"),
    ])
    func `words of one root are kin`(one: String, other: String) {
        #expect(Kinship.degree(of: one, other) == .same)
        #expect(Kinship.degree(of: other, one) == .same)
    }

    @Test(arguments: [
        ("general", "generation"), ("physics", "physical"), ("police", "policy"), ("employer", "employee"),
        ("inspectors", "inspection"), ("state", "statement"),
    ])
    func `words that only begin alike are no kin`(one: String, other: String) {
        #expect(Kinship.degree(of: one, other) == nil)
    }

    @Test func `those who do it are its doers, and not the doing itself`() throws {
        let old = "Oversees the protection of the building, its occupants and visitors"
        let new = "Oversees the protection of the building and of those who occupy or visit it"
        #expect(try signals(.duties, old, new).isEmpty)
        #expect(
            try signals(.duties, "Assigns inspectors to districts", "Assigns inspections to districts")
                == [.scope])
    }

    @Test(arguments: ["inter-departmental", "interdepartmental", "inter departmental"])
    func `a word may be written as one, as two or with a hyphen`(spelling: String) throws {
        let old = "Plans inter-departmental outreach of the office"
        #expect(try signals(.duties, old, "Plans the \(spelling) outreach of the office").isEmpty)
    }

    @Test func `a new name with the old one beside it names the same thing`() throws {
        #expect(
            try signals(
                .duties, "Posts news on platforms such as Chirper and blogs",
                "Posts news on platforms such as Z (formerly Chirper) and blogs"
            ).isEmpty)
    }

    @Test func `a word that is pointed back at is not gone`() throws {
        let old = [
            Draft("Maintains confidential witness protection records"),
            Draft("Coordinates the disclosure of witness protection records when necessary"),
        ]
        let new = [
            Draft(
                "Maintains confidential witness protection records and coordinates the disclosure of these records "
                    + "when necessary")
        ]
        let difference = SpecificationDifference(
            from: try specification([(.duties, old)]), to: try specification([(.duties, new)]))
        #expect(difference.changes.flatMap(\.signals).isEmpty)
    }

    @Test func `a verb of a relative clause says no more than the preposition in its place`() throws {
        #expect(
            try signals(
                .duties, "Writes reports for stakeholders that cover campaign results",
                "Writes reports to stakeholders on campaign results"
            ).isEmpty)
        #expect(
            try signals(.duties, "Interviews employees who operate heavy trucks", "Interviews employees")
                == [.scope])
    }

    @Test func `of two tasks that say the same one may go`() throws {
        #expect(
            try signals(
                .duties, "Keeps abreast and maintains current on best practices",
                "Keeps current on best practices"
            ).isEmpty)
    }

    @Test func `an adverb may stand inside an expression`() throws {
        #expect(
            try signals(
                .ksa, "Ability to depend mainly on oneself", "Ability to rely mainly on oneself"
            ).isEmpty)
    }

    @Test func `a longer expression does not hide a shorter one`() throws {
        #expect(
            try signals(.duties, "Develops communication plans", "Draws up communication plans").isEmpty)
    }

    @Test func `a noun in -is is no task`() throws {
        #expect(
            try signals(
                .duties, "Directs the receipt and analysis of information",
                "Directs how information is received and analyzed"
            ).isEmpty)
    }

    @Test func `what is left of a family's words when all endings are cut is one`() throws {
        #expect(
            try signals(
                .duties, "Directs a program for the storage and disposition of records",
                "Directs a program for storing and disposing of records"
            ).isEmpty)
    }

    @Test func `a list member that is gone is not told by its word in another sense`() throws {
        let old = "Coordinates with state and local police and the State Emergency Center"
        let new = "Coordinates with local police and the State Emergency Center"
        #expect(try signals(.duties, old, new) == [.scope])
        #expect(
            try signals(
                .ksa, "Knowledge of platforms such as Chirper, Pictor, Chirper and Tuber",
                "Knowledge of platforms such as Chirper, Pictor and Tuber"
            ).isEmpty)
    }

    @Test func `a task that gave way to a vague verb is another one`() throws {
        #expect(
            try signals(.duties, "Recommends protective measures", "Takes protective measures") == [.verb])
        #expect(
            try signals(
                .duties, "Interprets and administers laws", "Interprets and provides guidance on laws")
                == [.verb])
    }

    @Test func `a task that its noun tells is a task`() throws {
        #expect(
            try signals(
                .duties, "Produces reports and makes recommendations on budgets to improve efficiency",
                "Produces reports"
            ) == [.verb])
    }

    @Test func `a permit or an ability is a person's only where something is asked of a person`() throws {
        #expect(
            try signals(.duties, "Issues permits and notices to owners", "Issues notices to owners") == [
                .scope
            ])
        #expect(
            try signals(.specialRequirements, "Must hold a permit and a badge", "Must hold a badge") == [
                .credential
            ])
    }

    @Test(arguments: [
        ("More than one crew", "Two or more crews"), ("At least three crews", "Three (3) or more crews"),
        ("Meets with crews twice a year", "Meets with crews semiannually"),
        ("Meets with crews every two weeks", "Meets with crews biweekly"),
        ("Meets with crews each quarter", "Meets with crews quarterly"),
    ])
    func `a least number and a frequency may be said in several ways`(old: String, new: String) throws {
        #expect(try signals(.duties, old, new).isEmpty)
    }

    @Test(arguments: [
        ("Inspects more than one crew", "Inspects one crew"),
        ("Inspects two crews", "Inspects two or more crews"),
        ("Meets with crews twice a year", "Meets with crews twice a month"),
    ])
    func `a least number is no number, and one frequency not another`(old: String, new: String) throws {
        #expect(try signals(.duties, old, new).contains(.quantity))
    }

    @Test func `will be required to and will have to say must`() throws {
        let old = "Incumbents will be required to travel"
        #expect(try signals(.specialRequirements, old, "Incumbents must travel").isEmpty)
        #expect(try signals(.specialRequirements, old, "Incumbents will have to travel").isEmpty)
        #expect(try signals(.specialRequirements, old, "Incumbents may be required to travel") == [.modality])
    }
}
