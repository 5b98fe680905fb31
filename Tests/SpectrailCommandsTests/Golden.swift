import Foundation
import TestSupport

/// A run of the tool whose whole output is kept as a readable file.
struct Golden: Sendable, CustomStringConvertible {
    /// The file's name without ending.
    let name: String
    let arguments: [String]
    /// The documents that an archive holds before the run; none for a run without an archive.
    var holding: [String] = []
    /// Whether the archive holds the whole corpus.
    var holdsCorpus = false
    /// Documents that are written for the run, by their names.
    var files: [String: String] = [:]
    /// What is done in the archive before the run, at the time of `Desk.recording`.
    var after: [[String]] = []

    var description: String { name }

    /// Where it runs.
    func desk() throws -> Desk {
        let desk = try emptyDesk()
        for (name, text) in files { try desk.folder.write(text, to: name) }
        for arguments in after { try desk.done(arguments + ["--archive", "archive"] + Desk.recording) }
        return desk
    }

    private func emptyDesk() throws -> Desk {
        if holdsCorpus { return try Desk.ofTheCorpus() }
        return holding.isEmpty ? try Desk() : try Desk(holding: holding)
    }

    static func all() -> [Golden] {
        let verbs = [
            "read", "init", "record", "list", "show", "log", "diff", "due", "withdraw", "move", "draft",
            "event", "sync", "verify", "import", "search",
        ]
        let parts = ["add", "list", "show", "adopt", "withdraw"]
        let avalon = "Specs/xx-avalon"
        return [Golden(name: "help", arguments: ["--help"])]
            + verbs.map { Golden(name: "help-\($0)", arguments: [$0, "--help"]) }
            + parts.map { Golden(name: "help-draft-\($0)", arguments: ["draft", $0, "--help"]) }
            + [
                Golden(name: "read-avalon", arguments: ["read", Spec.latestLibrary] + Desk.profiles),
                Golden(name: "read-port-meridian", arguments: ["read", Spec.city] + Desk.profiles),
                Golden(name: "read-explain", arguments: ["read", "--explain", Spec.city] + Desk.profiles),
                Golden(name: "read-doubtful", arguments: ["read", Spec.doubtful] + Desk.profiles),
                Golden(
                    name: "diff-format-only",
                    arguments: ["diff", "\(avalon)/6240mr_2014-11-14.txt", "\(avalon)/6240mr_2020-02-21.txt"]
                        + Desk.profiles),
                Golden(
                    name: "diff-false-claim",
                    arguments: ["diff", "\(avalon)/0872ex_2019-11-01.txt", "\(avalon)/0872ex_2024-09-13.txt"]
                        + Desk.profiles),
                Golden(
                    name: "diff-city",
                    arguments: ["diff", "Specs/xx-port-meridian/2381_2018-04.txt", Spec.city] + Desk.profiles),
                Golden(
                    name: "diff-new-way",
                    arguments: ["diff", "\(avalon)/5310mg_2011-10-07.txt", "\(avalon)/5310mg_2017-04-14.txt"]
                        + Desk.profiles),
                Golden(
                    name: "diff-asks-more",
                    arguments: ["diff", "\(avalon)/6240mr_2020-02-21.txt", "\(avalon)/6240mr_2025-05-30.txt"]
                        + Desk.profiles),
                Golden(name: "verify", arguments: ["verify"], holdsCorpus: true),
                Golden(
                    name: "verify-json", arguments: ["verify", "--format", "json"], holding: Spec.library),
                Golden(name: "diff-class", arguments: ["diff", "4120PL"], holding: Spec.library),
                Golden(
                    name: "diff-summary", arguments: ["diff", "--summary", "4120PL"], holding: Spec.library),
                Golden(
                    name: "diff-md", arguments: ["diff", "--format", "md", "4120PL"], holding: Spec.library),
                Golden(
                    name: "diff-false-claim-summary",
                    arguments: [
                        "diff", "--summary", "\(avalon)/0872ex_2019-11-01.txt",
                        "\(avalon)/0872ex_2024-09-13.txt",
                    ] + Desk.profiles),
                Golden(
                    name: "diff-json", arguments: ["diff", "--format", "json"] + Sketch.pair,
                    files: Sketch.files),
                Golden(name: "diff-base", arguments: ["diff"] + Sketch.three, files: Sketch.files),
                Golden(
                    name: "diff-base-md", arguments: ["diff", "--format", "md"] + Sketch.three,
                    files: Sketch.files),
                Golden(
                    name: "diff-base-summary", arguments: ["diff", "--summary"] + Sketch.three,
                    files: Sketch.files),
                Golden(
                    name: "diff-base-json", arguments: ["diff", "--format", "json"] + Sketch.three,
                    files: Sketch.files),
                Golden(
                    name: "diff-folders",
                    arguments: ["diff", "before", "after"] + Sketch.profile, files: Sketch.folders),
                Golden(name: "list", arguments: ["list"], holdsCorpus: true),
                Golden(
                    name: "search", arguments: ["search", "budget OR \"work plans\"", "--color", "never"],
                    holdsCorpus: true),
                Golden(name: "list-as-of", arguments: ["list", "--as-of", "2015-01-01"], holdsCorpus: true),
                Golden(
                    name: "log-as-of", arguments: ["log", "0872MG", "--as-of", "2020-01-01"],
                    holding: ["0872mg_2010-08-20", "0872ex_2019-11-01", "0872ex_2024-09-13"].map {
                        "\(avalon)/\($0).txt"
                    }),
                Golden(
                    name: "log", arguments: ["log", "Library Systems Coordinator"], holding: Spec.library),
                Golden(
                    name: "log-taken-back", arguments: ["log", "4120PL", "--as-of", "2026-11-23"],
                    holding: [Spec.library[2], Spec.latestLibrary, "\(avalon)/7215ps_2021-10-15.txt"],
                    after: [
                        ["move", "4120PL", "24-137", "--to", "7215PS", "--why", "Another class's paper"],
                        ["move", "7215PS", "24-137", "--to", "4120PL", "--why", "It was right before"],
                        ["withdraw", "4120PL", "20-067", "--why", "Never approved"],
                    ]),
                Golden(
                    name: "log-sources-json",
                    arguments: ["log", "4120PL", "--as-of", "2026-11-23", "--format", "json"],
                    holding: [Spec.library[0]],
                    after: [
                        [
                            "record", Spec.latestLibrary, "--source-url", "https://example.org/4120pl?rev=24",
                            "--retrieved-on", "2025-01-05",
                        ], ["withdraw", "4120PL", "06-041", "--why", "Never approved"],
                    ]),
                Golden(
                    name: "draft-list", arguments: ["draft", "list", "--all"],
                    holding: Array(Spec.library.prefix(3)),
                    after: [
                        ["draft", "4120PL", Spec.latestLibrary],
                        ["draft", "4120PL", Spec.library[1], "--name", "back-to-2015"],
                        ["draft", "withdraw", "4120PL", "back-to-2015", "--why", "Nobody wants it"],
                        ["record", Spec.latestLibrary],
                        ["draft", "4120PL", Spec.library[0], "--name", "other"],
                    ]),
                Golden(
                    name: "draft-list-json", arguments: ["draft", "list", "--format", "json"],
                    holding: Array(Spec.library.prefix(3)), after: [["draft", "4120PL", Spec.latestLibrary]]),
                Golden(name: "show", arguments: ["show", "4120PL", "06-041"], holding: Spec.library),
                Golden(name: "due", arguments: ["due", "--today", "2026-11-23"], holdsCorpus: true),
            ]
    }

    static let folder = Corpus.root.appending(path: "Tests/SpectrailCommandsTests/Golden")
    static let isRecording = ProcessInfo.processInfo.environment["SPECTRAIL_RECORD"] == "1"

    var file: URL { Self.folder.appending(path: "\(name).txt") }
}
