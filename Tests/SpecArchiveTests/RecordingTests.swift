import SpecLayouts
import SpecModel
import Testing

@testable import SpecArchive

/// What every archive does with the documents that it is given, whatever it keeps them in.
struct RecordingTests {
    private let folder = "us-ct/12/1234AB"

    @Test(arguments: StoreKind.allCases)
    func `what was recorded reads back: class, revision, canonical text and source`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        let submission = try Draft().submission(named: "clerk.txt")
        let recording = try #require(try bench.record([submission]).first)
        #expect(recording.outcome == .recorded)
        #expect(recording.isNewClass && recording.isLatest && recording.ambiguity == nil)
        let history = try bench.onlyHistory()
        #expect(history.record.id.description == "us-ct/1234AB")
        #expect(history.title == "ARCHIVES CLERK")
        let revision = try #require(history.latest)
        #expect(revision.name == "2020-03-02_20-031" && revision.name == recording.revision)
        let said = try bench.archive.view().specification(of: revision)
        #expect(said.content == submission.specification.content)
        #expect(revision.facts == said.facts && revision.clause == said.clause)
        #expect(revision.recorded.by.description == Bench.ann)
        #expect(revision.recorded.at == Instant.seconds("2026-01-06T09:00:00Z"))
        #expect(revision.recorded.sourceName == "clerk.txt")
        #expect(revision.recorded.commit == recording.commit)
        #expect(
            try bench.archive.view().canonicalText(of: revision)
                == CanonicalText(submission.specification).text)
        let sources = try bench.archive.view().sources(of: revision)
        #expect(sources.map(\.name) == ["2020-03-02_20-031.txt"])
        #expect(sources.map(\.bytes) == [submission.bytes])
    }

    @Test(arguments: StoreKind.allCases)
    func `a document that is held already writes nothing, whatever it is called now`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        let tip = try bench.tip()
        let copy = try Draft().submission(named: "copy.txt")
        let again = try #require(try bench.record([copy], at: "2026-03-01").first)
        #expect(again.outcome == .alreadyRecorded && again.commit == nil && !again.isNewClass)
        #expect(again.revision == "2020-03-02_20-031")
        #expect(try bench.tip() == tip)
    }

    @Test(arguments: StoreKind.allCases)
    func `the same document twice in one run is recorded once`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        let outcomes = try bench.record([try Draft().submission(), try Draft().submission(named: "z.txt")])
            .map(\.outcome)
        #expect(outcomes == [.recorded, .alreadyRecorded])
        #expect(try bench.onlyHistory().revisions.count == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func `one refused document keeps all others of the run out`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        let tip = try bench.tip()
        let fine = try Draft(effective: "2019-01-02", final: "19-001").submission(named: "fine.txt")
        let other = try Draft(duties: ["Burns records"]).submission(named: "other.txt")
        let refusal = try bench.refusal([fine, other])
        #expect(refusal.code == .otherContent)
        #expect(
            refusal.message
                == "'other.txt' is revision 2020-03-02_20-031 of us-ct/1234AB, which is held, with other content"
        )
        #expect(try bench.tip() == tip)
        #expect(try bench.onlyHistory().revisions.count == 1)
    }

    @Test(arguments: StoreKind.allCases)
    func `a run is recorded by date, undated last, and answered in the order of the call`(kind: StoreKind)
        throws
    {
        let bench = try Bench(kind)
        let days: [String?] = [nil, "2021-05-03", "2018-02-01", "2020-03-02"]
        let submissions = try days.map { day in
            try Draft(effective: day, final: nil).submission(named: "\(day ?? "none").txt")
        }
        let recordings = try bench.record(submissions)
        #expect(recordings.dropFirst().map(\.revision) == ["2021-05-03", "2018-02-01", "2020-03-02"])
        let names = try bench.subjects().map { $0.split(separator: " ").last.map(String.init) ?? "" }
        #expect(names.dropLast(2) == [recordings[0].revision, "2021-05-03", "2020-03-02", "2018-02-01"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a correction takes the place of the text, and the history keeps both`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        let first = try bench.record(Draft())
        let before = try bench.tip()
        let corrected = try bench.record(Draft(duties: ["Files maps"]), at: "2026-02-01", correcting: true)
        #expect(corrected.outcome == .corrected && corrected.revision == first.revision)
        let revision = try #require(try bench.onlyHistory().latest)
        #expect(revision.recorded.commit == corrected.commit)
        #expect(revision.recorded.corrected == [try #require(first.commit)])
        let path = "\(folder)/revisions/2020-03-02_20-031.md"
        #expect(try bench.text(path)?.contains("- Files maps\n") == true)
        #expect(try bench.text(path) == bench.text("\(folder)/spec.md"))
        #expect(try bench.text(path, at: before)?.contains("- Files records\n") == true)
        #expect(try bench.archive.store.commit(try bench.tip()).parents == [before])
        #expect(
            try bench.text("\(folder)/sources/2020-03-02_20-031.txt")?.contains("- Files maps;\n") == true)
    }

    @Test(arguments: StoreKind.allCases)
    func `a correction of what is not held records it`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        #expect(try bench.record(Draft(), correcting: true).outcome == .recorded)
    }

    @Test(arguments: StoreKind.allCases)
    func `sources of one text stand beside each other in the order in which they came`(kind: StoreKind) throws
    {
        let bench = try Bench(kind)
        let submissions = try (0..<12).map {
            try Draft().submission(ending: String(repeating: "\n", count: $0))
        }
        try bench.record(Draft())
        for submission in submissions.dropFirst() {
            let recording = try #require(try bench.record([submission]).first)
            #expect(recording.outcome == .addedSource && recording.revision == "2020-03-02_20-031")
        }
        let revision = try #require(try bench.onlyHistory().latest)
        let sources = try bench.archive.view().sources(of: revision)
        #expect(
            sources.map(\.name)
                == ["2020-03-02_20-031.txt"] + (2...12).map { "2020-03-02_20-031+\($0).txt" })
        #expect(sources.map(\.bytes) == submissions.map(\.bytes))
        #expect(try bench.trailers().contains("Source-Of: 2020-03-02_20-031"))
        #expect(try bench.record([submissions[7]]).map(\.outcome) == [.alreadyRecorded])
    }

    @Test(arguments: StoreKind.allCases)
    func `spec.md is the latest revision, and a late arrival leaves it alone`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft(duties: ["Duty of 2020"]))
        #expect(try !bench.record(Draft(effective: "2015-01-05", final: "15-001")).isLatest)
        #expect(try bench.text("\(folder)/spec.md")?.contains("Duty of 2020") == true)
        #expect(
            try bench.text("\(folder)/spec.md") == bench.text("\(folder)/revisions/2020-03-02_20-031.md"))
        #expect(
            try bench.record(Draft(effective: "2024-01-05", final: "24-001", duties: ["Duty of 2024"]))
                .isLatest)
        #expect(try bench.text("\(folder)/spec.md")?.contains("Duty of 2024") == true)
        #expect(
            try bench.onlyHistory().revisions.map(\.name)
                == ["2015-01-05_15-001", "2020-03-02_20-031", "2024-01-05_24-001"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a person's choice of the class goes before the rules`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        let id = try #require(try bench.archive.view().classes().first).id
        let foreign = Draft(title: "Map Keeper", code: "5555AB", effective: "2022-01-03", final: "22-001")
        try bench.record([try foreign.submission()], as: id)
        #expect(try bench.onlyHistory().revisions.count == 2)
    }

    @Test(arguments: StoreKind.allCases)
    func `facts that are supplied later are a correction, and never move the revision`(kind: StoreKind) throws
    {
        let bench = try Bench(kind)
        try bench.record(Draft(code: nil))
        var given = GivenFacts()
        given.code = ClassCode("7777AB")
        let supplied = try Draft(code: nil).submission(given: given)
        #expect(
            try bench.refusal([supplied]).message
                == "'spec.txt' is held as revision 2020-03-02_20-031 of us-ct/archives-clerk, without the facts supplied now"
        )
        #expect(try bench.record([supplied], correcting: true).map(\.outcome) == [.corrected])
        #expect(try bench.onlyHistory().code == "7777AB")
        given = GivenFacts()
        given.revised = PartialDate(iso: "2020-03-20")
        given.finalNumber = FinalNumber("20-099")
        var bare = Draft(effective: "2019-01-07", final: nil)
        bare.code = nil
        try bench.record(bare)
        #expect(
            try bench.refusal([try bare.submission(given: given)], correcting: true).message
                == "'spec.txt' is held as revision 2019-01-07 of us-ct/archives-clerk; a correction can't give it another date or number"
        )
        #expect(try bench.onlyHistory().revisions.count == 2)
    }

    @Test(arguments: StoreKind.allCases)
    func `two documents of one run that are one revision with two texts are refused`(kind: StoreKind) throws {
        let other = try Draft(duties: ["Burns records"]).submission(named: "two.txt")
        let refusal = try Bench(kind).refusal([try Draft().submission(named: "one.txt"), other])
        #expect(
            refusal.message
                == "'two.txt' is revision 2020-03-02_20-031 of us-ct/1234AB, which another document of this run is too, with other content"
        )
    }

    @Test(arguments: StoreKind.allCases)
    func `facts that a person supplied are kept as such`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        var given = GivenFacts()
        given.code = ClassCode("7777AB")
        try bench.record([try Draft(code: nil).submission(given: given)])
        let facts = try #require(try bench.onlyHistory().latest).facts
        #expect(facts.code == ClassCode("7777AB") && facts.given == ["code"])
    }
}
