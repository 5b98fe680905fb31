import Foundation
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Writers that meet: who tries again, for how long, and when there is no use in it.
struct ContentionTests {
    private func options() throws -> RecordingOptions {
        RecordingOptions(
            identity: try #require(Identity(Bench.ann)),
            seconds: try #require(Instant.seconds("2026-01-06T09:00:00Z")))
    }

    @Test(arguments: StoreKind.allCases)
    func `a writer that lost builds its commits anew on what the other wrote`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        var tries = 0
        var waits: [Double] = []
        let patience = Patience(seconds: 5) { seconds, _ in waits.append(seconds) }
        let submission = try Draft(code: "2222AB").submission()
        let recorded = try Archive.retrying(patience) { () throws(ArchiveError) in
            tries += 1
            let store = bench.archive.store
            let tip = try store.tip()
            if tries < 4 {
                // Another one moves the branch while this one is at work.
                guard let ann = Identity(Bench.ann) else { throw ArchiveError(.system, "nobody") }
                let other = try store.append(
                    NewCommit(
                        files: ["other/\(tries)": [1]], message: "Other\n", by: ann, authoredAt: 129_600,
                        recordedAt: 1_800_000_000), onto: tip)
                _ = try store.moveTip(from: tip, to: other)
                _ = try store.moveTip(from: tip, to: other)
            }
            return try bench.archive.record([submission], try Self.late())
        }
        #expect(tries == 4 && waits.count == 3)
        #expect(recorded.recordings.map(\.outcome) == [.recorded])
        #expect(try bench.text("other/3") == "\u{1}")
        #expect(try bench.ids() == ["us-ct/2222AB"])
    }

    private static func late() throws(ArchiveError) -> RecordingOptions {
        guard let ann = Identity(Bench.ann) else { throw ArchiveError(.system, "nobody") }
        return RecordingOptions(identity: ann, seconds: 1_800_000_000)
    }

    @Test func `a young lock is waited for until it goes`() throws {
        let bench = try Bench(.git)
        let lock = bench.path + "/refs/heads/main.lock"
        try Data().write(to: URL(fileURLWithPath: lock))
        var waited = 0.0
        let patience = Patience(seconds: 5) { seconds, before in
            #expect(before == waited)
            waited += seconds
            if waited > 1 { try? FileManager.default.removeItem(atPath: lock) }
        }
        let result = try bench.archive.record([try Draft().submission()], try options(), patience: patience)
        #expect(result.recordings.map(\.outcome) == [.recorded])
        #expect(waited > 1 && waited < 2)
    }

    @Test func `a lock that stays is told with its age once the patience is at its end`() throws {
        let bench = try Bench(.git)
        let tip = try bench.tip()
        try Data().write(to: URL(fileURLWithPath: bench.path + "/refs/heads/main.lock"))
        var waited = 0.0
        let error = #expect(throws: ArchiveError.self) {
            try bench.archive.record(
                [try Draft().submission()], try options(),
                patience: Patience(seconds: 3) { seconds, _ in waited += seconds })
        }
        #expect(error?.code == .locked)
        #expect(error?.message.hasSuffix(" s old") == true)
        #expect(waited >= 3 && waited < 3.6)
        #expect(try bench.tip() == tip)
    }

    @Test func `a lock that a killed process left is not waited for`() throws {
        let bench = try Bench(.git)
        let lock = bench.path + "/refs/heads/main.lock"
        try Data().write(to: URL(fileURLWithPath: lock))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -3_600)], ofItemAtPath: lock)
        let error = #expect(throws: ArchiveError.self) {
            try bench.archive.record(
                [try Draft().submission()], try options(),
                patience: Patience(seconds: 20) { _, _ in Issue.record("waited for an old lock") })
        }
        #expect(error?.lockAge.map { (3_600...3_700).contains($0) } == true)
    }

    @Test func `what a second try can't mend is told at once`() throws {
        let bench = try Bench(.git)
        try bench.record(Draft())
        let error = #expect(throws: ArchiveError.self) {
            try bench.archive.record(
                [try Draft(duties: ["Does other work"]).submission()], try options(),
                patience: Patience(seconds: 20) { _, _ in Issue.record("waited in vain") })
        }
        #expect(error?.code == .otherContent)
    }
}
