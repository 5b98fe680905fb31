import Foundation
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// What an audit says of all that can befall an archive beside the recording of documents.
struct AuditedDeedsTests {
    private func bench() throws -> Bench {
        let bench = try Bench(.git)
        try bench.record(Draft())
        try bench.record(Draft(effective: "2024-05-06", final: "24-101"))
        return bench
    }

    private func place(_ name: String) throws -> RevisionPlace {
        try #require(RevisionPlace("us-ct/1234AB \(name)"))
    }

    @Test func `withdrawals and moves, there and back, are proved`() throws {
        let bench = try bench()
        let away = try #require(
            try bench.move(try place("2024-05-06_24-101"), to: .founded, why: "apart").to)
        #expect(try bench.audit().findings == [])
        let id = try #require(ClassID("us-ct/1234AB"))
        let back = try #require(
            try bench.move(away, to: .held(id), why: "back", at: "2026-02-02").to)
        #expect(try bench.audit().findings == [])
        try bench.withdraw(back, why: "never approved", at: "2026-02-03")
        #expect(try bench.audit().findings == [])
        try bench.withdraw(try place("2020-03-02_20-031"), why: "nor this", at: "2026-02-04")
        #expect(try bench.audit().findings == [])
        try bench.record(Draft(), at: "2026-02-05T09:00:00Z")
        #expect(try bench.audit().findings == [])
    }

    @Test func `a note that is gone is missed`() throws {
        let bench = try bench()
        try bench.withdraw(try place("2024-05-06_24-101"), why: "never approved")
        let path = "us-ct/12/1234AB/revisions/2024-05-06_24-101.md"
        try bench.forge([path: nil], saying: "Tidy up\n", at: "2026-02-02T09:00:00Z")
        let findings = try bench.audit().findings
        #expect(findings.contains { $0.code == .unrecorded && $0.path == path })
        #expect(findings.contains { $0.code == .missing && $0.path == path })
    }

    @Test func `drafts are proved, and one that was changed is told`() throws {
        let bench = try bench()
        try bench.propose(Draft(effective: "2027-01-01", final: nil), named: "modern")
        try bench.propose(Draft(effective: "2027-02-01", final: nil), named: "modern", at: "2026-02-02")
        #expect(try bench.audit().findings == [])
        let id = try #require(ClassID("us-ct/1234AB"))
        _ = try bench.archive.withdrawDraft(
            "modern", of: id, why: "no", try bench.options(at: "2026-02-03"))
        #expect(try bench.audit().findings == [])
        let path = "us-ct/12/1234AB/drafts/modern.md"
        let text = try #require(try bench.text(path))
        try bench.forge(
            [path: text.replacing("Files", with: "Finds")], saying: "Tidy up\n", at: "2026-02-04T09:00:00Z")
        let findings = try bench.audit().findings
        #expect(findings.map(\.code) == [.unrecorded] && findings.first?.path == path)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `whatever offices record and share is proved`(seed: UInt64) throws {
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
        try offices.settle()
        let report = try Archive.audit(at: offices.folder.path("0"))
        #expect(report.findings == [], "seed \(seed)")
        #expect(report.tally.classes == (try offices.archives[0].view().histories().count))
    }

    @Test func `signatures are counted, and those that are missing, unknown or bad are told`() throws {
        let bench = try Bench(.git)
        let key = try Key(in: bench.folder)
        var options = try bench.options(at: "2026-01-06T09:00:00Z")
        options.signer = CommitSigner(key: key.path)
        _ = try bench.archive.record([try Draft().submission()], options)
        func report() throws -> AuditReport {
            var report = try bench.audit()
            report.add(try bench.archive.signatures(allowedSigners: key.allowed))
            return report
        }
        // The commit that names the archive was made without a key.
        #expect(try report().findings.map(\.message) == ["is not signed"])
        #expect(try report().tally.signed == 1)
        try key.allow(nil)
        #expect(try report().findings.map(\.severity) == [.notice, .notice])
        try key.allow("ann@example.org")
        let forged = try bench.gitText("cat-file", "commit", "main")
            .replacing("Archives Clerk", with: "Archives Chief")
            .replacing("ARCHIVES CLERK", with: "ARCHIVES CHIEF")
        let file = try bench.folder.write(forged + "\n", to: "commit")
        let id = try bench.gitText("hash-object", "-t", "commit", "-w", file)
        _ = try bench.gitText("update-ref", "refs/heads/main", id)
        #expect(try report().findings.contains { $0.code == .signature && $0.severity == .damage })
    }
}
