import SpecModel
import Testing

@testable import SpecArchive

/// When the archive came to know something: a time that never runs backwards and that git can hold.
struct RecordingTimeTests {
    @Test(arguments: StoreKind.allCases)
    func `a clock more than a day behind the archive is refused`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft(), at: "2026-06-10T09:00:00Z")
        let tip = try bench.tip()
        let next = try Draft(effective: "2024-05-06", final: "24-101").submission()
        let refusal = try bench.refusal([next], at: "2026-06-09T08:59:59Z")
        #expect(refusal.code == .clockBehind)
        #expect(
            refusal.message
                == "the archive's last commit lies more than a day after the time to record at")
        #expect(try bench.tip() == tip)
    }

    @Test(arguments: StoreKind.allCases)
    func `a clock up to a day behind records at the archive's time`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft(), at: "2026-06-10T09:00:00Z")
        let next = try Draft(effective: "2024-05-06", final: "24-101").submission()
        try bench.record([next], at: "2026-06-09T09:00:00Z")
        #expect(
            try bench.onlyHistory().latest?.recorded.at == Instant.seconds("2026-06-10T09:00:00Z"))
        #expect(try bench.trailers().contains("Recorded-At: 2026-06-10T09:00:00Z"))
    }

    @Test(arguments: StoreKind.allCases)
    func `times never decrease along the history`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        for (year, instant) in [(2021, "2026-02-01"), (2020, "2026-01-31"), (2024, "2026-03-01")] {
            try bench.record(Draft(effective: "\(year)-05-06", final: "\(year % 100)-101"), at: instant)
        }
        let store = bench.archive.store
        let times = try store.history(from: try bench.tip()).map { try store.commit($0).recordedAt }
        #expect(times == times.sorted(by: >))
    }

    @Test(arguments: StoreKind.allCases)
    func `a date that git can't hold is clamped, and a trailer says so`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft(effective: "1949-07-01", final: "49-001"))
        #expect(try bench.onlyHistory().latest?.name == "1949-07-01_49-001")
        #expect(try bench.trailers().contains("Effective-Date: 1949-07-01"))
        #expect(try bench.trailers().contains("Date-Clamped: 1949-07-01"))
        try bench.record(Draft())
        #expect(try !bench.trailers().contains { $0.hasPrefix("Date-Clamped:") })
    }

    @Test(arguments: StoreKind.allCases, ["1970-01-01", "2150-01-01", "9999-12-31"])
    func `a time of recording that git can't hold is refused`(kind: StoreKind, day: String) throws {
        let bench = try Bench(kind)
        let error = #expect(throws: ArchiveError.self) { try bench.record(Draft(), at: day) }
        #expect(error?.code == .clockBehind)
        #expect(error?.message.hasSuffix("times run from 1970-01-02 to 2099-12-31") == true)
        #expect(throws: ArchiveError.self) { try Bench(kind, made: day) }
    }

    @Test(arguments: StoreKind.allCases)
    func `unknown facts have no trailer`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft(effective: nil, final: nil))
        let keys = try bench.trailers().compactMap { $0.contains(": ") ? $0.prefix { $0 != ":" } : nil }
        #expect(
            keys.dropFirst() == [
                "Class", "Revision", "Title", "Title-Source", "Code", "Salary-Group", "Clause",
                "Text-SHA256", "Source-File", "Source-SHA256", "Source-Name", "Reader", "Recorded-At",
            ])
    }

    @Test(arguments: StoreKind.allCases)
    func `the trailers hold what the document says, each once and in a fixed order`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        var draft = Draft(item: "25-204", revised: "2020-03-20")
        draft.replaces = .init(title: "Archives Clerk", salary: "AB 11", approved: "2011-04-05")
        try bench.record(draft)
        let lines = try bench.trailers().filter { !$0.contains("-SHA256: ") }
        #expect(
            lines == [
                "1234AB ARCHIVES CLERK: revision 2020-03-02_20-031",
                "Class: us-ct/1234AB", "Revision: 2020-03-02_20-031", "Title: ARCHIVES CLERK",
                "Title-Source: heading", "Code: 1234AB", "Revised: 2020-03-20",
                "Effective-Date: 2020-03-02", "Final-No: 20-031", "Item-No: 25-204", "Salary-Group: AB 12",
                "Clause: replaces", "Supersedes: Archives Clerk; AB 11; 2011-04-05",
                "Source-File: 2020-03-02_20-031.txt", "Source-Name: spec.txt",
                "Reader: spectrail us-ct/modern",
                "Recorded-At: 2026-01-06T09:00:00Z",
            ])
    }
}
