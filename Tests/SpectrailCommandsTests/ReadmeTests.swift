import Foundation
import TestSupport
import Testing

/// What the README shows is what the tool does, word for word.
struct ReadmeTests {
    @Test func `every command of the README's sessions puts out what the README says`() throws {
        let page = try String(contentsOf: Corpus.root.appending(path: "README.md"), encoding: .utf8)
        let steps = Transcript.steps(inConsoleBlocksOf: page)
        try #require(!steps.isEmpty, "the README shows no session")
        let desk = try Desk()
        var settings: [String] = []
        for step in steps {
            if step.command.hasPrefix("export ") {
                settings.append(step.command)
                continue
            }
            let line = (settings + [step.command]).joined(separator: "\n")
            let lines = Transcript.lines(of: try desk.shell(line))
            #expect(
                Transcript.fits(lines, step.expected),
                "$ \(step.command)\n\(lines.joined(separator: "\n"))\n--- the README says\n\(step.expected.joined(separator: "\n"))"
            )
        }
    }

    @Test func `a line of three dots stands for any lines, and nothing else does`() {
        #expect(Transcript.fits(["a", "b", "c"], ["a", "…", "c"]))
        #expect(Transcript.fits(["a", "c", "c"], ["…", "c"]))
        #expect(Transcript.fits(["a"], ["a", "…"]))
        #expect(Transcript.fits(["a", ""], ["a"]))
        #expect(!Transcript.fits(["a", "b"], ["a"]))
        #expect(!Transcript.fits(["a", "b", "c"], ["…", "b"]))
        #expect(!Transcript.fits(["a"], ["a", "(exit 1)"]))
    }

    @Test func `only console blocks are sessions`() {
        let steps = Transcript.steps(
            inConsoleBlocksOf: "```sh\n$ a\n```\n$ b\n```console\n$ c d\nout\n\n$ e\n```\nnone\n")
        #expect(steps.map(\.command) == ["c d", "e"])
        #expect(steps.map(\.expected) == [["out", ""], []])
    }
}
