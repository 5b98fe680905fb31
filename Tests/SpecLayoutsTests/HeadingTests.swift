import SpecLayouts
import SpecModel
import Testing

struct HeadingTests {
    private let profile: Profile
    init() throws { profile = try Profile.builtIn() }

    @Test(arguments: [
        ("EXAMPLES OF DUTIES", SectionKind.duties), ("EXAMPLES OF DUTIES:", .duties),
        ("Examples of Duties", .duties), ("Examples of Duties:", .duties),
        ("  EXAMPLES   OF  DUTIES  ", .duties), ("EXAMPLES\tOF DUTIES", .duties),
        ("MINIMUM QUALIFICATIONS - GENERAL EXPERIENCE", .generalExperience),
        ("MINIMUM QUALIFICATIONS \u{2013} GENERAL EXPERIENCE", .generalExperience),
        ("MINIMUM QUALIFICATIONS-GENERAL EXPERIENCE", .generalExperience),
        ("MINIMUM QUALIFICATIONS \u{2014} GENERAL EXPERIENCE:", .generalExperience),
        ("Minimum Qualifications - General Experience", .generalExperience),
        ("KNOWLEDGE, SKILL & ABILITY", .ksa), ("Knowledge, Skill and Ability", .ksa),
        ("SPECIAL EXPERIENCE", .specialExperience),
    ])
    func `a heading is known however it is spelt`(heading: String, kind: SectionKind) throws {
        let specification = try profile.specification(
            "PURPOSE OF JOB CLASS\nDirects the work.\n\(heading)\n- Eight (8) years of text;\n")
        #expect(specification.sections.map(\.kind) == [.purpose, kind])
        #expect(specification.sentences(kind) == ["Eight (8) years of text"])
        #expect(specification.unread.isEmpty)
    }

    @Test(arguments: [
        "EXAMPLES OF\nDUTIES", "MINIMUM QUALIFICATIONS -\nGENERAL EXPERIENCE",
        "KNOWLEDGE, SKILL AND\nABILITY:",
    ])
    func `a heading of capitals may be wrapped over two lines`(heading: String) throws {
        let reading = profile.read(
            DocumentText("PURPOSE OF JOB CLASS\nDirects the work.\n\(heading)\n- One (1) year of text\n"))
        #expect(reading.specification.sections.count == 2)
        #expect(reading.roles == [.heading, .statement, .heading, .heading, .statement])
    }

    @Test(arguments: [
        (
            "SUPERVISION RECEIVED: Works under general supervision.",
            "supervision-received SUPERVISION RECEIVED", "Works under general supervision"
        ),
        (
            "Supervision Received: Works under general supervision.",
            "supervision-received Supervision Received", "Works under general supervision"
        ),
    ])
    func `text can stand behind a heading's colon`(line: String, outline: String, text: String) throws {
        let specification = try profile.specification(
            "PURPOSE OF JOB CLASS\nDirects the work.\n\(line)\nSALARY GROUP: DM 32\nEFFECTIVE DATE: 07/23/2024\n"
        )
        #expect(specification.outline == ["purpose PURPOSE OF JOB CLASS", outline])
        #expect(specification.sentences(.supervisionReceived) == [text])
        #expect(specification.facts.salaryGroup?.description == "DM 32")
        #expect(specification.facts.effective?.description == "2024-07-23")
    }

    @Test func `a heading's words in the middle of a sentence are no heading`() throws {
        let specification = try profile.specification(
            "PURPOSE OF JOB CLASS\nThis class is responsible for\nWorking Conditions\nin all buildings.\n")
        #expect(
            specification.sentences(.purpose) == [
                "This class is responsible for Working Conditions in all buildings"
            ])
        #expect(specification.sections.count == 1)
    }

    @Test func `a bullet is no heading`() throws {
        let specification = try profile.specification(
            "EXAMPLES OF DUTIES\n- WORKING CONDITIONS\n- Appointment\n")
        #expect(specification.outline == ["duties EXAMPLES OF DUTIES"])
        #expect(specification.sentences(.duties).count == 2)
    }

    @Test func `a heading that no profile knows is a section of its own, and reported`() throws {
        let specification = try profile.specification(
            "PURPOSE OF JOB CLASS\nDirects the work.\nTRAVEL AND LODGING\nIncumbents travel.\nEEO\n(2)-Professional\nSOMETHING ELSE\nA sentence.\n"
        )
        #expect(
            specification.outline == [
                "purpose PURPOSE OF JOB CLASS", "other TRAVEL AND LODGING", "other SOMETHING ELSE",
            ])
        #expect(specification.sentences(.other) == ["Incumbents travel", "A sentence"])
        #expect(
            specification.findings.map(\.message).sorted() == [
                "the profile knows no heading 'SOMETHING ELSE'",
                "the profile knows no heading 'TRAVEL AND LODGING'",
            ])
        #expect(specification.facts.eeo?.name == "Professional")
    }

    @Test func `a line of capitals among the duties is a sub-heading, and the numbering goes on`() throws {
        let specification = try profile.specification(
            "EXAMPLES OF DUTIES\n- Audits;\n- Performs related duties.\nLEAD LEVEL\n- Trains staff;\nAT A TROOP:\n- Patrols;\nWORKING CONDITIONS\nNoise.\n"
        )
        #expect(
            specification.outline == [
                "duties EXAMPLES OF DUTIES", "duties LEAD LEVEL", "duties AT A TROOP",
                "working-conditions WORKING CONDITIONS",
            ])
        #expect(specification.statements(.duties).map(\.index) == [0, 1, 2, 3])
        #expect(specification.findingCodes == ["sub-heading", "sub-heading"])
    }

    @Test func `where items end in no stop, a heading can follow one all the same`() throws {
        let specification = try profile.specification(
            "EXAMPLES OF DUTIES\n- Audits time sheets\n- Prepares payrolls\nLEAD LEVEL\n- Trains staff\n- Patrols the\nhighways\nWorking Conditions\nNoise\n"
        )
        #expect(
            specification.outline == [
                "duties EXAMPLES OF DUTIES", "duties LEAD LEVEL", "working-conditions Working Conditions",
            ])
        #expect(
            specification.sentences(.duties) == [
                "Audits time sheets", "Prepares payrolls", "Trains staff", "Patrols the highways",
            ])
    }

    @Test func `Chicago's layout is read without its blank lines too`() throws {
        let chicago = try Profile.builtIn("us-il-chicago")
        let text = """
            ESSENTIAL DUTIES
            - Develops plans
            - Prepares reports
            NOTE: *The list.*
            MINIMUM QUALIFICATIONS
            Education, Training, and Experience
            - A Bachelor's Degree in Law, plus five (5) years of work experience
            Licensure, Certification, or Other Qualifications
            - None
            Knowledge
            Considerable knowledge of:
            - *law
            - forms
            Knowledge of applicable City policies
            Skills
            - *ACTIVE LEARNING - Understand
            Abilities
            - SPEAK - Communicate
            All employees of the City of Chicago must act well.
            * May be required at entry.
            September, 2020
            """
        let dense = try chicago.specification(text)
        let spaced = try chicago.specification(text.replacing("\n", with: "\n\n"))
        #expect(dense.content == spaced.content)
        #expect(dense.sections.count == 9)
        #expect(dense.sentences(.ksa).count == 5)
        #expect(dense.ways == "bachelor 5")
    }

    @Test func `headings in title case can follow facts and bullets`() throws {
        let specification = try profile.specification(
            """
            Purpose of Job Class
            Directs the work of the unit.
            Examples of Duties
            - Directs staff;
            - Performs related duties as required.
            Job Class Designation
            Classified/Competitive
            Occupational Group
            (31)-Public Relations and Information
            Bargaining Unit
            (70)-DCJ Exempt Managers
            EEO
            (1)-Officials And Administrators
            Salary Information
            DM 32
            Cancellation Clause
            New job code. Final No. 24-137
            Effective Date
            07/23/2024
            Class: 0514DM;
            """)
        #expect(specification.sections.map(\.kind) == [.purpose, .duties, .clause])
        #expect(specification.facts.designation == "Classified/Competitive")
        #expect(specification.facts.bargainingUnit == CodedName(code: "70", name: "DCJ Exempt Managers"))
        #expect(specification.facts.salaryGroup?.description == "DM 32")
        #expect(specification.facts.finalNumber?.description == "24-137")
        #expect(specification.facts.effective?.description == "2024-07-23")
        #expect(specification.facts.code?.description == "0514DM")
        #expect(specification.unread.isEmpty)
    }

    @Test(arguments: [
        "Milk\nBread\nEggs\n", "Dear Sir,\n\nthe parcel is lost.\n", "12345\n", "KNOWLEDGE IS POWER\n",
    ])
    func `a document without any heading is not recognised`(text: String) throws {
        #expect(ProfileCatalog().bestFit(for: DocumentText(text)) == nil)
        // The fallback guesses, so it is asked only whether it fits.
        for profile in ProfileCatalog().profiles where profile.name != "zz-unknown/fallback" {
            let specification = profile.read(DocumentText(text)).specification
            #expect(!specification.isRecognised)
            #expect(!specification.unread.isEmpty || specification.facts.title != nil)
        }
    }
}
