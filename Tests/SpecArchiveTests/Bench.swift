import Foundation
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// The stores for which one contract holds.
enum StoreKind: String, CaseIterable, Sendable {
    case git, memory
}

/// An archive of a test's own, and what a test does with it.
///
/// A class because its folder ends with it.
final class Bench {
    static let ann = "Ann Archivist <ann@example.org>"
    let folder: TemporaryFolder
    var archive: Archive

    init(_ kind: StoreKind, name: String = "Test", made: String = "2026-01-05T09:00:00Z") throws {
        folder = try TemporaryFolder()
        let settings = ArchiveSettings(name: name)
        let ann = try #require(Identity(Self.ann))
        let seconds = try #require(Instant.seconds(made))
        archive =
            switch kind {
            case .git:
                try Archive.create(at: folder.path("archive"), settings: settings, by: ann, at: seconds)
            case .memory: try Archive.inMemory(settings: settings, by: ann, at: seconds)
            }
    }

    /// Where the archive lies, if it is one of git's.
    var path: String { folder.path("archive") }

    @discardableResult
    func record(
        _ submissions: [Submission], at instant: String = "2026-01-06T09:00:00Z", correcting: Bool = false,
        as id: ClassID? = nil
    ) throws -> [Recording] {
        var options = RecordingOptions(
            identity: try #require(Identity(Self.ann)), seconds: try #require(Instant.seconds(instant)))
        options.isCorrection = correcting
        options.classID = id
        return try archive.record(submissions, options).recordings
    }

    @discardableResult
    func record(
        _ draft: Draft, at instant: String = "2026-01-06T09:00:00Z", correcting: Bool = false
    ) throws -> Recording {
        try #require(try record([try draft.submission()], at: instant, correcting: correcting).first)
    }

    /// How Ann records at an instant.
    func options(at instant: String) throws -> RecordingOptions {
        RecordingOptions(
            identity: try #require(Identity(Self.ann)), seconds: try #require(Instant.seconds(instant)))
    }

    /// Recording that must fail, and the error.
    func refusal(
        _ submissions: [Submission], at instant: String = "2026-01-06T09:00:00Z", correcting: Bool = false
    ) throws -> ArchiveError {
        let error = #expect(throws: ArchiveError.self) {
            try record(submissions, at: instant, correcting: correcting)
        }
        return try #require(error)
    }

    /// The one class of the archive with its revisions.
    func onlyHistory() throws -> ClassHistory {
        let histories = try archive.view().histories()
        try #require(histories.count == 1)
        return histories[0]
    }

    func ids() throws -> [String] { try archive.view().classes().map(\.id.description) }

    // MARK: Below the archive's face

    func tip() throws -> CommitID { try #require(try archive.store.tip()) }

    /// The messages' first lines, the newest first.
    func subjects() throws -> [String] {
        let store = archive.store
        return try store.history(from: try tip()).map { id in
            String(try store.commit(id).message.prefix { $0 != "\n" })
        }
    }

    func trailers() throws -> [String] {
        try archive.store.commit(try tip()).message.split(separator: "\n").map(String.init)
    }

    func text(_ path: String, at commit: CommitID? = nil) throws -> String? {
        let commit = try commit ?? tip()
        return try archive.store.file(path, at: commit, atMost: 1_000_000).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Puts files into the archive as another program would, past all rules.
    func smuggle(_ files: [String: String]) throws {
        let ann = try #require(Identity(Self.ann))
        let store = archive.store
        let tip = try tip()
        let recordedAt = try store.commit(tip).recordedAt
        let new = try store.append(
            NewCommit(
                files: files.mapValues { Array($0.utf8) }, message: "By another program\n", by: ann,
                authoredAt: recordedAt, recordedAt: recordedAt), onto: tip)
        _ = try store.moveTip(from: tip, to: new)
    }

    // MARK: Through git

    /// Runs stock git with no configuration but the repository's own.
    func git(_ arguments: [String], in place: String? = nil) throws -> Program.Result {
        var git = Program("/usr/bin/git", home: folder.url.path)
        for role in ["AUTHOR", "COMMITTER"] {
            git.environment["GIT_\(role)_NAME"] = "Ann"
            git.environment["GIT_\(role)_EMAIL"] = "ann@example.org"
        }
        return try git.run(arguments, in: place ?? path)
    }

    /// The output of a git command that must succeed, without the line end at its end.
    func gitText(_ arguments: String..., in place: String? = nil) throws -> String {
        let result = try git(arguments, in: place)
        try #require(result.status == 0, "git \(arguments): \(result.errors)")
        return result.output.hasSuffix("\n") ? String(result.output.dropLast()) : result.output
    }

    /// An ordinary clone of the archive beside it, with a working folder.
    func clone(_ options: String...) throws -> String {
        let clone = folder.path("clone")
        let result = try git(options + ["clone", "-q", path, clone], in: folder.url.path)
        try #require(result.status == 0, "\(result.errors)")
        return clone
    }

    /// Writes a tree as `git ls-tree` shows one, without git's own checks of names, and says its id.
    func tree(_ lines: String) throws -> String {
        let list = try folder.write(lines + "\n", to: "tree.txt")
        let shell = Program("/bin/sh", home: folder.url.path)
        let result = try shell.run(["-c", "git mktree < \"$1\"", "sh", list], in: path)
        try #require(result.status == 0, "\(result.errors)")
        return String(result.output.prefix(40))
    }
}
