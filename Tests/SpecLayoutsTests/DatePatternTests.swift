import SpecModel
import Testing

@testable import SpecLayouts

struct DatePatternTests {
    @Test(arguments: [
        ("M/D/YYYY", "7/23/2024", "2024-07-23"), ("M/D/YYYY", "07/23/2024", "2024-07-23"),
        ("M/D/YYYY", "07/23/2024;", "2024-07-23"),
        ("M/D/YYYY", " 7 / 23 / 2024 ", "2024-07-23"), ("Month D, YYYY", "March 13, 2020", "2020-03-13"),
        ("Month D, YYYY", "MARCH 01,2020.", "2020-03-01"),
        ("Month D, YYYY", "Sept. 5, 2001", "2001-09-05"), ("Month D, YYYY", "Dec 31, 1999", "1999-12-31"),
        ("Month, YYYY", "September, 2020", "2020-09"),
        ("Month YYYY", "may 2020", "2020-05"), ("YYYY", "1998", "1998"),
        ("D.M.YYYY", "23.7.2024", "2024-07-23"), ("YYYY-M-D", "2024-07-23", "2024-07-23"),
        ("M/D/YYYY", "2/29/2024", "2024-02-29"),
    ])
    func `a date is read by its pattern`(pattern: String, text: String, iso: String) throws {
        let date = try #require(PartialDate(iso: iso))
        #expect(DatePattern(pattern)?.read(text) == .date(date, isDamaged: false))
    }

    @Test(arguments: ["April 18. 2023", "April 18 2023", "April 18 2023;."])
    func `a comma that is missing or a full stop is damage`(text: String) throws {
        let date = try #require(PartialDate(iso: "2023-04-18"))
        #expect(DatePattern("Month D, YYYY")?.read(text) == .date(date, isDamaged: true))
    }

    @Test(arguments: [
        ("M/D/YYYY", "2/30/2024"), ("M/D/YYYY", "2/29/2023"), ("M/D/YYYY", "13/1/2024"),
        ("M/D/YYYY", "2/24/005"), ("M/D/YY", "2/30/05"),
        ("M/D/YYYY", "0/0/0000"), ("Month D, YYYY", "February 30, 2020"), ("YYYY", "0000"),
    ])
    func `a text in the form of a date that no calendar has is impossible`(pattern: String, text: String) {
        #expect(DatePattern(pattern)?.read(text) == .impossible)
    }

    @Test(arguments: [
        ("M/D/YYYY", "March 13, 2020"), ("M/D/YYYY", "7/23"), ("M/D/YYYY", "7-23-2024"),
        ("M/D/YYYY", "2/24/05"),
        ("M/D/YY", "2/24/2005"),
        ("M/D/YYYY", "7/23/2024 x"), ("M/D/YYYY", ""),
        ("M/D/YYYY", "7/23/20245"), ("M/D/YYYY", "٧/٢٣/٢٠٢٤"), ("Month, YYYY", "Septembral, 2020"),
        ("Month, YYYY", "Ma, 2020"),
        ("Month D, YYYY", "13 March 2020"), ("YYYY", "99999999999999999999"), ("Month YYYY", "Marches 2020"),
    ])
    func `a text of another form is no date`(pattern: String, text: String) {
        #expect(DatePattern(pattern)?.read(text) == nil)
    }

    @Test func `what stands behind a date at the beginning of a text is left`() throws {
        let (reading, rest) = try #require(
            DatePattern("Month D, YYYY")?.readStart(of: " May 1, 2001. (Reviewed)"))
        #expect(reading == .date(try #require(PartialDate(iso: "2001-05-01")), isDamaged: false))
        #expect(rest == ". (Reviewed)")
    }

    @Test(arguments: ["", "Month D", "M/D", "x"])
    func `a pattern without a year is none`(pattern: String) {
        #expect(DatePattern(pattern) == nil)
    }
}

struct CodeShapeTests {
    @Test(arguments: [
        ("9999XX", "0514DM", true), ("9999XX", "2686T3", true), ("9999AA", "2686T3", false),
        ("9999", "0722", true), ("9999", "07222", false), ("99-A", "12-B", true), ("99-A", "12B", false),
    ])
    func `a code is of the jurisdiction's shape or not`(pattern: String, text: String, matches: Bool) throws {
        #expect(CodeShape(pattern)?.matches(try #require(ClassCode(text))) == matches)
    }

    @Test func `a shape has words for people`() {
        #expect(CodeShape("9999XX")?.description == "4 digits and 2 letters or digits")
        #expect(CodeShape("9-A")?.description == "1 digit and '-' and 1 letter")
        #expect(CodeShape("99Z") == nil)
        #expect(CodeShape("") == nil)
    }
}
