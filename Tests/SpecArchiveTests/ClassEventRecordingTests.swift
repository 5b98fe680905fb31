import SpecLayouts
import SpecModel
import Testing

@testable import SpecArchive

/// Abolitions, splits and mergers are recorded as dated facts with their sentence; the names of a class find it.
struct ClassEventRecordingTests {
    private func id(_ word: String) throws -> ClassID {
        try #require(ClassID("us-ct/\(word)"))
    }

    private func event(
        _ kind: ClassEvent.Kind, _ date: String, into others: [ClassID] = [],
        sentence: String = "The class is no more."
    ) -> ClassEvent {
        ClassEvent(kind: kind, date: PartialDate(iso: date), others: others, sentence: sentence)
    }

    @Test(arguments: StoreKind.allCases)
    func `an event is one commit with its day, its classes and its sentence, and class.json holds it`(
        kind: StoreKind
    ) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        let held = try bench.text("us-ct/12/1234AB/spec.md")
        let split = event(
            .split, "2024-02", into: [try id("1234CD"), try id("1234EF")], sentence: "Split in two.")
        let (outcome, _) = try bench.archive.record(
            split, of: id("1234AB"), bench.options(at: "2026-01-07T09:00:00Z"))
        #expect(outcome == .recorded(commit: try bench.tip().description))
        #expect(
            try bench.trailers() == [
                "1234AB ARCHIVES CLERK: split 2024-02", "Class: us-ct/1234AB", "Event: split",
                "Event-Date: 2024-02", "Event-Class: us-ct/1234CD", "Event-Class: us-ct/1234EF",
                "Sentence: Split in two.", "Recorded-At: 2026-01-07T09:00:00Z",
            ])
        let record = try #require(try bench.text("us-ct/12/1234AB/class.json"))
        #expect(record.contains("\"event\": \"split\"") && record.contains("\"us-ct/1234EF\""))
        #expect(try bench.text("us-ct/12/1234AB/spec.md") == held)
        let told = try #require(try bench.onlyHistory().events.first)
        #expect(told.date == split.date && told.others == split.others && told.sentence == split.sentence)
        #expect(told.commit == (try bench.tip().description))
        // A later revision keeps what class.json holds.
        try bench.record(Draft(effective: "2025-01-02", final: "25-001"), at: "2026-01-08T09:00:00Z")
        #expect(try bench.text("us-ct/12/1234AB/class.json")?.contains("\"event\": \"split\"") == true)
    }

    @Test(arguments: StoreKind.allCases)
    func `the same event told again writes nothing, another day corrects it, and known-at shows the old`(
        kind: StoreKind
    ) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        let class1 = try id("1234AB")
        _ = try bench.archive.record(
            event(.abolished, "2024-01-01"), of: class1, bench.options(at: "2026-01-07T09:00:00Z"))
        let tip = try bench.tip()
        let again = try bench.archive.record(
            event(.abolished, "2024-01-01"), of: class1, bench.options(at: "2026-01-08T09:00:00Z"))
        #expect(again.outcome == .alreadyRecorded(commit: tip.description))
        #expect(try bench.tip() == tip)
        _ = try bench.archive.record(
            event(.abolished, "2024-06-01"), of: class1, bench.options(at: "2026-01-09T09:00:00Z"))
        #expect(try bench.onlyHistory().abolished?.description == "2024-06-01")
        let seconds = try #require(Instant.seconds("2026-01-08T09:00:00Z"))
        let then = try bench.archive.view(at: .instant(seconds)).history(of: class1)
        #expect(then?.abolished?.description == "2024-01-01")
    }

    @Test func `an event that lacks what its kind needs is refused and writes nothing`() throws {
        let bench = try Bench(.memory)
        try bench.record(Draft())
        let tip = try bench.tip()
        let class1 = try id("1234AB")
        let refused: [ClassEvent] = [
            event(.split, "2024-01-01"), event(.merged, "2024-01-01", into: [class1]),
            event(.abolished, "2024-01-01", into: [try id("9")]), event(.retitled, "2024-01-01"),
            event(.abolished, "2024-01-01", sentence: ""),
        ]
        for event in refused {
            let error = #expect(throws: ArchiveError.self) {
                try bench.archive.record(event, of: class1, bench.options(at: "2026-01-07T09:00:00Z"))
            }
            #expect(error?.code == .unusableEvent, "\(event)")
        }
        let error = #expect(throws: ArchiveError.self) {
            try bench.archive.record(
                event(.abolished, "2024-01-01"), of: id("7777ZZ"), bench.options(at: "2026-01-07T09:00:00Z"))
        }
        #expect(error?.code == .unknownClass)
        #expect(try bench.tip() == tip)
    }

    @Test func `an event before 1970 or past 2099 is clamped for git, and says so`() throws {
        let bench = try Bench(.git)
        try bench.record(Draft())
        _ = try bench.archive.record(
            event(.abolished, "2150-01-01"), of: id("1234AB"), bench.options(at: "2026-01-07T09:00:00Z"))
        #expect(try bench.trailers().contains("Date-Clamped: 2150-01-01"))
        #expect(try bench.gitText("log", "-1", "--format=%at", "main") == "4102401600")
        #expect(try bench.onlyHistory().abolished?.description == "2150-01-01")
    }

    @Test(arguments: StoreKind.allCases)
    func `the sentence of a change stands in the text of the revision that tells of it`(kind: StoreKind)
        throws
    {
        let bench = try Bench(kind)
        try bench.record(Draft())
        var second = Draft(title: "Records Clerk", effective: "2024-05-06", final: "24-101", salary: "AB 14")
        second.replaces = .init(title: "Archives Clerk", salary: "AB 12", approved: "2020-03-02")
        try bench.record(second, at: "2026-01-07T09:00:00Z")
        let view = try bench.archive.view()
        let events = try view.events(of: bench.onlyHistory())
        #expect(events.map(\.kind) == [.retitled, .regraded])
        let sentence =
            "This replaces the existing specification for the class of Archives Clerk in Salary Group AB 12 approved effective 3/2/2020."
        #expect(events.map(\.sentence) == [sentence, sentence])
        #expect(second.text.contains(sentence))
    }

    @Test(arguments: StoreKind.allCases)
    func `every name and code that a class ever had finds it, of a series those of all its classes too`(
        kind: StoreKind
    ) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        var second = Draft(title: "Records Clerk", code: "5678CD", effective: "2024-05-06", final: "24-101")
        second.replaces = .init(title: "Archives Clerk", salary: "AB 12", approved: "2020-03-02")
        try bench.record(second, at: "2026-01-07T09:00:00Z")
        for name in ["1234AB", "1234ab", "5678CD", "Archives Clerk", "RECORDS  CLERK", "us-ct/1234AB"] {
            #expect(try bench.archive.view().class(called: name).id.word == "1234AB", "\(name)")
        }
        var series = Specification.Facts()
        for (code, title) in [("1000AA", "Keeper I"), ("1000BB", "Keeper II")] {
            var entry = SeriesClass()
            entry.code = ClassCode(code)
            entry.title = title
            entry.abolished = "abolished 04/19/2017"
            series.classes.append(entry)
        }
        var record = ClassRecord(id: try id("1000AA"))
        record.add(series)
        #expect(record.codes.map(\.text) == ["1000AA", "1000BB"])
        #expect(record.hasTitle("keeper ii"))
    }

    @Test(arguments: StoreKind.allCases)
    func `a title that only the clause of a successor gives finds the class`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        var only = Draft(title: "Records Clerk")
        only.replaces = .init(title: "Document Keeper", salary: "AB 12", approved: "2011-04-05")
        try bench.record(only)
        #expect(try bench.archive.view().class(called: "document keeper").id.word == "1234AB")
        #expect(throws: ArchiveError.self) { try bench.archive.view().class(called: "Document") }
    }
}
