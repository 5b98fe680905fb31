import Foundation
import TestSupport
import Testing

/// Documents, archives and arguments are not to be trusted: nothing of them acts on a terminal.
struct HostileTextTests {
    /// Sequences that terminals and readers act on: colours, titles, clipboards, C1, bidi, line ends of all kinds.
    private static let tricks =
        "\u{1B}[31m\u{1B}]0;owned\u{07}\u{1B}]52;c;eA==\u{1B}\\\u{9B}2J\u{90}\u{08}\u{7F}\u{202E}\u{2066}\u{2069}\u{200E}\u{200F}\u{061C}"
    private static let lineEnds = "\u{0B}\u{85}\u{2028}\u{2029}"

    /// The characters of a text that should not reach a terminal.
    private static func harmful(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 9, 10: false
            case 0..<32, 127..<160, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }

    private static func document(_ effective: String, _ duty: String) -> String {
        """
        PURPOSE OF JOB CLASS (NATURE OF WORK)
        In the Avalon\(tricks) State Archives this class is accountable\(lineEnds)for records.
        EXAMPLES OF DUTIES
        - \(duty)\(tricks);
        - Answers \(tricks)requests;
        JOB CLASS DESIGNATION
        Classified\(tricks)/Competitive
        SALARY INFORMATION
        PL \(tricks)24
        CANCELLATION CLAUSE
        This replaces the existing specification for the class of Archives\(tricks) Clerk in Salary Group PL 24 approved effective June 1, 2015. (Reviewed in accordance\(tricks) with Avalon General Statutes § 7-310.) Final No. 20-137
        EFFECTIVE DATE
        \(effective)
        CLASS: 1234PL;
        """
    }

    private func expectHarmless(_ result: Program.Result, _ arguments: [String]) {
        #expect(result.status < 2, "\(arguments): \(result.errors)")
        #expect(Self.harmful(result.output) == [], "\(arguments)")
        #expect(Self.harmful(result.errors) == [], "\(arguments)")
    }

    private let verbs =
        [
            ["list"], ["list", "--format", "csv"], ["list", "--format", "json"], ["log", "1234PL"],
            ["log", "1234PL", "--format", "json"], ["show", "1234PL"],
            ["show", "1234PL", "--format", "json"],
            ["diff", "1234PL"], ["diff", "1234PL", "--format", "json"],
        ] + ["text", "csv", "json"].map { ["due", "--today", "2026-11-23", "--format", $0] }

    @Test func `nothing of a hostile document acts on the terminal, in any verb`() throws {
        let desk = try Desk(holding: [])
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let names = ["old\u{1B}[2J\u{202E}.txt", "new\u{9B}2J.txt"]
        try desk.folder.write(Self.document("06/01/2020", "Files records"), to: names[0])
        try desk.folder.write(Self.document("06/01/2021", "Files maps"), to: names[1])
        for format in ["text", "json"] {
            let arguments = ["read", "--format", format] + names + Desk.profiles
            expectHarmless(try desk.run(arguments), arguments)
            expectHarmless(try desk.run(["diff", "--format", format] + names + Desk.profiles), names)
        }
        expectHarmless(try desk.run(["record"] + names + Desk.recording + Desk.profiles), names)
        for arguments in verbs { expectHarmless(try desk.run(arguments), arguments) }
    }

    @Test func `nothing of a hostile archive acts on the terminal`() throws {
        let desk = try Desk(holding: [])
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        for (place, day) in ["06/01/2020", "06/01/2021"].enumerated() {
            try desk.folder.write(Self.document(day, "Duty \(place)"), to: "spec.txt")
            try desk.record(["spec.txt"])
        }
        let folder = "xx-avalon/12/1234PL"
        var files: [String: String] = [:]
        for name in ["2020-06-01_20-137", "2021-06-01_20-137"] {
            let text = try desk.git(["show", "main:\(folder)/revisions/\(name).md"])
            files["\(folder)/revisions/\(name).md"] = text.replacing(
                "Archives", with: "Archives\(Self.tricks)\u{2028}")
        }
        let record = try desk.git(["show", "main:\(folder)/class.json"])
        files["\(folder)/class.json"] = record.replacing("Archives", with: "Archives \\u001b[2J\\n\\u202e")
        try desk.smuggle(files)
        for arguments in verbs { expectHarmless(try desk.run(arguments), arguments) }
    }

    @Test func `a title in a hostile archive can't forge a line of a report`() throws {
        let desk = try Desk(holding: Array(Spec.library.dropFirst()))
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let folder = "xx-avalon/41/4120PL"
        var files: [String: String] = [:]
        for name in ["2020-06-12_20-067", "2024-06-03_24-137"] {
            let text = try desk.git(["show", "main:\(folder)/revisions/\(name).md"])
            files["\(folder)/revisions/\(name).md"] = text.replacing(
                "\ntitle: Library Systems Coordinator\n", with: "\ntitle: \"Library\\nFORGED\"\n")
        }
        // What a commit says of a revision is told by most verbs, what its text says by the rest.
        let held = try desk.git(["log", "-1", "--format=%(trailers:key=Text-SHA256)", "main"])
        try desk.smuggle(
            files,
            saying: """
                By another program

                Class: xx-avalon/4120PL
                Revision: 2024-06-03_24-137
                Title: Library\u{2028}FORGED
                Effective-Date: 2024-06-03
                Reader: x xx-avalon/modern
                \(held.replacing("Text-SHA256", with: "Corrects"))
                """)
        for arguments in [
            ["list"], ["log", "4120PL"], ["diff", "4120PL"], ["due", "--today", "2026-11-23"],
        ] {
            let lines = try desk.run(arguments).output.split(whereSeparator: \.isNewline)
            #expect(lines.contains { $0.contains("FORGED") }, "\(arguments)")
            #expect(!lines.contains { $0.hasPrefix("FORGED") }, "\(arguments)")
        }
    }

    @Test func `a title can't forge a line of a report`() throws {
        let desk = try Desk(holding: [])
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let document = try String(contentsOf: Corpus.root.appending(path: Spec.library[0]), encoding: .utf8)
        try desk.folder.write(document, to: "spec.txt")
        try desk.record(["spec.txt"], ["--title", "Clerk\nFORGED\r\nFORGED\u{2028}FORGED"])
        for arguments in verbs.filter({ $0[0] != "diff" }) {
            let shown = try desk.run(arguments.map { $0 == "1234PL" ? "4120PL" : $0 })
            let lines = shown.output.split(whereSeparator: \.isNewline)
            #expect(!lines.contains { $0.hasPrefix("FORGED") }, "\(arguments)")
        }
    }

    @Test func `what a person types comes back harmless in a message`() throws {
        let desk = try Desk(holding: [])
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        for arguments in [
            ["log", Self.tricks], ["read", "\(Self.tricks).txt"], ["due", "--today", Self.tricks],
            ["\(Self.tricks)"], ["list", "--\(Self.tricks)"], ["list", "--archive", "x\(Self.tricks)"],
        ] {
            let result = try desk.run(arguments)
            #expect(result.status > 1)
            #expect(Self.harmful(result.errors) == [] && result.output.isEmpty)
        }
    }
}
