import Foundation
import SpecModel
import Testing

@testable import SpecArchive

/// Recording into an ordinary clone, where people work in the folder beside.
struct WorkingFolderTests {
    private let spec = "us-ct/12/1234AB/spec.md"
    private let later = Draft(effective: "2024-05-06", final: "24-101", duties: ["Draws maps"])

    private func cloned() throws -> (bench: Bench, clone: String) {
        let bench = try Bench(.git)
        try bench.record(Draft())
        let clone = try bench.clone()
        bench.archive = try Archive.open(at: clone)
        return (bench, clone)
    }

    private func untouched(_ bench: Bench) throws -> [String] {
        let options = RecordingOptions(
            identity: try #require(Identity(Bench.ann)),
            seconds: try #require(Instant.seconds("2026-02-01")))
        return try bench.archive.record([try later.submission()], options).workingFolder.leftAlone
    }

    @Test func `the working folder follows`() throws {
        let (bench, clone) = try cloned()
        #expect(try untouched(bench).isEmpty)
        let text = try String(contentsOfFile: "\(clone)/\(spec)", encoding: .utf8)
        #expect(text.contains("- Draws maps\n"))
        #expect(try bench.gitText("status", "--porcelain", in: clone).isEmpty)
        #expect(try bench.gitText("rev-list", "--count", "HEAD", in: clone) == "4")
    }

    @Test func `a person's changes are left alone and named`() throws {
        let (bench, clone) = try cloned()
        try "my own words\n".write(toFile: "\(clone)/\(spec)", atomically: true, encoding: .utf8)
        try "a note\n".write(toFile: "\(clone)/note.txt", atomically: true, encoding: .utf8)
        #expect(try untouched(bench) == [spec])
        #expect(try String(contentsOfFile: "\(clone)/\(spec)", encoding: .utf8) == "my own words\n")
        #expect(try bench.gitText("status", "--porcelain", in: clone) == " M \(spec)\n?? note.txt")
        #expect(
            FileManager.default.fileExists(
                atPath: "\(clone)/us-ct/12/1234AB/revisions/2024-05-06_24-101.md"))
    }

    @Test func `a clone that stands on another branch keeps its folder, and main moves on`() throws {
        let (bench, clone) = try cloned()
        _ = try bench.gitText("switch", "-q", "-c", "draft", in: clone)
        #expect(try untouched(bench).isEmpty)
        #expect(try bench.gitText("status", "--porcelain", in: clone).isEmpty)
        #expect(try bench.gitText("rev-list", "--count", "draft..main", in: clone) == "1")
    }

    @Test func `a working folder that another process holds is refused before anything is written`() throws {
        let (bench, clone) = try cloned()
        let tip = try bench.tip()
        let lock = URL(filePath: clone).resolvingSymlinksInPath().path + "/.git/index.lock"
        try Data().write(to: URL(filePath: lock))
        let refusal = try bench.refusal([try later.submission()])
        #expect(refusal.code == .locked)
        let folder = URL(filePath: clone).resolvingSymlinksInPath().path
        #expect(refusal.message.hasPrefix("folder '\(folder)/' is locked by '\(lock)', "))
        #expect(try bench.tip() == tip)
    }

    @Test func `what was recorded in a clone goes back by git push`() throws {
        let (bench, clone) = try cloned()
        _ = try untouched(bench)
        _ = try bench.gitText("push", "-q", "origin", "main", in: clone)
        #expect(try Archive.open(at: bench.path).view().histories() == bench.archive.view().histories())
    }
}
