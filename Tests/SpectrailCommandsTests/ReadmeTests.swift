import Foundation
import TestSupport
import Testing

/// What a page shows is what the tool does, word for word.
struct ReadmeTests {
    @Test(arguments: [
        "README.md", "Sources/Spectrail/Documentation.docc/ReadingANewJurisdiction.md",
        "Sources/Spectrail/Documentation.docc/CheckingAnArchive.md",
        "Sources/Spectrail/Documentation.docc/Time.md",
    ])
    func `every command of a page's sessions puts out what the page says`(page: String) throws {
        let text = try String(contentsOf: Corpus.root.appending(path: page), encoding: .utf8)
        let steps = Transcript.steps(inConsoleBlocksOf: text)
        try #require(!steps.isEmpty, "\(page) shows no session")
        let desk = try Desk()
        var settings: [String] = []
        for step in steps {
            if step.command.hasPrefix("export ") {
                settings.append(step.command)
                continue
            }
            // A file that the page shows is there from then on, as a reader of the page would save it.
            if let file = step.shownFile {
                let lines = Transcript.withoutBlankEnd(step.expected).map { $0 + "\n" }
                try desk.folder.write(lines.joined(), to: file)
                continue
            }
            let line = (settings + [step.command]).joined(separator: "\n")
            let lines = Transcript.lines(of: try desk.shell(line))
            #expect(
                Transcript.fits(lines, step.expected),
                "$ \(step.command)\n\(lines.joined(separator: "\n"))\n--- \(page) says\n\(step.expected.joined(separator: "\n"))"
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
