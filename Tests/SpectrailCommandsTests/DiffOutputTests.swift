import Foundation
import TestSupport
import Testing

/// What `diff` puts out beside its words: colour on terminals alone, Markdown that renders, exit statuses.
struct DiffOutputTests {
    private static func desk() throws -> Desk {
        let desk = try Desk()
        for (name, text) in Sketch.files { try desk.folder.write(text, to: name) }
        return desk
    }

    /// The text without the sequences that colour it.
    private static func bare(_ text: String) -> String { text.replacing(/\u{1B}\[[0-9]*m/, with: "") }

    @Test func `colour comes where it is asked for, and the text beneath it is the same`() throws {
        let desk = try Self.desk()
        for operands in [Sketch.pair, Sketch.three] {
            let plain = try desk.run(["diff"] + operands)
            #expect(!plain.output.contains("\u{1B}"))
            #expect(try desk.run(["diff", "--color", "never"] + operands).output == plain.output)
            let coloured = try desk.run(["diff", "--color", "always"] + operands)
            #expect(coloured.output.contains("\u{1B}[31m[-May direct-]\u{1B}[0m"))
            #expect(Self.bare(coloured.output) == plain.output)
            for format in ["md", "json"] {
                let other = try desk.run(["diff", "--color", "always", "--format", format] + operands)
                #expect(!other.output.contains("\u{1B}"))
            }
        }
    }

    @Test(arguments: [
        ("TERM=xterm", true), ("TERM=xterm NO_COLOR=1", false), ("TERM=xterm NO_COLOR=", true),
        ("TERM=dumb", false),
    ])
    func `a terminal is coloured unless it or its user can't have it`(setting: String, isColoured: Bool)
        throws
    {
        let desk = try Self.desk()
        let command = "\(setting) spectrail diff \(Sketch.pair.joined(separator: " "))"
        let shown = try desk.shell("script -qec '\(command)' /dev/null")
        try #require(shown.output.contains("Verdict: "), "\(shown.errors)")
        #expect(shown.output.contains("\u{1B}[") == isColoured)
    }

    @Test func `nothing that a document says acts on a terminal or a page`() throws {
        let desk = try Desk()
        let tricks = "\u{1B}[31m\u{9B}2J\u{202E}<script>alert(1)</script> [x](http://y) ~~z~~ **w** | `v` $1$"
        for (name, text) in Sketch.files {
            try desk.folder.write(text.replacing("records", with: "records \(tricks)"), to: name)
        }
        for operands in [Sketch.pair, Sketch.three] {
            for options in [
                [], ["--summary"], ["--color", "always"], ["--format", "md"],
                ["--format", "md", "--summary"],
            ] {
                let output = Self.bare(try desk.run(["diff"] + options + operands).output)
                let harmful = output.unicodeScalars.filter {
                    ($0.value < 32 && $0 != "\n") || (127..<160).contains($0.value) || $0.value == 0x202E
                }
                #expect(harmful.isEmpty, "\(options)")
                if options.contains("md") {
                    #expect(!output.contains("<script"))
                    #expect(output.contains("&lt;script&gt;alert(1)&lt;/script&gt; \\[x\\](http\\://y)"))
                }
            }
        }
    }

    @Test func `Markdown renders with what went out struck through and what came in bold`() throws {
        let desk = try Self.desk()
        try desk.folder.write(try desk.run(["diff", "--format", "md"] + Sketch.pair).output, to: "page.md")
        let html = try desk.shell("pandoc --wrap=none -f gfm -t html page.md").output
        #expect(html.contains("<del>May direct</del> <strong>Directs</strong> the work of clerks"))
        #expect(html.contains("<del>Four (4) years</del> <strong>Three (3) years</strong> of experience"))
        #expect(html.contains("<td>Salary group</td>"))
        #expect(!html.contains("~~") && !html.contains("**"))
    }

    @Test func `the exit status of three is 0 where nothing differs but form`() throws {
        let desk = try Self.desk()
        let same = try desk.run(
            ["diff", "--base", "previous.txt", "previous.txt", "previous.txt"] + Sketch.profile)
        #expect(same.status == 0)
        #expect(same.output.contains("Decided: no item differs in its words\n"))
        #expect(try desk.run(["diff"] + Sketch.three).status == 1)
        let missing = try desk.run(
            ["diff", "--base", "none.txt", "previous.txt", "adopted.txt"] + Sketch.profile)
        #expect(missing.status == 2 && missing.output.isEmpty)
    }

    @Test func `the three can be revisions and a draft`() throws {
        let desk = try Desk(holding: Spec.library)
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let revisions = try desk.run(
            ["diff", "--base", "4120PL@2020-06-12", Spec.library[3], "4120PL@latest", "--format", "json"])
        #expect(revisions.status == 1, "\(revisions.errors)")
        let json = try JSON(revisions.output)
        #expect(Shape.threeWay.faults(in: json) == [])
        #expect(json["verdicts"]?["departure"] == .text("identical"))
        #expect(json["counts"]?["refused"] == .number(0))
    }

    @Test func `a summary says nothing that the difference does not hold`() throws {
        let result = try Desk().run(
            ["diff", "--summary", Spec.library[2], Spec.library[3]] + Desk.profiles)
        let json = try JSON(
            try Desk().run(["diff", "--format", "json", Spec.library[2], Spec.library[3]] + Desk.profiles)
                .output)
        let changes = json["changes"]?.elements ?? []
        let heavy = changes.count { $0["significance"] == .text("substantive") }
        #expect(result.output.contains("\(heavy) changes of substance"))
        #expect(
            result.output.contains(
                "\(changes.count { $0["kind"] == .text("unchanged") }) items are unchanged"))
        #expect(result.output.contains("\n\(heavy - 5) more changes of substance are not told here.\n"))
    }
}
