import SpecDocuments
import SpecLayouts
import SpecModel
import Testing

struct FactTests {
    private let profile: Profile
    init() throws { profile = try Profile.builtIn() }

    @Test(arguments: [
        "CLASS: 0514DM;\nEST: 3/13/2020;\nREV: 7/31/2024;", "CLASS: 0514DM; EST: 3/13/2020; REV: 7/31/2024;",
        "CLASS: 0514DM EST: 3/13/2020 REV: 7/31/2024",
        "CLASS:0514DM;EST:3/13/2020;REV:7/31/2024", "Class Code: 0514dm\tEst: 03/13/2020\tRev: 07/31/2024",
        "REV: July 31, 2024 EST: March 13, 2020 CLASS: 0514DM",
    ])
    func `the trailer is read on one line or on three`(trailer: String) throws {
        let specification = try profile.specification("EFFECTIVE DATE\n07/23/2024\n\(trailer)\n")
        #expect(specification.facts.code?.description == "0514DM")
        #expect(specification.facts.established?.description == "2020-03-13")
        #expect(specification.facts.revised?.description == "2024-07-31")
        #expect(specification.facts.effective?.description == "2024-07-23")
        #expect(specification.unread.isEmpty)
        #expect(specification.findings.isEmpty)
    }

    @Test(arguments: [
        "CLASS: Director of the 5th unit", "CLASS: 0514DM and others EST: 3/13/2020",
        "Class: CLASS: CLASS: x",
    ])
    func `a label whose value is no code is text, and none of it is lost`(line: String) throws {
        let reading = profile.read(DocumentText("PURPOSE OF JOB CLASS\nDirects the work.\n\(line)\n"))
        #expect(reading.specification.facts.code == nil)
        #expect(reading.specification.sentences(.purpose).last == line)
    }

    @Test func `a fact that is wrapped is joined`() throws {
        let specification = try profile.specification(
            "OCCUPATIONAL GROUP\n(31)-Public Relations\nand Information\nBARGAINING UNIT\n(15)-ELECTIONS AND LEGISLATIVE\nPROFESSIONALS\nEEO\n(1)-Officials And\nAdministrators\nJOB CLASS DESIGNATION\nClassified/Competitive -\nDelegated\n"
        )
        #expect(specification.facts.occupationalGroup?.description == "(31) Public Relations and Information")
        #expect(
            specification.facts.bargainingUnit?.description == "(15) ELECTIONS AND LEGISLATIVE PROFESSIONALS")
        #expect(specification.facts.eeo?.description == "(1) Officials And Administrators")
        #expect(specification.facts.designation == "Classified/Competitive - Delegated")
    }

    @Test func `an empty fact is none, and what follows a date is not part of it`() throws {
        let specification = try profile.specification(
            "EFFECTIVE DATE\nSALARY INFORMATION\nDM 32\nEFFECTIVE DATE\n07/23/2024\nSee the file\n")
        #expect(specification.facts.effective?.description == "2024-07-23")
        #expect(specification.unread.map(\.text) == ["See the file"])
        #expect(specification.findingCodes == ["unread-line"])
    }

    @Test func `a line above the first heading is the title, and the office's own lines are not`() throws {
        let reading = profile.read(
            DocumentText(
                "STATE OF CONNECTICUT\nDIRECTOR OF COMMUNICATIONS\nPURPOSE OF JOB CLASS\nDirects the work.\n")
        )
        #expect(reading.specification.facts.title == "DIRECTOR OF COMMUNICATIONS")
        #expect(reading.specification.facts.titleSource == .heading)
        #expect(reading.roles == [.furniture, .fact, .heading, .statement])
        let labelled = try profile.specification(
            "JOB TITLE: Director of Communications\nPURPOSE OF JOB CLASS\nDirects.\n")
        #expect(labelled.facts.title == "Director of Communications")
        #expect(labelled.facts.titleSource == .label)
    }

    @Test(arguments: [
        ("REV: 2/30/2024", "impossible-date", "'2/30/2024' is no day of any calendar"),
        ("REV: soon", "date-unread", "'soon' is not understood as a date"),
        ("EFFECTIVE DATE\nupon approval", "date-unread", "'upon approval' is not understood as a date"),
        ("CLASS: 12345", "code-shape", "class code '12345' is not made of 4 digits and 2 letters or digits"),
        (
            "EFFECTIVE DATE\n7/23/2024\nREV: 7/22/2024", "revised-before-effective",
            "REV '2024-07-22' lies before the effective date '2024-07-23'"
        ),
        ("REV: 7/22/2024\nREV: 7/23/2024", "contradictory-fact", "REV is given again as '2024-07-23'"),
        (
            "CANCELLATION CLAUSE\nNew job code. Final No. 23-001\nEFFECTIVE DATE\n7/23/2024",
            "final-number-year", "Final No. '23-001' is not of the year of the effective date '2024-07-23'"
        ),
    ])
    func `a fact that can't be is reported, and its words are kept`(
        text: String, code: String, message: String
    ) throws {
        let specification = try profile.specification("PURPOSE OF JOB CLASS\nDirects.\n\(text)\n")
        #expect(specification.findings.map(\.code) == [code])
        #expect(specification.findings.map(\.message) == [message])
        let isKept = code != "impossible-date" && code != "date-unread" && code != "contradictory-fact"
        #expect(specification.facts.others.isEmpty == isKept)
    }

    @Test func `EST after the predecessor's date is reported`() throws {
        let specification = try profile.specification(
            "CANCELLATION CLAUSE\nThis replaces the existing specification for the class of X in Salary Group A 1 approved effective May 1, 2001.\nEST: 5/2/2001\n"
        )
        #expect(specification.findingCodes == ["established-after-predecessor"])
    }

    @Test func `a month at the foot of Chicago's document says when it was published`() throws {
        let specification = try Profile.builtIn("us-il-chicago").specification(
            "Code: 0722 \nFamily: Public Relations\nCLASS TITLE: AIDE - CPD\n\nESSENTIAL DUTIES\n\n- Aids\n\nCity of Chicago\nDepartment of Human Resources\nSeptember, 2020\n"
        )
        #expect(specification.facts.published?.description == "2020-09")
        #expect(specification.facts.effective == nil)
        #expect(specification.facts.revised == nil)
        #expect(
            specification.facts.others.map(\.value) == [
                "Public Relations", "City of Chicago, Department of Human Resources",
            ])
        #expect(specification.facts.title == "AIDE - CPD")
    }
}
