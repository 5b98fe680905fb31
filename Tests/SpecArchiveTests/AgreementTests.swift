import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Two archives that are given the same things are the same, whatever keeps them and whatever else differs.
struct AgreementTests {
    /// What came of a step, without the ids of commits.
    private enum Outcome: Equatable {
        case recorded([String])
        case refused(ArchiveError)
    }

    private func take(_ step: Step, _ bench: Bench) throws -> Outcome {
        do {
            let recordings = try bench.record(
                step.submissions, at: step.instant, correcting: step.isCorrection)
            return .recorded(
                recordings.map {
                    "\($0.outcome) \($0.classID) \($0.revision) \($0.isNewClass) \($0.isLatest) \($0.ambiguity ?? "")"
                })
        } catch let error as ArchiveError {
            return .refused(error)
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `the archive in git agrees with the one in memory after every step, and git finds no fault`(
        seed: UInt64
    ) throws {
        var generator = SplitMix64(seed: seed)
        var known: [Draft] = []
        let (git, memory) = (try Bench(.git), try Bench(.memory))
        for number in 5..<17 {
            let step = Step.random(number, &known, using: &generator)
            let before = (try git.tip(), try memory.tip())
            let (one, other) = (try take(step, git), try take(step, memory))
            #expect(one == other, "seed \(seed): \(step)")
            if case .refused = one { #expect(try (git.tip(), memory.tip()) == before, "seed \(seed)") }
            #expect(try Account(git.archive) == Account(memory.archive), "seed \(seed): \(step)")
            let check = try git.git(["fsck", "--strict"])
            #expect(check.status == 0, "seed \(seed): \(step): \(check.output)\(check.errors)")
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `same input, same identity and same time give the same commits, whatever the order of the call`(
        seed: UInt64
    ) throws {
        var generator = SplitMix64(seed: seed)
        var known: [Draft] = []
        let (one, other) = (try Bench(.git), try Bench(.git))
        for number in 5..<11 {
            let step = Step.random(number, &known, using: &generator)
            let submissions = try step.submissions
            let shuffled = submissions.shuffled(using: &generator)
            // Which document of a refused run is named first may differ; that nothing is written may not.
            _ = try? one.record(submissions, at: step.instant, correcting: step.isCorrection)
            _ = try? other.record(shuffled, at: step.instant, correcting: step.isCorrection)
            #expect(try one.tip() == other.tip(), "seed \(seed): \(step)")
        }
    }

    @Test func `files of one name and one day go by their bytes`() throws {
        let twins = try ["1111AA", "2222AA"].map { try Draft(title: $0, code: $0).submission() }
        let (one, other) = (try Bench(.git), try Bench(.git))
        try one.record(twins)
        try other.record(twins.reversed())
        #expect(try one.tip() == other.tip())
    }

    @Test func `archives of different names share their first commit and nothing else`() throws {
        let (one, other) = (try Bench(.git, name: "One"), try Bench(.git, name: "Other"))
        #expect(try one.tip() != other.tip())
        let root = try one.gitText("rev-list", "--max-parents=0", "main")
        #expect(try other.gitText("rev-list", "--max-parents=0", "main") == root)
        #expect(root == "f7774d7a2b4225f77b591a5033b5f9d161cbc55a")
        #expect(
            try one.gitText("log", "-1", "--format=%an %ae %at %cn %ct", root)
                == "Spectrail spectrail@localhost 129600 Spectrail 129600")
    }
}
