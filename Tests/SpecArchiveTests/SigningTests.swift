import Foundation
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Signed commits and editions, as the archive writes them and stock git reads them.
struct SigningTests {
    private func allow(_ key: Key) -> [String] {
        ["-c", "gpg.format=ssh", "-c", "gpg.ssh.allowedSignersFile=\(key.allowed)"]
    }

    private func record(
        _ draft: Draft, in bench: Bench, with signer: CommitSigner?,
        at instant: String = "2026-01-06T09:00:00Z"
    ) throws {
        var options = RecordingOptions(
            identity: try #require(Identity(Bench.ann)), seconds: try #require(Instant.seconds(instant)))
        options.signer = signer
        _ = try bench.archive.record([try draft.submission()], options)
    }

    private func refusal(_ signer: CommitSigner) throws -> ArchiveError {
        try #require(#expect(throws: ArchiveError.self) { try signer.signature(of: [1, 2, 3]) })
    }

    @Test func `git calls every commit that was signed good, and the archive is sound`() throws {
        let bench = try Bench(.git)
        let key = try Key(in: bench.folder)
        try record(Draft(), in: bench, with: CommitSigner(key: key.path))
        try record(
            Draft(effective: "2021-03-02", final: "21-031"), in: bench, with: CommitSigner(key: key.path))
        for commit in ["main", "main~1"] {
            let result = try bench.git(allow(key) + ["verify-commit", commit])
            #expect(result.status == 0)
            #expect(result.errors.hasPrefix("Good \"git\" signature for ann@example.org with ED25519 key "))
        }
        #expect(try bench.gitText("fsck", "--strict") == "")
        #expect(try bench.archive.view().histories().first?.revisions.count == 2)
    }

    @Test func `the same recording with the same key has the same commit id`() throws {
        let benches = [try Bench(.git), try Bench(.git)]
        let key = try Key(in: benches[0].folder)
        for bench in benches { try record(Draft(), in: bench, with: CommitSigner(key: key.path)) }
        #expect(try benches[0].tip() == benches[1].tip())
        let unsigned = try Bench(.git)
        try unsigned.record(Draft())
        #expect(try unsigned.tip() != benches[0].tip())
    }

    @Test func `a key that can't sign is told by what is wrong with it`() throws {
        let folder = try TemporaryFolder()
        let missing = try refusal(CommitSigner(key: folder.path("none")))
        #expect(
            (missing.code, missing.message) == (.noKey, "signing key '\(folder.path("none"))' is not there"))

        let key = try Key(in: folder)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key.path)
        let open = try refusal(CommitSigner(key: key.path))
        #expect(open.code == .keyPermissions)
        #expect(open.message == "signing key '\(key.path)' is open to other users, and is not used therefore")

        let text = try folder.write("Dear Ann,\n", to: "letter")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: text)
        let letter = try refusal(CommitSigner(key: text))
        #expect((letter.code, letter.message) == (.noKey, "'\(text)' is no SSH key"))

        let shared = try refusal(CommitSigner(key: folder.url.path))
        #expect(shared.code == .noKey)
        #expect(shared.message.hasSuffix("' is a folder"))
    }

    @Test func `a public key whose other half no agent holds can't sign, by its file or by itself`() throws {
        let folder = try TemporaryFolder()
        let key = try Key(in: folder)
        try FileManager.default.moveItem(atPath: key.path, toPath: folder.path("away"))
        for given in [key.path + ".pub", try key.publicKey, "key::" + (try key.publicKey)] {
            let refusal = try refusal(CommitSigner(key: given))
            #expect(refusal.code == .noKey)
            #expect(
                refusal.message == "signing key '\(given)' is a public key whose other half no agent holds")
        }
    }

    @Test func `a key that does not sign leaves nothing behind`() throws {
        let bench = try Bench(.git)
        let tip = try bench.tip()
        let signer = CommitSigner(key: bench.folder.path("none"))
        #expect(throws: ArchiveError.self) { try record(Draft(), in: bench, with: signer) }
        #expect(try bench.tip() == tip)
        let path = bench.folder.path("second")
        let ann = try #require(Identity(Bench.ann))
        #expect(throws: ArchiveError.self) {
            _ = try Archive.create(
                at: path, settings: ArchiveSettings(name: "Second"), by: ann, at: 1_800_000_000,
                signer: signer)
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `a new archive may be signed from its name on, and begins as all do`() throws {
        let bench = try Bench(.git)
        let key = try Key(in: bench.folder)
        let path = bench.folder.path("signed")
        let ann = try #require(Identity(Bench.ann))
        _ = try Archive.create(
            at: path, settings: ArchiveSettings(name: "Signed"), by: ann, at: 1_800_000_000,
            signer: CommitSigner(key: key.path))
        #expect(try bench.git(allow(key) + ["verify-commit", "main"], in: path).status == 0)
        let roots = try [path, bench.path].map { try bench.gitText("rev-parse", "main~1", in: $0) }
        #expect(roots == [ArchiveLayout.beginning, ArchiveLayout.beginning])
    }

    @Test(arguments: StoreKind.allCases)
    func `an edition is named by its day, and a second one of a day by its number`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        let ann = try #require(Identity(Bench.ann))
        let day = try #require(CivilDate(iso: "2026-11-24"))
        let names = try (0..<3).map { number in
            try bench.archive.tagEdition(of: day, message: "Edition \(number)", by: ann, at: 1_795_500_000)
        }
        #expect(names == ["edition/2026-11-24", "edition/2026-11-24.2", "edition/2026-11-24.3"])
        let editions = try bench.archive.store.editions()
        #expect(editions.map(\.name) == names)
        let tip = try bench.tip()
        #expect(editions.allSatisfy { $0.commit == tip && $0.by == ann && $0.seconds == 1_795_500_000 })
    }

    @Test func `git calls a signed edition good`() throws {
        let bench = try Bench(.git)
        let key = try Key(in: bench.folder)
        let name = try bench.archive.tagEdition(
            of: try #require(CivilDate(iso: "2026-11-24")), message: "All classes of the year",
            by: try #require(Identity(Bench.ann)), at: 1_795_500_000, signer: CommitSigner(key: key.path))
        #expect(try bench.git(allow(key) + ["verify-tag", name]).status == 0)
        #expect(try bench.gitText("tag", "-l", "--format=%(contents:subject)") == "All classes of the year")
        #expect(try bench.gitText("fsck", "--strict") == "")
    }
}
