import Foundation
import TestSupport
import Testing

/// Long output, kept as text that people can read: `SPECTRAIL_RECORD=1 swift test` writes it anew, and fails.
struct GoldenTests {
    @Test(arguments: Golden.all())
    func `the tool puts out what was kept, to the byte`(golden: Golden) throws {
        let desk = try golden.desk()
        if golden.holdsCorpus || !golden.holding.isEmpty { desk.environment["SPECTRAIL_ARCHIVE"] = "archive" }
        let command = golden.arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
        let lines = ["$ spectrail \(command)"] + Transcript.lines(of: try desk.run(golden.arguments))
        let text = lines.joined(separator: "\n") + "\n"
        guard !Golden.isRecording else {
            try Data(text.utf8).write(to: golden.file)
            Issue.record("recorded anew: \(golden.file.lastPathComponent)")
            return
        }
        let kept = try String(contentsOf: golden.file, encoding: .utf8)
        #expect(text == kept, "\(golden.name): SPECTRAIL_RECORD=1 records it anew")
    }

    @Test func `no kept output is without its run`() throws {
        let names = Set(Golden.all().map(\.name))
        let files = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path)
        #expect(files.filter { !names.contains($0.replacing(".txt", with: "")) }.sorted() == [])
    }
}
