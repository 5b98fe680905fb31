import Foundation
import TestSupport
import Testing

/// A folder with the invented corpus in it, and the built tool, run as users run it: no home, no configuration,
/// no terminal, UTC.
///
/// A class because its folder ends with it.
final class Desk {
    static let ann = ["--by", "Ann Archivist <ann@example.org>"]
    static let recording = ann + ["--recorded-at", "2025-01-06T09:00:00Z"]
    /// The profiles that most runs need; a run over the whole corpus takes `allProfiles`.
    static let profiles = [
        "--profile", "Specs/profiles/xx-avalon.toml", "--profile", "Specs/profiles/xx-port-meridian.toml",
    ]
    static let tool = Program.buildFolder.appending(path: "spectrail").path
    let folder: TemporaryFolder
    var environment: [String: String] = [:]

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            at: folder.url.appending(path: "Specs"), withDestinationURL: Corpus.specs)
    }

    /// A desk with an archive that holds some documents of the corpus.
    convenience init(holding documents: [String]) throws {
        try self.init()
        try done(["init", "archive"] + Self.recording)
        if !documents.isEmpty { try record(documents) }
    }

    /// A desk with an archive that holds the whole corpus.
    static func ofTheCorpus() throws -> Desk {
        let desk = try Desk(holding: [])
        try desk.record(try Spec.all(), try allProfiles())
        return desk
    }

    /// The profiles of all invented jurisdictions.
    static func allProfiles() throws -> [String] {
        try Corpus.profiles().flatMap { ["--profile", "Specs/profiles/\($0.lastPathComponent)"] }
    }

    /// Runs the tool.
    func run(_ arguments: [String], in place: String = "") throws -> Program.Result {
        try program(Self.tool).run(arguments, in: folder.path(place))
    }

    /// Runs the tool, which must succeed, and gives what it put out.
    @discardableResult
    func done(_ arguments: [String], in place: String = "") throws -> String {
        let result = try run(arguments, in: place)
        try #require(result.status == 0, "\(arguments): \(result.errors)")
        return result.output
    }

    /// Runs a line of shell in which `spectrail` is the built tool.
    func shell(_ line: String, in place: String = "") throws -> Program.Result {
        var shell = program("/bin/sh")
        let path = shell.environment["PATH"] ?? ""
        shell.environment["PATH"] = "\(Program.buildFolder.path):\(path)"
        return try shell.run(["-c", line], in: folder.path(place))
    }

    func git(_ arguments: [String], in place: String = "archive") throws -> String {
        var git = program("/usr/bin/git")
        for role in ["AUTHOR", "COMMITTER"] {
            git.environment["GIT_\(role)_NAME"] = "Ann"
            git.environment["GIT_\(role)_EMAIL"] = "ann@example.org"
            git.environment["GIT_\(role)_DATE"] = "2025-01-06T09:00:00Z"
        }
        let result = try git.run(arguments, in: folder.path(place))
        try #require(result.status == 0, "git \(arguments): \(result.errors)")
        return result.output
    }

    @discardableResult
    func record(_ documents: [String], _ options: [String] = []) throws -> String {
        let profiles = options.contains("--profile") ? [] : Self.profiles
        return try done(["record", "--archive", "archive"] + Self.recording + profiles + options + documents)
    }

    /// Changes files of the archive's snapshot by stock git, past all of the tool's rules.
    func smuggle(_ files: [String: String], saying message: String = "By another program") throws {
        _ = try git(["clone", "-q", "archive", "clone"], in: "")
        for (path, text) in files { try folder.write(text, to: "clone/\(path)") }
        _ = try git(["add", "--all"], in: "clone")
        _ = try git(["commit", "-q", "--allow-empty", "-m", message], in: "clone")
        _ = try git(["push", "-q", "origin", "main"], in: "clone")
        try FileManager.default.removeItem(atPath: folder.path("clone"))
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: folder.url.appending(path: name))
    }

    /// Every file of the folder with its bytes: what must be as it was after a refusal.
    func content() throws -> [String: Data] {
        var content: [String: Data] = [:]
        let files = FileManager.default.enumerator(at: folder.url, includingPropertiesForKeys: nil)
        for case let file as URL in try #require(files) {
            // What an archive's index holds is derived, and made whenever it is asked for.
            if file.path.contains("/archive/spectrail-") { continue }
            let isFolder = file.hasDirectoryPath || file.lastPathComponent == "Specs"
            content[file.path] = isFolder ? Data() : try Data(contentsOf: file)
        }
        return content
    }

    private func program(_ path: String) -> Program {
        var program = Program(path, home: folder.url.path)
        program.environment.merge(environment) { $1 }
        return program
    }
}

/// Documents of the corpus by short names.
enum Spec {
    static let library = ["2006-03-17", "2015-09-25", "2020-06-12", "2024-06-03"].map {
        "Specs/xx-avalon/4120pl_\($0).txt"
    }
    static let latestLibrary = library[3]
    static let doubtful = "Specs/xx-avalon/4415pl_2018-12-05.txt"
    static let city = "Specs/xx-port-meridian/2381_2021-09.txt"

    /// Every document of the corpus, as a path from a desk.
    static func all() throws -> [String] {
        try Corpus.documents().map { file in
            "Specs/\(file.deletingLastPathComponent().lastPathComponent)/\(file.lastPathComponent)"
        }
    }
}
