import SpecModel
import Testing

struct PartialDateTests {
    @Test(arguments: [
        ("2024-07-23", PartialDate.Precision.day), ("2020-09", .month), ("1998", .year), ("0001-01-01", .day),
        ("9999-12", .month),
    ])
    func `a date keeps what is known of it and no more`(iso: String, precision: PartialDate.Precision) throws
    {
        let date = try #require(PartialDate(iso: iso))
        #expect(date.precision == precision)
        #expect(date.description == iso)
        #expect((date.day != nil) == (precision == .day))
    }

    @Test(arguments: [
        ("2024-07-23", "2024-07-23", "2024-07-23"), ("2020-09", "2020-09-01", "2020-09-30"),
        ("2024-02", "2024-02-01", "2024-02-29"), ("2023-02", "2023-02-01", "2023-02-28"),
        ("2023-12", "2023-12-01", "2023-12-31"), ("1998", "1998-01-01", "1998-12-31"),
    ])
    func `first and last day bound the period`(iso: String, first: String, last: String) throws {
        let date = try #require(PartialDate(iso: iso))
        #expect(date.firstDay.description == first)
        #expect(date.lastDay.description == last)
    }

    @Test(arguments: [
        "", "2024-02-30", "2024-13", "2024-00", "0000", "24", "20240723", "2024-7", "2024-07-23-01", "2024-",
        "-2024", "2024-0a", "２０２４", "2024-07-23 ", "+2024", "2024-+7",
    ])
    func `a text that names no date is none`(text: String) {
        #expect(PartialDate(iso: text) == nil)
    }

    @Test func `a month or year that no calendar has is none`() {
        #expect(PartialDate(year: 2024, month: 13) == nil)
        #expect(PartialDate(year: 0) == nil)
        #expect(PartialDate(year: 10_000, month: 1) == nil)
    }

    @Test func `a month and its first day are two dates`() throws {
        let first = try #require(CivilDate(year: 2020, month: 9, day: 1))
        #expect(PartialDate(first) != PartialDate(year: 2020, month: 9))
    }
}
