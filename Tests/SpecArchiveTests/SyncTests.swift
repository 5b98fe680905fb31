import Foundation
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Archives of several offices become one, through a repository that any git server may hold.
struct SyncTests {
    private static let clerk = Draft()
    private static let keeper = Draft(title: "Map Keeper", code: "5678AB")

    @Test func `offices that recorded different classes hold the same after each has shared`() throws {
        let offices = try Offices(3)
        try offices.record(Self.clerk, in: 0, at: "2026-02-01T09:00:00Z")
        try offices.record(Self.keeper, in: 1, at: "2026-02-02T09:00:00Z")
        #expect(try offices.sync(0).sent == 1)
        let second = try offices.sync(1)
        #expect(second.isMerged && second.received == 1 && second.sent == 2)
        #expect(second.contradictions.isEmpty && second.overruled.isEmpty)
        try offices.settle()
        #expect(try offices.tips().count == 1)
        #expect(try offices.names(2) == ["1234AB 2020-03-02_20-031", "5678AB 2020-03-02_20-031"])
        try offices.expectSound()
    }

    @Test func `nothing new on either side writes nothing`() throws {
        let offices = try Offices(2)
        try offices.settle()
        let tips = try offices.tips()
        let report = try offices.sync(1)
        #expect(report.received == 0 && report.sent == 0 && !report.isMerged)
        #expect(try offices.tips() == tips && tips.count == 1)
    }

    @Test func `the same revision recorded twice is one revision`() throws {
        let offices = try Offices(2)
        try offices.record(Self.clerk, in: 0, at: "2026-02-01T09:00:00Z")
        try offices.record(Self.clerk, in: 1, at: "2026-02-02T09:00:00Z")
        try offices.settle()
        #expect(try offices.sync(0).contradictions.isEmpty)
        for office in 0...1 {
            #expect(try offices.names(office) == ["1234AB 2020-03-02_20-031"])
            let revision = try #require(try offices.archives[office].view().histories().first?.latest)
            #expect(revision.recorded.sources.count == 1 && revision.recorded.corrected.isEmpty)
            #expect(revision.recorded.at == Instant.seconds("2026-02-01T09:00:00Z"))
        }
        try offices.expectSound()
    }

    @Test func `contradictory texts of one revision are both kept and told, the first under its name`() throws
    {
        let offices = try Offices(2)
        try offices.record(Self.clerk, in: 0, at: "2026-02-02T09:00:00Z")
        var other = Self.clerk
        other.duties = ["Burns records"]
        try offices.record(other, in: 1, at: "2026-02-01T09:00:00Z")
        try offices.sync(0)
        let report = try offices.sync(1)
        #expect(
            report.contradictions.map { "\($0.place) \($0.keptAs)" } == [
                "us-ct/1234AB 2020-03-02_20-031 us-ct/1234AB 2020-03-02_20-031~2"
            ])
        try offices.settle()
        #expect(try offices.tips().count == 1)
        for archive in offices.archives {
            let view = try archive.view()
            let revisions = try #require(try view.histories().first).revisions
            let texts = try revisions.map { try view.canonicalText(of: $0).contains("Burns records") }
            #expect(revisions.map(\.name) == ["2020-03-02_20-031~2", "2020-03-02_20-031"])
            #expect(texts == [false, true])
            let history = try #require(try view.histories().first)
            #expect(history.latest?.name == "2020-03-02_20-031" && history.steps.count == 1)
            for revision in revisions { #expect(try view.sources(of: revision).count == 1) }
        }
        #expect(try offices.sync(0).contradictions.isEmpty)
        try offices.expectSound()
    }

    @Test func `a contradicting text that was withdrawn is not brought back by a later merge`() throws {
        let offices = try Offices(2)
        try offices.record(Self.clerk, in: 0, at: "2026-02-01T09:00:00Z")
        var other = Self.clerk
        other.duties = ["Burns records"]
        try offices.record(other, in: 1, at: "2026-02-02T09:00:00Z")
        try offices.settle(at: "2026-02-03T09:00:00Z")
        let id = try #require(ClassID("us-ct/1234AB"))
        _ = try offices.archives[0].withdraw(
            RevisionPlace(classID: id, revision: "2020-03-02_20-031~2"), why: "misread",
            offices.options("2026-02-04T09:00:00Z"))
        try offices.sync(0)
        try offices.record(
            Draft(effective: "2024-05-06", final: "24-101"), in: 1, at: "2026-02-05T09:00:00Z")
        #expect(try offices.sync(1).contradictions.isEmpty)
        try offices.settle()
        #expect(try offices.names(0) == ["1234AB 2020-03-02_20-031", "1234AB 2024-05-06_24-101"])
        try offices.expectSound()
    }

    @Test func `two classes that were given one id are both kept, the later under another`() throws {
        let offices = try Offices(2)
        try offices.record(Self.clerk, in: 0, at: "2026-02-01T09:00:00Z")
        for (year, instant) in [("2016", "2026-02-02T09:00:00Z"), ("2024", "2026-02-03T09:00:00Z")] {
            try offices.record(
                Draft(title: "Map Keeper", effective: "\(year)-05-06", final: "\(year.suffix(2))-101"), in: 1,
                at: instant)
        }
        try offices.sync(0)
        let report = try offices.sync(1)
        #expect(report.separations.map { "\($0.id) \($0.keptAs)" } == ["us-ct/1234AB us-ct/1234AB~2"])
        try offices.settle()
        #expect(try offices.tips().count == 1)
        for archive in offices.archives {
            let histories = try archive.view().histories()
            #expect(histories.map(\.record.id.word) == ["1234AB", "1234AB~2"])
            #expect(histories.map(\.title) == ["ARCHIVES CLERK", "MAP KEEPER"])
            #expect(histories.map(\.revisions.count) == [1, 2])
            #expect(histories[1].record.ambiguity != nil)
        }
        try offices.expectSound()
    }

    @Test func `a correction and a late revision meet without a word`() throws {
        let offices = try Offices(2)
        try offices.record(Self.clerk, in: 0, at: "2026-02-01T09:00:00Z")
        try offices.settle()
        var corrected = Self.clerk
        corrected.duties = ["Files all records"]
        try offices.record(corrected, in: 0, at: "2026-02-03T09:00:00Z", correcting: true)
        try offices.record(
            Draft(effective: "2011-04-05", final: "11-031"), in: 1, at: "2026-02-04T09:00:00Z")
        try offices.settle()
        for archive in offices.archives {
            let view = try archive.view()
            let revisions = try #require(try view.histories().first).revisions
            #expect(revisions.map(\.name) == ["2011-04-05_11-031", "2020-03-02_20-031"])
            #expect(try view.canonicalText(of: revisions[1]).contains("Files all records"))
            #expect(revisions[1].recorded.corrected.count == 1)
        }
        try offices.expectSound()
    }

    @Test func `archives that were founded apart share a beginning, and the name that is there stands`()
        throws
    {
        let offices = try Offices(2, eachFounding: true)
        try offices.record(Self.clerk, in: 0, at: "2026-02-01T09:00:00Z")
        try offices.record(Self.keeper, in: 1, at: "2026-02-02T09:00:00Z")
        try offices.sync(0)
        #expect(try offices.sync(1).overruled == ["spectrail.json"])
        try offices.settle()
        #expect(try offices.tips().count == 1)
        #expect(try Archive.open(at: offices.folder.path("1")).settings.name == "Office 0")
        try offices.expectSound()
    }

    @Test func `what was joined is kept where the other side does not take it, and the next run goes on`()
        throws
    {
        let offices = try Offices(2)
        try offices.record(Self.clerk, in: 0, at: "2026-02-01T09:00:00Z")
        try offices.sync(0)
        try offices.record(Self.keeper, in: 1, at: "2026-02-02T09:00:00Z")
        let hook = offices.folder.path("hub/hooks/pre-receive")
        try "#!/bin/sh\necho no room today\nexit 1\n".write(toFile: hook, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
        let error = #expect(throws: ArchiveError.self) { try offices.sync(1) }
        #expect(error?.code == .remote)
        #expect(error?.message.contains("pre-receive hook declined") == true, "\(error?.message ?? "")")
        #expect(try offices.names(1).count == 2)
        try FileManager.default.removeItem(atPath: hook)
        #expect(try offices.sync(1).sent == 2)
        try offices.settle()
        #expect(try offices.tips().count == 1)
        try offices.expectSound()
    }

    @Test func `a repository that is no archive, or of another beginning, changes nothing`() throws {
        let offices = try Offices(1)
        let tip = try offices.archives[0].store.tip()
        let other = offices.folder.path("other")
        try offices.git(["init", "-q", "-b", "main", other])
        try "x".write(toFile: "\(other)/a.txt", atomically: true, encoding: .utf8)
        try offices.git(["-C", other, "add", "."])
        try offices.git([
            "-C", other, "-c", "user.name=A", "-c", "user.email=a@b", "commit", "-q", "-m", "By hand",
        ])
        let cases = [
            (other, ArchiveError.Code.damaged, "what the other repository holds is no archive"),
            (offices.folder.path("nowhere"), .remote, "can't be fetched from"),
            ("--upload-pack=touch x", .noRemote, "is neither the name nor the address of a repository"),
        ]
        for (remote, code, words) in cases {
            let error = #expect(throws: ArchiveError.self) {
                try offices.archives[0].sync(with: remote, offices.options("2026-03-01T09:00:00Z"))
            }
            #expect(error?.code == code && error?.message.contains(words) == true, "\(error?.message ?? "")")
            #expect(try offices.archives[0].store.tip() == tip)
        }
    }

    @Test func `a password in the address of a repository is not repeated`() {
        #expect("https://ann:secret@example.org/x.git".withoutPassword == "https://ann@example.org/x.git")
        #expect("https://example.org:8443/a@b".withoutPassword == "https://example.org:8443/a@b")
        #expect("/srv/archive.git".withoutPassword == "/srv/archive.git")
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `whatever three offices record and whenever they share, all end with the same and nothing is lost`(
        seed: UInt64
    ) throws {
        var generator = SplitMix64(seed: seed)
        let offices = try Offices(3)
        var known: [Draft] = []
        for number in 5..<17 {
            let step = Step.random(number, &known, using: &generator)
            let office = Int.random(in: 0..<3, using: &generator)
            var options = try offices.options(step.instant)
            options.isCorrection = step.isCorrection
            _ = try? offices.archives[office].record(step.submissions, options)
            if generator.happens(oneIn: 3) {
                try offices.sync(Int.random(in: 0..<3, using: &generator), at: step.instant)
            }
        }
        let texts = try offices.archives.map { archive in
            let view = try archive.view()
            return try Set(view.histories().flatMap(\.revisions).map { try view.canonicalText(of: $0) })
        }
        try offices.settle()
        #expect(try offices.tips().count == 1, "seed \(seed)")
        try offices.expectSound("seed \(seed)")
        let view = try offices.archives[0].view()
        let kept = try Set(view.histories().flatMap(\.revisions).map { try view.canonicalText(of: $0) })
        let corrected = try offices.git([
            "-C", offices.folder.path("hub"), "log", "--format=%(trailers:key=Corrects,valueonly)", "main",
        ])
        for text in texts.reduce(into: Set<String>(), { $0.formUnion($1) }).subtracting(kept) {
            let sha = try digest(of: Array(text.utf8))
            #expect(corrected.contains(sha), "seed \(seed): a text is lost that nobody corrected")
        }
    }
}
