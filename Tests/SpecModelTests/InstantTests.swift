import SpecModel
import Testing

struct InstantTests {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
            (1_722_418_200, "2024-07-31T09:30:00Z"),
            (-62_135_596_800, "0001-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
        ] as [(Int64, String)])
    func `an instant is written in UTC and reads back`(seconds: Int64, text: String) {
        #expect(Instant.text(seconds) == text)
        #expect(Instant.seconds(text) == seconds)
    }

    @Test(
        arguments: [
            ("2024-07-31", 1_722_427_200), ("2024-07-31T11:30:00+02:00", 1_722_418_200),
            ("2024-07-31t05:30:00-04:00", 1_722_418_200), ("2024-07-31 09:30:00z", 1_722_418_200),
        ] as [(String, Int64)])
    func `an offset counts, and a day alone is its noon`(text: String, seconds: Int64) {
        #expect(Instant.seconds(text) == seconds)
    }

    @Test(arguments: [
        "", "2024-02-30", "2024-07-31T", "2024-07-31T24:00:00Z", "2024-07-31T09:60:00Z", "2024-07-31T09:30Z",
        "2024-07-31T09:30:00", "2024-07-31T09:30:00+2:00", "2024-07-31T09:30:00+24:00",
        "2024-07-31x09:30:00Z",
        "2024-07-31T09:30:00ZZ", "2024-07-31T٠٩:30:00Z", "yesterday",
    ])
    func `a text that names no instant is none`(text: String) {
        #expect(Instant.seconds(text) == nil)
    }

    @Test(arguments: [Int64.min, Int64.min + 1, .max, 253_402_300_800])
    func `a time that no calendar has is written as its seconds`(seconds: Int64) {
        #expect(Instant.text(seconds) == "\(seconds)")
    }
}
