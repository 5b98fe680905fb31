import SpecModel
import Testing

struct CivilDateTests {
    @Test(arguments: [
        (2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 4, 31), (2024, 0, 1),
        (2024, 13, 1),
        (2024, 1, 0), (2024, 1, 32), (0, 1, 1), (-1, 1, 1), (10_000, 1, 1), (Int.max, Int.max, Int.max),
        (Int.min, Int.min, Int.min),
    ])
    func `a day that no calendar has is no value`(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [(2024, 366), (2000, 366), (1600, 366), (1900, 365), (2100, 365), (2023, 365), (4, 366)])
    func `a year has a leap day every four years but not every hundred`(year: Int, days: Int) throws {
        let first = try #require(CivilDate(year: year, month: 1, day: 1))
        let next = try #require(CivilDate(year: year + 1, month: 1, day: 1))
        #expect(next.daysSince1970 - first.daysSince1970 == days)
        #expect((CivilDate(year: year, month: 2, day: 29) != nil) == (days == 366))
    }

    @Test(arguments: [
        ("0001-01-01", -719_162), ("1600-02-29", -135_081), ("1969-12-31", -1), ("1970-01-01", 0),
        ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("2024-07-23", 19_927), ("9999-12-31", 2_932_896),
    ])
    func `a day has its count since 1970`(iso: String, count: Int) throws {
        let day = try #require(CivilDate(iso: iso))
        #expect(day.daysSince1970 == count)
        #expect(CivilDate(daysSince1970: count)?.description == iso)
    }

    @Test func `every day follows the one before it, and its count leads back to it`() throws {
        // 137 has no factor in common with the days of a month, a year or an era, so every kind of day is met.
        var before: CivilDate?
        for count in stride(from: -719_162, through: 2_932_896, by: 137) {
            let day = try #require(CivilDate(daysSince1970: count))
            #expect(day.daysSince1970 == count)
            #expect(CivilDate(year: day.year, month: day.month, day: day.day) == day)
            if let before { #expect(before < day) }
            before = day
        }
        for year in [1, 1600, 1900, 1999, 2000, 2024, 9998] {
            let first = try #require(CivilDate(year: year, month: 1, day: 1))
            for offset in 0..<366 {
                let day = try #require(CivilDate(daysSince1970: first.daysSince1970 + offset))
                #expect(CivilDate(year: day.year, month: day.month, day: day.day) == day)
            }
        }
    }

    @Test(arguments: [-719_163, 2_932_897, Int.min, Int.max])
    func `a count outside the years 1 to 9999 is no day`(count: Int) {
        #expect(CivilDate(daysSince1970: count) == nil)
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 13, "2025-02-28"),
        ("2024-03-31", -1, "2024-02-29"), ("2024-08-31", 1, "2024-09-30"), ("2024-07-23", 60, "2029-07-23"),
        ("2024-02-29", 48, "2028-02-29"), ("2024-02-29", 12, "2025-02-28"), ("2024-12-15", 1, "2025-01-15"),
        ("2024-01-15", -1, "2023-12-15"), ("2024-07-23", 0, "2024-07-23"), ("0001-01-31", 1, "0001-02-28"),
    ])
    func `adding months stops at the last day of a shorter month`(from: String, months: Int, to: String) {
        #expect(CivilDate(iso: from)?.adding(months: months)?.description == to)
    }

    @Test(arguments: [
        ("9999-12-31", 1), ("0001-01-31", -1), ("2024-07-23", Int.max), ("2024-07-23", Int.min),
    ])
    func `adding months past the calendar's end gives nothing`(from: String, months: Int) throws {
        #expect(try #require(CivilDate(iso: from)).adding(months: months) == nil)
    }

    @Test(arguments: [
        "2024-07", "2024", "2024-7-23", "24-07-23", "2024-07-23T00:00", "2024/07/23", "", "today",
    ])
    func `only a whole day in ISO 8601 is a day`(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }
}
