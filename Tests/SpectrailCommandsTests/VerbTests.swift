import Foundation
import TestSupport
import Testing

/// The main path of each verb, and how it ends.
struct VerbTests {
    private static let statuses: [([String], Int32)] = [
        (["read", Spec.latestLibrary], 0),
        (["read", "none.txt"], 2),
        (["read"], 64),
        (["read", Spec.latestLibrary, "--format", "yaml"], 64),
        (["init", "second"], 0),
        (["init", "archive"], 2),
        (["init", "second", "--time-zone", "no zone"], 64),
        (["record", Spec.library[1]], 0),
        (["record", Spec.latestLibrary], 0),
        (["record", "none.txt"], 2),
        (["record"], 64),
        (["list"], 0),
        (["list", "--as-of", "2020-02-30"], 64),
        (["show", "4120PL"], 0),
        (["show", "9999ZZ"], 2),
        (["show", "4120PL", "latest", "--as-of", "2024-07-01"], 64),
        (["list", "--known-at", "2024-13-01"], 64),
        (["list", "--known-at", "2025-01-06T09:00:00Z", "--as-of", "2022-01-01"], 0),
        (["show", "4120PL", "--known-at", "2024-01-01"], 2),
        (["show", "4120PL", "2020-06-12", "--known-at", "2026-01-01"], 0),
        (["diff", "4120PL", "--as-of", "2024-06-03"], 1),
        (["diff", "4120PL", "--as-of", "2024-06-02"], 2),
        (["due", "--as-of", "2026-11-23"], 0),
        (["event", "4120PL", "split", "--on", "2019", "--sentence", "s", "--into", "9999ZZ"], 2),
        (["event", "9999ZZ", "abolished", "--on", "2019", "--sentence", "s"], 2),
        (
            [
                "event", "4120PL", "abolished", "--on", "2019", "--sentence", "s", "--recorded-at",
                "2025-01-06T10:00:00Z",
            ], 0
        ),
        (["event", "4120PL", "retitled", "--on", "2019", "--sentence", "s"], 64),
        (["log", "4120PL"], 0),
        (["log", "9999ZZ"], 2),
        (["log"], 64),
        (["diff", "4120PL"], 1),
        (["diff", Spec.latestLibrary, Spec.latestLibrary], 0),
        (["diff", "4120PL", "latest..latest"], 0),
        (["diff", "4120PL", "none"], 2),
        (["diff", Spec.latestLibrary], 64),
        (["due", "--today", "2026-11-23"], 0),
        (["due", "--today", "2029-11-23"], 1),
        (["due", "--weakest-grade", "5"], 64),
        (["due", "--within", "a week"], 64),
        (["--help"], 0),
        (["--version"], 0),
        (["help", "due"], 0),
        (["frobnicate"], 64),
        (["list", "--frobnicate"], 64),
    ]

    @Test(arguments: statuses)
    func `0 is done, 1 is something to look at, 2 is trouble, 64 is wrong usage`(
        arguments: [String], status: Int32
    ) throws {
        let desk = try Desk(holding: [Spec.library[2], Spec.latestLibrary])
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let result = try desk.run(arguments)
        #expect(result.status == status, "\(arguments): \(result.output)\(result.errors)")
        #expect(result.output.isEmpty == (status > 1), "data goes to standard output: \(arguments)")
        if status > 1 { #expect(!result.errors.isEmpty) }
    }

    @Test func `init makes a bare repository that bears its folder's name`() throws {
        let desk = try Desk()
        #expect(
            try desk.done(["init", "records"] + Desk.recording) == "made the archive 'records' in records\n")
        #expect(
            try desk.git(["show", "main:spectrail.json"], in: "records")
                == "{\n  \"format\": 1,\n  \"name\": \"records\",\n  \"timeZone\": \"UTC\"\n}\n")
        #expect(try desk.git(["rev-parse", "--is-bare-repository"], in: "records") == "true\n")
    }

    @Test func `record says of each document what became of it, and of all how many`() throws {
        let desk = try Desk(holding: [Spec.latestLibrary])
        #expect(
            try desk.record([Spec.latestLibrary, Spec.library[0]]) == """
                \(Spec.latestLibrary): already recorded: xx-avalon/4120PL 2024-06-03_24-137
                \(Spec.library[0]): recorded: xx-avalon/4120PL 2006-03-17_06-041
                1 recorded, 1 already recorded

                """)
    }

    @Test func `a correction and a second source are said to be such`() throws {
        let desk = try Desk(holding: [Spec.latestLibrary])
        let text = try String(
            contentsOf: Corpus.root.appending(path: Spec.latestLibrary), encoding: .utf8)
        try desk.folder.write(text + "\n", to: "same.txt")
        try desk.folder.write(text.replacing("user groups", with: "user clubs"), to: "other.txt")
        #expect(
            try desk.record(["same.txt"])
                == "same.txt: recorded as another source: xx-avalon/4120PL 2024-06-03_24-137\n")
        #expect(
            try desk.record(["other.txt"], ["--correct"])
                == "other.txt: corrected: xx-avalon/4120PL 2024-06-03_24-137\n")
        let shown = try desk.done(["show", "4120PL", "--source", "--archive", "archive"])
        #expect(shown.contains("user clubs"))
    }

    @Test func `a class that claims another's code is kept apart, said to be so, and ends with 1`() throws {
        let desk = try Desk(holding: [Spec.latestLibrary])
        let text = try String(
            contentsOf: Corpus.root.appending(path: Spec.latestLibrary), encoding: .utf8)
        let foreign =
            text.replacing("class of Library Systems Coordinator", with: "class of Ferry Pilot")
            .replacing("June 12, 2020", with: "June 11, 2020")
        try desk.folder.write(foreign, to: "foreign.txt")
        let result = try desk.run(["record", "foreign.txt", "--archive", "archive"] + Desk.recording)
        #expect(result.status == 1)
        #expect(
            result.output == "foreign.txt: recorded, a new class: xx-avalon/4120PL~2 2024-06-03_24-137\n")
        #expect(
            result.errors == """
                foreign.txt: kept apart as xx-avalon/4120PL~2: code 4120PL is held by xx-avalon/4120PL \
                'Library Systems Coordinator'; this document calls it 'Ferry Pilot' and its clause does not say why

                """)
    }

    @Test func `show gives the source byte for byte`() throws {
        let file = "Specs/xx-avalon/6105mr_1999-05-21.txt"
        let desk = try Desk(holding: [file])
        let result = try desk.run(["show", "6105MR", "--source", "--archive", "archive"])
        #expect(result.bytes == (try Corpus.bytes(Corpus.root.appending(path: file))))
    }

    @Test(arguments: [
        "2020-06-12", "20-067", "2020-06-12_20-067", "previous",
    ])
    func `a revision goes by date, Final No., name or place`(reference: String) throws {
        let desk = try Desk(holding: Spec.library)
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        #expect(try desk.done(["show", "4120PL", reference]).contains("\neffective: 2020-06-12\n"))
        let commit = try desk.git(["log", "-1", "--format=%H", "--grep=20-067", "main"])
        let text = try desk.done(["show", "4120PL", String(commit.prefix(10))])
        #expect(text == (try desk.done(["show", "4120PL", reference])))
    }

    @Test func `as of a day the revision in force is shown, a month from its last day`() throws {
        let desk = try Desk(holding: Spec.library + [Spec.city])
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let held = try desk.done(["show", "4120PL", "--as-of", "2024-06-02"])
        #expect(held == (try desk.done(["show", "4120PL", "2020-06-12"])))
        #expect(try desk.run(["show", "2381", "--as-of", "2021-09-29"]).status == 2)
        #expect(try desk.run(["show", "2381", "--as-of", "2021-09-30"]).status == 0)
    }

    @Test func `two revisions, a range, a class and a file compare alike`() throws {
        let desk = try Desk(holding: Spec.library)
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let forms = [
            ["4120PL"], ["4120PL", "previous..latest"], ["4120PL", "2020-06-12.."],
            ["4120PL@2020-06-12", "4120PL"], ["4120PL@20-067", Spec.latestLibrary],
            [Spec.library[2], Spec.latestLibrary] + Desk.profiles,
        ]
        let outputs = try forms.map { form in
            let result = try desk.run(["diff", "--format", "json"] + form)
            #expect(result.status == 1, "\(form): \(result.errors)")
            // A value's line is that of the text compared: the archive's own for a revision, else the file's.
            let lines = result.output.split(separator: "\n")
            return lines.filter { !$0.contains("\"oldLine\"") && !$0.contains("\"newLine\"") }
        }
        #expect(Set(outputs).count == 1)
    }

    @Test func `the version is one line`() throws {
        #expect(try Desk().done(["--version"]) == "spectrail 0.1.0\n")
    }
}
