import SpecLayouts
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Recording many documents: in batches, interrupted, beside another writer, and always with the same outcome.
struct BulkRecordingTests {
    /// Documents out of a small world, so that many of them meet.
    private static func submissions(_ seed: UInt64) throws -> [Submission] {
        var generator = SplitMix64(seed: seed)
        var known: [Draft] = []
        return try (0..<12).flatMap { number in
            try Step.random(number, &known, using: &generator).submissions
        }
    }

    private static func options() throws -> RecordingOptions {
        RecordingOptions(
            identity: try #require(Identity(Bench.ann)),
            seconds: try #require(Instant.seconds("2026-01-06T09:00:00Z")))
    }

    /// Records documents in batches, until the pace says stop.
    @discardableResult
    private static func take(
        _ submissions: [Submission], into archive: Archive, batch: Int = 1_000, rehearsed: Bool = false,
        pace: (Int) -> BulkRecording.Pace = { _ in .onward }
    ) throws -> [Result<Recording, ArchiveError>] {
        let bulk = try BulkRecording(
            archive, try options(), isRehearsal: rehearsed, batchLimit: batch,
            patience: Patience(seconds: 10) { _, _ in })
        let documents = try submissions.map { ($0, try PreparedSubmission($0)) }
            .sorted { $0.1.order < $1.1.order }
        var results: [Result<Recording, ArchiveError>] = []
        var next = 0
        while next < documents.count {
            let done = try bulk.recordBatch(
                from: next, of: documents.count,
                { (place) throws(ArchiveError) in (documents[place].1, documents[place].0.bytes) },
                pace: pace)
            results += done.results.map(\.result)
            next = done.end
            if done.isStopped { return results }
        }
        bulk.finish()
        return results
    }

    /// What came of them, without the ids of commits.
    private static func told(_ results: [Result<Recording, ArchiveError>]) -> [String] {
        results.map { result in
            switch result {
            case .success(let one): "\(one.outcome.rawValue) \(one.classID) \(one.revision) \(one.isNewClass)"
            case .failure(let error): error.code.rawValue
            }
        }
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `the commits are those of recording one document at a time in the order of dates`(seed: UInt64)
        throws
    {
        let submissions = try Self.submissions(seed)
        for kind in StoreKind.allCases {
            let (one, many) = (try Bench(kind), try Bench(kind))
            let sorted = try submissions.map { ($0, try SubmissionOrder($0)) }.sorted { $0.1 < $1.1 }
            var expected: [String] = []
            for (submission, _) in sorted {
                do {
                    expected += Self.told(try one.record([submission]).map { .success($0) })
                } catch let error as ArchiveError {
                    expected += Self.told([.failure(error)])
                }
            }
            let results = try Self.take(submissions.reversed(), into: many.archive)
            #expect(Self.told(results) == expected, "seed \(seed)")
            #expect(try many.tip() == one.tip(), "seed \(seed), \(kind)")
            guard kind == .git else { continue }
            let check = try many.git(["fsck", "--strict"])
            #expect(check.status == 0 && check.output.isEmpty, "seed \(seed): \(check.output)\(check.errors)")
        }
    }

    @Test(arguments: 1...24 as ClosedRange<UInt64>)
    func `an import that is stopped anywhere and begun again gives the same archive`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let submissions = try Self.submissions(seed)
        let (whole, parted) = (try Bench(.git), try Bench(.git))
        try Self.take(submissions, into: whole.archive)
        var runs = 0
        var isWhole = false
        while !isWhole {
            runs += 1
            let stop = Int.random(in: 0..<submissions.count, using: &generator)
            let batch = Int.random(in: 1...7, using: &generator)
            isWhole = runs > 4
            let last = isWhole
            try Self.take(
                submissions.shuffled(using: &generator), into: try Archive.open(at: parted.path), batch: batch
            ) { !last && $0 >= stop ? .stop : .onward }
        }
        #expect(try parted.subjects() == whole.subjects(), "seed \(seed)")
        #expect(try parted.tip() == whole.tip(), "seed \(seed)")
    }

    @Test func `what was refused before a stop is refused after it too, and asked again by the next import`()
        throws
    {
        let bench = try Bench(.git)
        let nameless = try Draft(title: nil, code: nil).submission(named: "nameless.txt")
        let clerk = try Draft(effective: "2021-03-02").submission(named: "clerk.txt")
        var documents = [nameless, clerk]
        let stopped = try Self.take(documents, into: bench.archive, batch: 1) { _ in .stop }
        #expect(Self.told(stopped) == ["unnamed-class"])
        #expect(bench.folder.holds("archive/spectrail-import"))
        // Now the class of the nameless one could be told.
        documents += [try Draft(effective: "2019-03-02").submission(named: "late.txt")]
        let told = try Self.take(documents, into: bench.archive)
        #expect(Self.told(told).contains("unnamed-class"))
        #expect(!bench.folder.holds("archive/spectrail-import"))
    }

    @Test(arguments: StoreKind.allCases)
    func `where another writer is faster, the batch is made anew and nobody loses`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        let drafts = (0..<6).map { Draft(title: "Clerk \($0)", code: "100\($0)AB", final: "20-00\($0)") }
        let submissions = try drafts.map { try $0.submission(named: "\($0.code ?? "").txt") }
        var others = 0
        let results = try Self.take(submissions, into: bench.archive, batch: 3) { place in
            // Twice in the first batch, once in the second.
            if (place == 1 && others < 2) || (place == 4 && others < 3) {
                others += 1
                _ = try? bench.record(
                    Draft(title: "Pilot \(others)", code: "200\(others)AB", final: "21-00\(others)"))
            }
            return .onward
        }
        #expect(others == 3)
        #expect(Self.told(results).allSatisfy { $0.hasPrefix("recorded") })
        #expect(results.count == 6)
        #expect(try bench.ids().count == 6 + others)
        let commits = results.compactMap { try? $0.get().commit }
        let history = try bench.archive.store.history(from: try bench.tip()).map(\.description)
        #expect(Set(commits).isSubset(of: history), "a commit was reported that is not in the history")
    }

    @Test func `the same revision recorded by another writer meanwhile is found to be held`() throws {
        let bench = try Bench(.git)
        let submission = try Draft().submission()
        var isFirst = true
        let results = try Self.take([submission], into: bench.archive) { _ in
            if isFirst { _ = try? bench.record([submission]) }
            isFirst = false
            return .onward
        }
        #expect(Self.told(results) == ["already-recorded us-ct/1234AB 2020-03-02_20-031 false"])
        #expect(try bench.archive.store.history(from: try bench.tip()).count == 3)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `a rehearsal tells what would come of it and writes nothing`(seed: UInt64) throws {
        let submissions = try Self.submissions(seed)
        let (rehearsed, real) = (try Bench(.git), try Bench(.git))
        let before = try rehearsed.folder.content()
        let told = try Self.take(submissions, into: rehearsed.archive, batch: 5, rehearsed: true)
        #expect(try rehearsed.folder.content() == before)
        #expect(Self.told(told) == Self.told(try Self.take(submissions, into: real.archive)), "seed \(seed)")
        #expect(told.allSatisfy { (try? $0.get().commit) == nil })
    }

    @Test func `a document that is refused for its profile is not taken as held afterwards`() throws {
        let bench = try Bench(.git)
        let own = try ProfileCatalog().profile(named: "us-ct")
        var catalog = ProfileCatalog()
        let edited = try catalog.add(own.source + Array("\n# edited\n".utf8))
        let draft = Draft()
        _ = try bench.record([
            Submission(
                reading: Draft(title: "Map Keeper", code: "9999AB", final: "20-032").text, as: edited.name,
                in: catalog, named: "first.txt")
        ])
        var other = ProfileCatalog()
        _ = try other.add(own.source + Array("\n# edited otherwise\n".utf8))
        let refused = try Submission(reading: draft.text, as: edited.name, in: other, named: "a.txt")
        let fitting = try Submission(reading: draft.text, as: edited.name, in: catalog, named: "b.txt")
        let results = try Self.take([refused, fitting], into: bench.archive)
        #expect(
            Self.told(results)
                == ["other-profile", "recorded us-ct/1234AB 2020-03-02_20-031 true"])
    }

    @Test func `a document says by its bytes where it is held`() throws {
        let bench = try Bench(.git)
        let submission = try Draft().submission()
        _ = try bench.record([submission])
        let bulk = try BulkRecording(bench.archive, try Self.options())
        let sha256 = try BulkRecording.sha256(of: submission.bytes)
        #expect(bulk.holder(of: sha256)?.name == "2020-03-02_20-031")
        #expect(bulk.holder(of: try BulkRecording.sha256(of: [1])) == nil)
    }
}
