import TestSupport
import Testing

/// `draft` and its parts: wiring, words and exit status.
struct DraftVerbTests {
    private func desk() throws -> Desk {
        let desk = try Desk(holding: [Spec.library[1], Spec.library[2]])
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        return desk
    }

    @Test func `a draft is in no list, log or report, and is compared as what it is`() throws {
        let desk = try desk()
        let questions = [
            ["list"], ["log", "4120PL"], ["due", "--today", "2026-11-23"], ["show", "4120PL"],
        ]
        let before = try questions.map { try desk.run($0).output }
        let made = try desk.done(["draft", "4120PL", Spec.latestLibrary, "--name", "plan"] + Desk.recording)
        #expect(made == "\(Spec.latestLibrary): recorded as a draft: xx-avalon/4120PL plan\n")
        #expect(try questions.map { try desk.run($0).output } == before)
        #expect(try desk.done(["draft", "show", "4120PL", "plan"]).contains("effective: 2024-06-03\n"))
        let source = try desk.done(["draft", "show", "4120PL", "plan", "--source"])
        #expect(try desk.shell("cat \(Spec.latestLibrary)").output == source)
        let difference = try desk.run(["diff", "--summary", "4120PL", "4120PL@draft:plan"])
        #expect(difference.status == 1)
        #expect(
            difference.output.hasPrefix(
                "Compared: xx-avalon/4120PL Library Systems Coordinator, revision 2020-06-12_20-067 with xx-avalon/4120PL Library Systems Coordinator, draft plan.\n"
            ))
        let same = try desk.run(["diff", "4120PL@draft:plan", Spec.latestLibrary])
        #expect(same.status == 0, "\(same.output)")
    }

    @Test func `what was adopted of a draft is told by diff --base`() throws {
        let desk = try desk()
        try desk.done(["draft", "4120PL", Spec.latestLibrary, "--name", "a.txt"] + Desk.recording)
        let adopted = try desk.done(
            ["draft", "adopt", "4120PL", "a.txt", Spec.latestLibrary] + Desk.recording)
        #expect(adopted == "xx-avalon/4120PL a.txt: adopted as revision 2024-06-03_24-137\n")
        let three = try desk.run(
            ["diff", "--base", "4120PL@previous", "4120PL@draft:a.txt", "4120PL@latest", "--summary"])
        #expect(three.status == 1)
        #expect(three.output.contains("draft a.txt"), "\(three.output)")
        #expect(try desk.done(["log", "4120PL"]).contains("\n  adopts        draft a.txt\n"))
    }

    @Test func `a draft is approved as it is, by the date and the number that it got`() throws {
        let desk = try desk()
        let text = Sketch.previous.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("REV:") }.joined(separator: "\n")
        try desk.folder.write(text.replacing("06/01/2018", with: ""), to: "proposal.txt")
        let made = try desk.run(["draft", "4120PL", "proposal.txt"] + Desk.recording)
        #expect(made.status == 0, "\(made.errors)")
        let early = try desk.run(["draft", "adopt", "4120PL", "proposal"] + Desk.recording)
        #expect(early.status == 2)
        #expect(
            early.errors.contains(
                "the draft 'proposal' has no effective date, so it can't be a revision yet\n"))
        let adopted = try desk.done(
            ["draft", "adopt", "4120PL", "proposal", "--effective", "2025-02-01"] + Desk.recording)
        #expect(adopted.hasPrefix("xx-avalon/4120PL proposal: adopted as revision 2025-02-01"))
        let kept = try desk.done(["show", "4120PL", "latest", "--source"])
        #expect(try desk.shell("cat proposal.txt").output == kept)
        #expect(try desk.done(["draft", "list"]) == "no drafts wait\n")
    }

    @Test func `a held revision is said to have come of a draft`() throws {
        let desk = try desk()
        try desk.done(["draft", "4120PL", Spec.latestLibrary, "--name", "plan"] + Desk.recording)
        #expect(
            try desk.done(["draft", "adopt", "4120PL", "plan", "20-067"] + Desk.recording)
                == "xx-avalon/4120PL plan: adopted as revision 2020-06-12_20-067\n")
        #expect(try desk.done(["log", "4120PL"]).contains("\n  adopts        draft plan\n"))
        #expect(try desk.done(["draft", "list", "--all"]).contains("adopted as 2020-06-12_20-067"))
    }

    @Test func `an archive is named before the verb and its part`() throws {
        let desk = try desk()
        desk.environment = [:]
        #expect(try desk.done(["--archive", "archive", "draft", "list"]) == "no drafts wait\n")
        let made = try desk.run(
            ["--archive", "archive", "draft", "4120PL", Spec.latestLibrary] + Desk.recording)
        #expect(made.status == 0, "\(made.errors)")
    }

    @Test(arguments: [
        (["draft", "4120PL", Spec.city], 2, "can't be a draft for xx-avalon/4120PL"),
        (["draft", "9999ZZ", Spec.latestLibrary], 2, "no class has the id, code or title '9999ZZ'"),
        (["draft", "4120PL", "missing.txt"], 2, "'missing.txt' does not exist"),
        (["draft", "4120PL", "-"], 64, "standard input has no name"),
        (["draft", "4120PL", Spec.latestLibrary, "--name", "a/b"], 64, "--name takes at most 60 letters"),
        (
            ["draft", "show", "4120PL", "plan"], 2,
            "class 'xx-avalon/4120PL' has no draft 'plan'; it has none"
        ),
        (["draft", "adopt", "4120PL", "plan"], 2, "has no draft 'plan'"),
        (["draft", "withdraw", "4120PL", "plan", "--why", "x"], 2, "has no draft 'plan'"),
        (["draft", "withdraw", "4120PL", "plan"], 64, "Missing expected argument '--why"),
        (["diff", "4120PL", "4120PL@draft:plan"], 2, "has no draft 'plan'"),
    ])
    func `what can't be done with a draft is told with its reason, and nothing is written`(
        arguments: [String], status: Int32, words: String
    ) throws {
        let desk = try desk()
        try desk.record([Spec.city])
        let tip = try desk.git(["rev-parse", "main"])
        let isRecording = arguments[0] == "draft" && arguments[1] != "show"
        let result = try desk.run(arguments + (isRecording ? Desk.recording : []))
        #expect(result.status == status)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(try desk.git(["rev-parse", "main"]) == tip)
    }
}
