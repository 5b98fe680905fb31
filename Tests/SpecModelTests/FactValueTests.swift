import SpecModel
import Testing

struct SeriesNumberTests {
    @Test(arguments: [("24-137", 24, 137), ("24-057", 24, 57), ("08-019", 8, 19), ("99-1", 99, 1)])
    func `a number of a year keeps its leading zeros`(text: String, year: Int, serial: Int) {
        let number = FinalNumber(text)
        #expect(number?.description == text)
        #expect(number?.yearOfCentury == year)
        #expect(number?.serial == serial)
    }

    @Test func `an older number is a plain integer`() {
        #expect(ItemNumber("1042")?.yearOfCentury == nil)
        #expect(ItemNumber("1042")?.serial == 1_042)
    }

    @Test(arguments: [
        "", "-", "24-", "-137", "2024-137", "4-137", "24-137-1", "24 137", "24-13a", "١٢-٣", "1234567890",
    ])
    func `any other text is no number`(text: String) {
        #expect(FinalNumber(text) == nil)
    }

    @Test(arguments: [
        ("24-137", "2024-07-23", true), ("24-137", "2023", false), ("99-1", "1999-05", true),
        ("7", "2001", true),
    ])
    func `the year of a number is that of its date`(text: String, iso: String, agrees: Bool) throws {
        let number = try #require(FinalNumber(text))
        let date = try #require(PartialDate(iso: iso))
        #expect(number.agrees(withYearOf: date) == agrees)
    }
}

struct SalaryGroupTests {
    @Test(arguments: [
        ("DM 32", "DM 32", "DM"), ("  AR2\t65 ", "AR2 65", "AR2"), ("MP", "MP", nil),
        ("MP 1 2", "MP 1 2", nil),
    ])
    func `blanks are folded, and the plan is the word before the grade`(
        text: String, written: String, plan: String?
    ) {
        #expect(SalaryGroup(text)?.description == written)
        #expect(SalaryGroup(text)?.plan == plan)
    }

    @Test func `a blank text is no salary group`() {
        #expect(SalaryGroup(" \t") == nil)
    }
}

struct CodedNameTests {
    @Test(arguments: [
        ("(31)-Public Relations and Information", "31", "Public Relations and Information"),
        ("(28) Police-Protective Services", "28", "Police-Protective Services"),
        ("(02)-MANAGERIAL", "02", "MANAGERIAL"),
        ("(1)  –  Officials\tAnd  Administrators", "1", "Officials And Administrators"),
        ("Managerial", nil, "Managerial"), ("(02)", "02", ""), ("(unclosed", nil, "(unclosed"),
        ("Unit (02)", nil, "Unit (02)"),
    ])
    func `a code in brackets stands before its name`(text: String, code: String?, name: String) {
        #expect(CodedName(text) == CodedName(code: code, name: name))
    }

    @Test(arguments: [
        "(31)-Public Relations", "(28) Police-Protective", "Managerial", "(02)", "(a)(b)", "()x", "(x",
        "(1) (2) y",
    ])
    func `a coded name reads back from its own text`(text: String) throws {
        let name = try #require(CodedName(text))
        #expect(CodedName(name.description) == name)
    }

    @Test func `a blank text is no coded name`() {
        #expect(CodedName("  ") == nil)
    }
}

struct YearsTests {
    @Test(arguments: [
        (0, "0"), (6, "0.5"), (12, "1"), (15, "1.25"), (18, "1.5"), (1, "0.08"), (4, "0.33"), (8, "0.67"),
        (96, "8"), (11, "0.92"), (143, "11.92"),
    ])
    func `years are written with two decimals at most`(months: Int, text: String) {
        #expect(Years(months: months).description == text)
    }

    @Test func `a length is never negative`() {
        #expect(Years(3) - Years(8) == Years(0))
        #expect(Years(months: -5).months == 0)
        #expect(Years(1) + Years(months: 6) == Years(months: 18))
        #expect(Years(months: 11) < Years(1))
        #expect(Years(months: 6).value == 0.5)
    }
}

struct ClaimTests {
    @Test func `every claim reads back from its word`() {
        let claims: [Claim] =
            [.modernizeFormat, .addAcknowledgement, .modifyContent] + SectionKind.allCases.map { .modify($0) }
        for claim in claims { #expect(Claim(claim.description) == claim) }
        #expect(Claim.modify(.substitutions).description == "modify:substitutions")
    }

    @Test(arguments: ["", "modify:", "modify:Duties", "modernise-format", "modify:duties "])
    func `another word is no claim`(word: String) {
        #expect(Claim(word) == nil)
    }
}
