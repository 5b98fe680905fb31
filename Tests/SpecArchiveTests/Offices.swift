import Foundation
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Offices that share one bare repository, each with an archive of its own.
///
/// A class because its folder ends with it.
final class Offices {
    let folder: TemporaryFolder
    private(set) var archives: [Archive] = []
    private let ann: Identity

    /// - Parameter founding: whether each office founds an archive of its own, which share no more than the first commit.
    init(_ count: Int, eachFounding founding: Bool = false) throws {
        folder = try TemporaryFolder()
        ann = try #require(Identity(Bench.ann))
        _ = try git(["init", "-q", "--bare", "-b", "main", folder.path("hub")])
        let seconds = try #require(Instant.seconds("2026-01-05T09:00:00Z"))
        for office in 0..<count {
            if founding || office == 0 {
                archives.append(
                    try Archive.create(
                        at: folder.path("\(office)"),
                        settings: ArchiveSettings(name: founding ? "Office \(office)" : "Shared"), by: ann,
                        at: seconds))
                _ = try git(["-C", folder.path("\(office)"), "remote", "add", "origin", folder.path("hub")])
            } else {
                if office == 1 { _ = try sync(0) }
                _ = try git(["clone", "-q", "--bare", folder.path("hub"), folder.path("\(office)")])
                archives.append(try Archive.open(at: folder.path("\(office)")))
            }
        }
    }

    func options(_ instant: String) throws -> RecordingOptions {
        RecordingOptions(identity: ann, seconds: try #require(Instant.seconds(instant)))
    }

    @discardableResult
    func record(
        _ draft: Draft, in office: Int, at instant: String, correcting: Bool = false, ending: String = ""
    ) throws -> Recording? {
        var options = try options(instant)
        options.isCorrection = correcting
        return try archives[office].record([draft.submission(ending: ending)], options).recordings.first
    }

    @discardableResult
    func sync(_ office: Int, at instant: String = "2026-03-01T09:00:00Z") throws -> SyncReport {
        try archives[office].sync(with: nil, options(instant))
    }

    /// Shares until every office holds the same.
    func settle(at instant: String = "2026-03-01T09:00:00Z") throws {
        for _ in 0..<2 { for office in archives.indices { try sync(office, at: instant) } }
    }

    /// Runs stock git; it must succeed.
    @discardableResult
    func git(_ arguments: [String]) throws -> String {
        var git = Program("/usr/bin/git", home: folder.url.path)
        git.environment["GIT_CONFIG_COUNT"] = "0"
        let result = try git.run(arguments, in: folder.url.path)
        try #require(result.status == 0, "git \(arguments): \(result.errors)")
        return result.output
    }

    func tips() throws -> Set<String> {
        var tips = Set(try archives.map { try #require(try $0.store.tip()).description })
        tips.insert(String(try git(["-C", folder.path("hub"), "rev-parse", "main"]).prefix(40)))
        return tips
    }

    func names(_ office: Int) throws -> [String] {
        try archives[office].view().histories().flatMap(\.revisions).map { "\($0.classID.word) \($0.name)" }
    }

    /// All archives read whole, and git finds no fault in any.
    func expectSound(_ words: String = "") throws {
        for (office, archive) in archives.enumerated() {
            _ = try Account(archive)
            try git(["-C", folder.path("\(office)"), "fsck", "--strict", "--no-dangling"])
        }
        try git(["-C", folder.path("hub"), "fsck", "--strict", "--no-dangling"])
    }
}
