import Foundation
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// What is told of the signatures of an archive.
struct SignatureReportTests {
    /// An archive with a commit that bears no signature and one that does, and an edition.
    private func bench(_ kind: StoreKind, _ key: (Bench) throws -> Key) throws -> (Bench, Key) {
        let bench = try Bench(kind)
        let key = try key(bench)
        var options = RecordingOptions(
            identity: try #require(Identity(Bench.ann)),
            seconds: try #require(Instant.seconds("2026-01-06T09:00:00Z")))
        options.signer = CommitSigner(key: key.path)
        _ = try bench.archive.record([try Draft().submission()], options)
        _ = try bench.archive.tagEdition(
            of: try #require(CivilDate(iso: "2026-01-07")), message: "One", by: options.identity,
            at: options.seconds + 86_400, signer: options.signer)
        return (bench, key)
    }

    /// The words for what is known, without the fingerprints.
    private func words(_ report: SignatureReport) -> [String] {
        report.entries.map { entry in
            let word =
                switch entry.status {
                case .good(let principal, let key): "good \(principal) \(key.prefix(7))"
                case .unknownKey(let key): "unknown \(key.prefix(7))"
                case .bad: "bad"
                case .otherKind: "other"
                case .unsigned: "unsigned"
                case .vouched(let edition): "vouched by \(edition)"
                case .beginning: "beginning"
                }
            return entry.edition.map { "\($0): \(word)" } ?? word
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `each commit and each edition is told by its signer`(kind: StoreKind) throws {
        let (bench, key) = try bench(kind) { try Key(in: $0.folder) }
        var steps: [Int] = []
        let report = try bench.archive.signatures(allowedSigners: key.allowed) { done, _ in steps.append(done)
        }
        let vouched = "vouched by edition/2026-01-07"
        let first = kind == .git ? "beginning" : vouched
        #expect(
            words(report) == [
                first, vouched, "good ann@example.org SHA256:",
                "edition/2026-01-07: good ann@example.org SHA256:",
            ])
        #expect(steps == [1, 2, 3, 4])
        #expect(report.isComplete && report.bad.isEmpty && report.remarks.isEmpty)
        #expect(report.entries[2].commit == (try bench.tip().description))
        #expect(report.entries[2].by?.description == Bench.ann)
    }

    @Test func `a key that the file does not name is unknown`() throws {
        let (bench, key) = try bench(.git) { try Key(in: $0.folder) }
        try key.allow(nil)
        let report = try bench.archive.signatures(allowedSigners: key.allowed)
        #expect(words(report).suffix(2) == ["unknown SHA256:", "edition/2026-01-07: unknown SHA256:"])
    }

    @Test func `a key counts at the time of the commit, in UTC, and not before or after its days`() throws {
        let (bench, key) = try bench(.git) { try Key(in: $0.folder) }
        try key.allow("ann@example.org valid-before=\"20260107000000Z\"")
        let report = try bench.archive.signatures(allowedSigners: key.allowed)
        #expect(
            words(report).suffix(2) == [
                "good ann@example.org SHA256:", "edition/2026-01-07: unknown SHA256:",
            ])
        #expect(report.remarks.count == 1 && report.remarks.first?.contains("key has expired") == true)
        try key.allow("ann@example.org valid-after=\"20260107000000Z\"")
        #expect(
            words(try bench.archive.signatures(allowedSigners: key.allowed)).suffix(2) == [
                "unknown SHA256:", "edition/2026-01-07: good ann@example.org SHA256:",
            ])
        // For other things than git only.
        try key.allow("ann@example.org namespaces=\"file\"")
        #expect(
            words(try bench.archive.signatures(allowedSigners: key.allowed)).suffix(2) == [
                "unknown SHA256:", "edition/2026-01-07: unknown SHA256:",
            ])
    }

    @Test func `of two commits that changed hands one signature is bad`() throws {
        let (bench, key) = try bench(.git) { try Key(in: $0.folder) }
        // The last commit with another message under the same signature, as a forger would write it.
        let text = try bench.gitText("cat-file", "commit", "main")
        let forged = text.replacing("Source-Name: spec.txt", with: "Source-Name: else.txt")
        try #require(forged != text)
        let file = try bench.folder.write(forged + "\n", to: "forged")
        let id = try bench.gitText("hash-object", "-t", "commit", "-w", file)
        _ = try bench.gitText("update-ref", "refs/heads/main", id)
        let report = try Archive.open(at: bench.path).signatures(allowedSigners: key.allowed)
        #expect(words(report)[2] == "bad")
        #expect(report.bad.map(\.commit) == [id])
    }

    @Test(arguments: [
        ("-----BEGIN PGP SIGNATURE-----\n \n QUJD\n -----END PGP SIGNATURE-----", "other"),
        ("-----BEGIN SSH SIGNATURE-----\n QUJD\n -----END SSH SIGNATURE-----", "bad"),
        ("-----BEGIN SSH SIGNATURE-----", "bad"),
        ("-----BEGIN SSH SIGNATURE-----\n U1NIU0lHAAAAAf////9BQkM=\n -----END SSH SIGNATURE-----", "bad"),
        ("x", "other"),
    ])
    func `what is no signature of SSH's is told apart, and no damage ends the report`(
        signature: String, word: String
    ) throws {
        let (bench, key) = try bench(.git) { try Key(in: $0.folder) }
        let text = try bench.gitText("cat-file", "commit", "main~1")
        let place = try #require(text.firstRange(of: "\n\n"))
        let forged = text.replacingCharacters(in: place, with: "\ngpgsig \(signature)\n\n")
        let file = try bench.folder.write(forged + "\n", to: "forged")
        let id = try bench.gitText("hash-object", "-t", "commit", "-w", file)
        _ = try bench.gitText("update-ref", "refs/heads/main", id)
        let report = try Archive.open(at: bench.path).signatures(allowedSigners: key.allowed)
        #expect(words(report)[1] == word)
    }

    @Test func `a name that somebody gave without a tag of his own is an unsigned edition`() throws {
        let (bench, key) = try bench(.git) { try Key(in: $0.folder) }
        _ = try bench.gitText("tag", "edition/2026-02-01", "main~1")
        let report = try bench.archive.signatures(allowedSigners: key.allowed)
        #expect(words(report).last == "edition/2026-02-01: unsigned")
        #expect(report.entries.last?.by == nil)
    }

    @Test func `a file of allowed signers that can't be read, or names nobody, is an error`() throws {
        let bench = try Bench(.git)
        let empty = try bench.folder.write("", to: "empty")
        for (path, words) in [(bench.folder.path("none"), "can't be read"), (empty, "names nobody")] {
            let error = #expect(throws: ArchiveError.self) {
                try bench.archive.signatures(allowedSigners: path)
            }
            #expect(error?.code == .allowedSigners)
            #expect(error?.message == "allowed signers '\(path)' \(words)")
        }
    }
}
