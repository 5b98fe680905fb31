import Foundation
import GRDB
import GitObjects
import SpecModel
import SpecReports
import TestSupport
import Testing

@testable import SpecArchive

/// What the index answers is what the commits answer, whatever became of its file.
struct IndexTests {
    private static let names = [
        "1234AB", "1234ab", "us-ct/1234AB", "1234 CD", "archives  clerk", "Map Keeper", "ferry-pilot",
        "5678AB", "none",
    ]

    private func indexed(_ bench: Bench, caches: String? = nil) throws -> Archive {
        try Archive.open(at: bench.path, index: .beside(caches: caches))
    }

    private func file(_ bench: Bench) -> String { "\(bench.path)/\(ArchiveIndex.fileName)" }

    private func bench() throws -> Bench {
        let bench = try Bench(.git)
        try bench.record(Draft())
        try bench.record(Draft(effective: "2024-05-06", final: "24-101"), at: "2026-01-07T09:00:00Z")
        try bench.record(Draft(title: "Map Keeper", code: "5678AB"), at: "2026-01-08T09:00:00Z")
        return bench
    }

    /// Every question, of an archive with an index and of one without.
    private func expectAgreement(
        _ archive: Archive, _ plain: Archive, _ comment: Comment, at moments: [Moment?] = [nil]
    ) throws {
        for moment in moments {
            let (view, truth) = (try archive.view(at: moment), try plain.view(at: moment))
            let histories = try truth.histories()
            #expect(try view.histories() == histories, comment)
            for history in histories {
                #expect(try view.history(of: history.record.id) == history, comment)
                #expect(
                    try view.drafts(of: history.record.id) == truth.drafts(of: history.record.id), comment)
            }
            for name in Self.names {
                #expect(try view.classes(called: name) == truth.classes(called: name), comment)
            }
            for day in [nil, CivilDate(iso: "2010-01-01"), CivilDate(iso: "2018-03-02")] {
                let part = CatalogueReport(try view.histories(for: .catalogue(day)), asOf: day)
                #expect(part.json == CatalogueReport(histories, asOf: day).json, comment)
            }
        }
    }

    private func expectAnswers(_ bench: Bench, _ comment: Comment) throws {
        try expectAgreement(try indexed(bench), try Archive.open(at: bench.path), comment)
    }

    private func covered(_ bench: Bench) throws -> CommitID? {
        guard let file = DerivedFile(ArchiveIndex.fileName, in: bench.path) else { return nil }
        return ArchiveIndex(file, for: try bench.tip())?.tip
    }

    // MARK: The contract

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `the index agrees with the commits after every step, brought up to date or made anew`(
        seed: UInt64
    ) throws {
        var generator = SplitMix64(seed: seed)
        var known: [Draft] = []
        let bench = try Bench(.git)
        let seconds = try #require(Instant.seconds("2026-01-09T12:00:00Z"))
        for number in 5..<15 {
            let step = Step.random(number, &known, using: &generator)
            _ = try? bench.record(step.submissions, at: step.instant, correcting: step.isCorrection)
            // Now and then it is behind by more than one commit, or gone.
            if generator.happens(oneIn: 3) { continue }
            if generator.happens(oneIn: 5) { try? FileManager.default.removeItem(atPath: file(bench)) }
            let tip = try bench.tip()
            try expectAgreement(
                try indexed(bench), try Archive.open(at: bench.path), "seed \(seed): \(step)",
                at: [nil, .instant(seconds), .commit(tip.description)])
            #expect(try covered(bench) == tip, "seed \(seed): \(step)")
        }
    }

    @Test func `what another program commits is taken in, and what it breaks is told as before`() throws {
        let bench = try bench()
        try expectAnswers(bench, "before")
        let path = "us-ct/12/1234AB/class.json"
        let record = try #require(try bench.text(path))
        try bench.smuggle([
            path: record.replacing("ARCHIVES CLERK", with: "Keeper of Papers"), "notes/a.txt": "a",
        ])
        try expectAnswers(bench, "another record")
        #expect(try indexed(bench).view().classes(called: "keeper of papers").count == 1)
        #expect(try covered(bench) == bench.tip())
        for (path, why) in [
            ("us-ct/12/1234AB/revisions/2021-01-01.md", "was recorded by no commit"),
            ("us-ct/99/1234EF/class.json", "is no folder of a class"),
        ] {
            let broken = try self.bench()
            try expectAnswers(broken, "before")
            try broken.smuggle([path: "{}"])
            for archive in [try indexed(broken), try Archive.open(at: broken.path)] {
                let error = #expect(throws: ArchiveError.self) { try archive.view().histories() }
                #expect(error?.message.contains(why) == true)
            }
        }
    }

    @Test func `a branch that was moved back or replaced makes the index anew`() throws {
        let bench = try bench()
        try expectAnswers(bench, "before")
        _ = try bench.gitText("update-ref", "refs/heads/main", "main~2")
        try expectAnswers(bench, "moved back")
        #expect(try indexed(bench).view().classes().count == 1)
        #expect(try covered(bench) == bench.tip())
        _ = try bench.git(["pack-refs", "--all"])
        try expectAnswers(bench, "packed references")
    }

    @Test func `an archive whose index is up to date is asked without git`() throws {
        let bench = try bench()
        #expect(try indexed(bench).store is GitStore)
        _ = try indexed(bench).view()
        let archive = try indexed(bench)
        #expect(archive.store is IndexedStore)
        #expect(archive.settings == bench.archive.settings)
        #expect(try archive.policies() == bench.archive.policies())
        // A text is git's, and recording goes on behind it.
        let revision = try #require(try archive.view().histories().first?.latest)
        #expect(
            try archive.view().canonicalText(of: revision) == bench.archive.view().canonicalText(of: revision)
        )
        bench.archive = archive
        try bench.record(Draft(effective: "2025-02-03", final: "25-001"), at: "2026-02-01T09:00:00Z")
        try expectAnswers(bench, "after")
        #expect(try archive.view().histories().first?.count == 3)
    }

    // MARK: The file

    @Test func `a damaged file is not believed, and is made anew`() throws {
        let bench = try bench()
        try expectAnswers(bench, "before")
        let whole = try Data(contentsOf: URL(filePath: file(bench)))
        var damages: [(String, Data)] = [
            ("empty", Data()), ("truncated", whole.prefix(whole.count / 2)),
            ("a byte short", whole.dropLast()),
            ("garbage", Data((0..<whole.count).map { UInt8(truncatingIfNeeded: $0 &* 167) })),
            ("text", Data("no database\n".utf8)), ("zeros", Data(count: whole.count)),
            ("a page of zeros", whole.prefix(4096) + Data(count: 4096) + whole.dropFirst(8192)),
        ]
        var generator = SplitMix64(seed: 1)
        for _ in 0..<40 {
            let place = Int.random(in: 0..<whole.count, using: &generator)
            var flipped = whole
            flipped[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            damages.append(("byte \(place)", flipped))
        }
        for (name, bytes) in damages {
            try bytes.write(to: URL(filePath: file(bench)))
            try expectAnswers(bench, "\(name)")
            try bench.record(
                Draft(title: "Clerk \(name)", code: nil, final: nil), at: "2026-02-01T09:00:00Z")
            try expectAnswers(bench, "\(name), and a revision more")
            _ = try bench.gitText("update-ref", "refs/heads/main", "main~1")
        }
        try expectAnswers(bench, "in the end")
        #expect(try covered(bench) == bench.tip())
    }

    @Test func `an index of another version or of another archive is not believed`() throws {
        let (bench, other) = (try bench(), try Bench(.git, name: "Other"))
        try other.record(Draft(title: "Ferry Pilot", code: "1111AA"))
        try expectAnswers(other, "other")
        try FileManager.default.copyItem(atPath: file(other), toPath: file(bench))
        try expectAnswers(bench, "another archive's")
        #expect(try covered(bench) == bench.tip())
        let database = try DatabaseQueue(path: file(bench))
        for change in [
            "UPDATE state SET form = 'of a later version'", "CREATE TABLE more (a)", "DELETE FROM state",
            "DELETE FROM class WHERE name LIKE '%1234AB'", "DELETE FROM entry WHERE number = 4",
            "DELETE FROM key",
            "CREATE TRIGGER t AFTER DELETE ON file BEGIN DELETE FROM class; END", "DROP TABLE file",
            "UPDATE class SET content = (SELECT content FROM entry), sum = (SELECT sum FROM entry)",
        ] {
            try DatabaseQueue(path: file(bench)).write { try $0.execute(sql: change) }
            try expectAnswers(bench, "\(change)")
            try? FileManager.default.removeItem(atPath: file(bench))
            try expectAnswers(bench, "anew")
            #expect(try covered(bench) == bench.tip())
        }
        try database.close()
    }

    @Test func `an index that another process holds is not waited for`() throws {
        let bench = try bench()
        try expectAnswers(bench, "before")
        let database = try DatabaseQueue(path: file(bench))
        try database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM class")
            try expectAnswers(bench, "held")
            try bench.record(Draft(effective: "2025-02-03", final: "25-001"), at: "2026-02-01T09:00:00Z")
            try expectAnswers(bench, "held, and stale")
            try db.execute(sql: "ROLLBACK; PRAGMA locking_mode = NORMAL")
        }
        try database.close()
        try expectAnswers(bench, "let go")
        #expect(try covered(bench) == bench.tip())
    }

    @Test func `a link or a folder in the place of the index is neither followed nor removed`() throws {
        let bench = try bench()
        let target = bench.folder.path("precious")
        try "precious".write(toFile: target, atomically: true, encoding: .utf8)
        try FileManager.default.createSymbolicLink(atPath: file(bench), withDestinationPath: target)
        try expectAnswers(bench, "a link")
        #expect(try String(contentsOfFile: target, encoding: .utf8) == "precious")
        try FileManager.default.removeItem(atPath: file(bench))
        try FileManager.default.createDirectory(
            atPath: file(bench) + "/inner", withIntermediateDirectories: true)
        try expectAnswers(bench, "a folder")
        #expect(FileManager.default.fileExists(atPath: file(bench) + "/inner"))
    }

    @Test func `nothing is left beside the index, not even by a process that was killed`() throws {
        let bench = try bench()
        // No process has this number.
        try "half".write(toFile: "\(file(bench)).999999999-1.tmp", atomically: true, encoding: .utf8)
        try expectAnswers(bench, "first")
        let names = try FileManager.default.contentsOfDirectory(atPath: bench.path).filter {
            $0.hasPrefix(ArchiveIndex.fileName)
        }
        #expect(names == [ArchiveIndex.fileName])
    }

    @Test func `every key of a trailer is one that the index keeps`() throws {
        let source = try String(
            contentsOf: Corpus.root.appending(path: "Sources/SpecArchive/TrailerKey.swift"), encoding: .utf8)
        let keys = source.split(separator: "\n").compactMap { line in
            line.contains("static let") ? line.split(separator: "\"").dropFirst().first.map(String.init) : nil
        }
        // Those that only people read.
        let unread = [TrailerKey.recordedAt, TrailerKey.clamped, TrailerKey.contradicts]
        #expect(Set(keys) == Set(TrailerKey.all + unread))
        #expect(keys.count > 30)
    }
}
