import Foundation
import TestSupport
import Testing

@testable import SpecArchive

/// What is an archive and what is none.
struct OpeningTests {
    private func error(opening path: String) throws -> ArchiveError {
        let error = #expect(throws: ArchiveError.self) { try Archive.open(at: path) }
        return try #require(error)
    }

    @Test func `an archive opens with its name and zone`() throws {
        let bench = try Bench(.git, name: "Avalon \"A\"")
        let settings = try Archive.open(at: bench.path).settings
        #expect(settings == ArchiveSettings(name: "Avalon \"A\"", timeZone: "UTC"))
        #expect(try Archive.open(at: bench.path).view().histories().isEmpty)
    }

    @Test func `a folder that is not there, or without a repository, is no archive`() throws {
        let bench = try Bench(.git)
        let (missing, plain) = (bench.folder.path("none"), bench.folder.url.path)
        #expect(try error(opening: missing).code == .notAnArchive)
        #expect(try error(opening: missing).message.hasPrefix("folder '\(missing)' does not exist"))
        #expect(try error(opening: plain).code == .notAnArchive)
        #expect(try error(opening: plain).message.hasPrefix("folder '\(plain)' holds no git repository"))
    }

    @Test func `an empty repository is no archive`() throws {
        let bench = try Bench(.git)
        let empty = bench.folder.path("empty")
        _ = try bench.gitText("init", "-q", "--bare", "-b", "main", empty, in: bench.folder.url.path)
        #expect(
            try error(opening: empty)
                == ArchiveError(.notAnArchive, "the git repository '\(empty)' has no branch 'main'"))
    }

    @Test func `a repository of something else is no archive`() throws {
        let bench = try Bench(.git)
        let other = bench.folder.path("other")
        _ = try bench.gitText("init", "-q", "-b", "main", other, in: bench.folder.url.path)
        _ = try bench.gitText("commit", "-q", "--allow-empty", "-m", "first", in: other)
        #expect(
            try error(opening: other)
                == ArchiveError(
                    .notAnArchive,
                    "the git repository '\(other)' is no archive: it has no 'spectrail.json'"))
    }

    @Test func `an archive of a later format is refused, whatever else its settings hold`() throws {
        for settings in [#"{"format": 2}"#, #"{"format": 99, "name": ["x"], "timeZone": {}}"#] {
            let bench = try Bench(.git)
            try bench.smuggle(["spectrail.json": settings])
            let error = try error(opening: bench.path)
            #expect(error.code == .newerFormat)
            #expect(error.message.hasSuffix("; this version reads up to 1"))
        }
    }

    @Test(arguments: [
        ("", "does not say of which format the archive is"),
        ("not JSON", "does not say of which format the archive is"),
        (#"{"name": "x"}"#, "does not say of which format the archive is"),
        (#"{"format": "1"}"#, "does not say of which format the archive is"),
        (#"{"format": 0}"#, "names format 0"),
        (#"{"format": 1, "name": 7}"#, "is not of the form of spectrail.json"),
    ])
    func `settings that say nothing are damage`(settings: String, words: String) throws {
        let bench = try Bench(.git)
        try bench.smuggle(["spectrail.json": settings])
        #expect(
            try error(opening: bench.path)
                == ArchiveError(.damaged, "'spectrail.json' in the archive \(words)"))
    }

    @Test func `a profile that can't be used is damage`() throws {
        let bench = try Bench(.git)
        try bench.smuggle(["profiles/xx-avalon_modern.toml": "jurisdiction = \"xx-avalon\"\nfoo = 1\n"])
        #expect(
            try error(opening: bench.path)
                == ArchiveError(
                    .damaged,
                    "'profiles' in the archive holds a profile that can't be used: 'foo' is no key of a profile"
                ))
    }

    @Test func `an archive is not made where a repository is`() throws {
        let bench = try Bench(.git)
        let tip = try bench.tip()
        let error = #expect(throws: ArchiveError.self) {
            try Archive.create(
                at: bench.path, settings: bench.archive.settings,
                by: try bench.archive.store.commit(tip).by, at: 1_000_000)
        }
        #expect(error == ArchiveError(.exists, "folder '\(bench.path)' is a git repository already"))
        #expect(try bench.tip() == tip)
    }

    @Test func `the nearest archive upward is found from a working folder and from inside a bare one`() throws
    {
        let bench = try Bench(.git)
        try bench.record(Draft())
        let clone = try bench.clone()
        let found = try #require(try Archive.discover(from: "\(clone)/us-ct/12"))
        #expect(try Archive.open(at: found).view().histories() == bench.archive.view().histories())
        let bare = try #require(try Archive.discover(from: "\(bench.path)/refs"))
        #expect(try Archive.open(at: bare).view().histories() == bench.archive.view().histories())
    }
}
