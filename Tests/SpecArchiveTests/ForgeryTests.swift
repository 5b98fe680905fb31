import Foundation
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Histories that git finds nothing wrong with, and that no writer of archives made.
struct ForgeryTests {
    private let folder = "us-ct/12/1234AB"
    private let second = "2024-05-06_24-101"

    private func bench() throws -> Bench {
        let bench = try Bench(.git)
        try bench.record(Draft())
        try bench.record(Draft(effective: "2024-05-06", final: "24-101"))
        return bench
    }

    /// The audit must find damage of that kind at that path, and git none.
    private func expect(
        _ bench: Bench, _ code: AuditFinding.Code, at path: String?, _ words: String = "",
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        #expect(try bench.git(["fsck", "--strict"]).status == 0, sourceLocation: location)
        let report = try bench.audit()
        #expect(report.verdict == .damaged, "\(report.findings)", sourceLocation: location)
        #expect(
            report.findings.contains { finding in
                finding.code == code && finding.path == path && finding.severity == .damage
                    && (words.isEmpty || finding.message.contains(words))
            }, "\(report.findings)", sourceLocation: location)
    }

    private func text(_ bench: Bench, _ name: String) throws -> String {
        try #require(try bench.text("\(folder)/\(name)"))
    }

    @Test func `facts that were amended under the old trailers`() throws {
        let bench = try bench()
        let text = try text(bench, "spec.md").replacing("AB 12", with: "AB 13")
        try bench.forge(
            ["\(folder)/revisions/\(second).md": text, "\(folder)/spec.md": text], amending: true)
        try expect(bench, .trailers, at: "\(folder)/revisions/\(second).md", "Salary-Group")
    }

    @Test func `a clause that was amended under the old trailers`() throws {
        let bench = try bench()
        let text = try text(bench, "spec.md").replacing("New job code", with: "Newer job code")
        try bench.forge(
            ["\(folder)/revisions/\(second).md": text, "\(folder)/spec.md": text], amending: true)
        try expect(bench, .trailers, at: "\(folder)/revisions/\(second).md", "Clause")
    }

    @Test func `duties that were amended under the old trailers`() throws {
        let bench = try bench()
        let text = try text(bench, "spec.md").replacing("Answers requests", with: "Answers few requests")
        try bench.forge(
            ["\(folder)/revisions/\(second).md": text, "\(folder)/spec.md": text], amending: true)
        try expect(bench, .trailers, at: "\(folder)/revisions/\(second).md", "Text-SHA256")
    }

    @Test func `duties that were amended together with the trailers`() throws {
        let bench = try bench()
        let old = try text(bench, "spec.md")
        let text = old.replacing("Answers requests", with: "Answers few requests")
        let message = try bench.message().replacing(
            try digest(of: Array(old.utf8)), with: try digest(of: Array(text.utf8)))
        try bench.forge(
            ["\(folder)/revisions/\(second).md": text, "\(folder)/spec.md": text], saying: message,
            amending: true)
        try expect(bench, .reading, at: "\(folder)/sources/\(second).txt", "something else than its text")
        let newer = try bench.audit(reader: "spectrail 9.0")
        #expect(newer.verdict == .notices)
        #expect(newer.findings.map(\.code) == [.reading])
        #expect(newer.findings.first?.expected == "- Answers few requests")
        #expect(newer.findings.first?.found == "- Answers requests")
    }

    @Test func `a source that was amended`() throws {
        let bench = try bench()
        let source = try text(bench, "sources/\(second).txt")
        try bench.forge(["\(folder)/sources/\(second).txt": source + "\n"], amending: true)
        try expect(bench, .source, at: "\(folder)/sources/\(second).txt")
    }

    @Test(arguments: ["revisions/2020-03-02_20-031.md", "sources/2020-03-02_20-031.txt"])
    func `an earlier file that a commit changes, and says nothing of it`(name: String) throws {
        let bench = try bench()
        let text = try text(bench, name).replacing("Files", with: "Finds")
        try bench.forge(["\(folder)/\(name)": text], saying: "Tidy up\n")
        try expect(bench, .unrecorded, at: "\(folder)/\(name)", "changed by a commit that records nothing")
    }

    @Test func `a correction that does not say what it corrects`() throws {
        let bench = try bench()
        let text = try text(bench, "spec.md").replacing("Answers requests", with: "Answers few requests")
        let message = try bench.message()
        try bench.forge(
            ["\(folder)/revisions/\(second).md": text, "\(folder)/spec.md": text], saying: message)
        try expect(bench, .unrecorded, at: "\(folder)/revisions/\(second).md", "changed")
    }

    @Test func `an earlier file that a commit changes while it records another`() throws {
        let bench = try bench()
        let name = "\(folder)/revisions/2020-03-02_20-031.md"
        let text = try text(bench, "revisions/2020-03-02_20-031.md").replacing("Files", with: "Finds")
        try bench.forge([name: text], amending: true)
        try expect(bench, .unrecorded, at: name, "records revision \(second)")
    }

    @Test(arguments: ["revisions/2020-03-02_20-031.md", "sources/2020-03-02_20-031.txt"])
    func `an earlier file that a commit removes`(name: String) throws {
        let bench = try bench()
        try bench.forge(["\(folder)/\(name)": nil], saying: "Tidy up\n")
        try expect(bench, .unrecorded, at: "\(folder)/\(name)", "removed")
        try expect(bench, .missing, at: "\(folder)/\(name)")
    }

    @Test func `a revision that history never had`() throws {
        let bench = try bench()
        let name = "\(folder)/revisions/2022-01-01_22-001.md"
        try bench.forge([name: try text(bench, "spec.md")], saying: "Add\n")
        try expect(bench, .unrecorded, at: name, "added by a commit that records nothing")
        try expect(bench, .unrecorded, at: name, "was recorded by no commit")
    }

    @Test func `a latest text that is no revision's`() throws {
        let bench = try bench()
        let text = try text(bench, "spec.md").replacing("Files records", with: "Files few records")
        try bench.forge(["\(folder)/spec.md": text], amending: true)
        try expect(bench, .latest, at: "\(folder)/spec.md")
    }

    @Test func `a latest text that is an earlier revision's`() throws {
        let bench = try bench()
        try bench.forge(
            ["\(folder)/spec.md": try text(bench, "revisions/2020-03-02_20-031.md")], amending: true)
        try expect(bench, .latest, at: "\(folder)/spec.md")
    }

    @Test func `trailers of another class`() throws {
        let bench = try bench()
        let message = try bench.message().replacing("Class: us-ct/1234AB", with: "Class: us-ct/9999ZZ")
        try bench.forge([:], saying: message, amending: true)
        try expect(bench, .missing, at: "us-ct/99/9999ZZ/revisions/\(second).md")
        try expect(bench, .unrecorded, at: "\(folder)/revisions/\(second).md", "us-ct/9999ZZ")
    }

    @Test func `trailers of another date`() throws {
        let bench = try bench()
        let message = try bench.message()
            .replacing("Effective-Date: 2024-05-06", with: "Effective-Date: 2021-05-06")
        try bench.forge([:], saying: message, amending: true)
        try expect(bench, .trailers, at: "\(folder)/revisions/\(second).md", "Effective-Date")
    }

    @Test func `a file that bears another date than its text`() throws {
        let bench = try bench()
        let other = "2021-05-06_24-101"
        let text = try text(bench, "spec.md")
        let source = try self.text(bench, "sources/\(second).txt")
        try bench.forge(
            [
                "\(folder)/revisions/\(second).md": nil, "\(folder)/revisions/\(other).md": text,
                "\(folder)/sources/\(second).txt": nil, "\(folder)/sources/\(other).txt": source,
            ], saying: try bench.message().replacing(second, with: other), amending: true)
        try expect(bench, .name, at: "\(folder)/revisions/\(other).md")
    }

    @Test func `a commit that was recorded before the one that it follows`() throws {
        let bench = try bench()
        try bench.forge([:], amending: true, at: "2026-01-05T08:00:00Z")
        try expect(bench, .time, at: nil)
        try expect(bench, .trailers, at: nil, "another time than its trailers")
    }

    @Test func `a name in class.json that no revision bears`() throws {
        let bench = try bench()
        let record = try text(bench, "class.json").replacing("ARCHIVES CLERK", with: "ARCHIVES CHIEF")
        try bench.forge(["\(folder)/class.json": record], saying: "Rename\n")
        try expect(bench, .unrecorded, at: "\(folder)/class.json")
        try expect(bench, .classRecord, at: "\(folder)/class.json", "no revision bore")
        try expect(bench, .classRecord, at: "\(folder)/class.json", "lacks a name")
    }

    @Test func `a class that is gone`() throws {
        let bench = try bench()
        let files = try bench.gitText("ls-tree", "-r", "--name-only", "main", folder)
            .split(separator: "\n").map(String.init)
        try bench.forge(Dictionary(uniqueKeysWithValues: files.map { ($0, nil) }), saying: "Drop\n")
        try expect(bench, .missing, at: folder)
        try expect(bench, .unrecorded, at: "\(folder)/spec.md", "removed")
    }

    @Test func `a merge that takes an evil file from neither side`() throws {
        let bench = try bench()
        let tip = try bench.tip().description
        let parent = try bench.gitText("rev-parse", "main~1")
        let name = "\(folder)/revisions/2020-03-02_20-031.md"
        let text = try text(bench, "revisions/2020-03-02_20-031.md").replacing("Files", with: "Finds")
        try bench.forge([name: text], amending: true)
        let tree = try bench.gitText("rev-parse", "main^{tree}")
        let merge = try bench.gitText(
            "commit-tree", "-p", tip, "-p", parent, "-m", "Merge", tree)
        _ = try bench.gitText("update-ref", "refs/heads/main", merge)
        try expect(bench, .unrecorded, at: name, "changed by a commit that records nothing")
    }

    @Test func `a merge that drops what one side recorded`() throws {
        let bench = try bench()
        let tip = try bench.tip().description
        let parent = try bench.gitText("rev-parse", "main~1")
        let old = try bench.gitText("rev-parse", "main~1^{tree}")
        let merge = try bench.gitText("commit-tree", "-p", parent, "-p", tip, "-m", "Merge", old)
        _ = try bench.gitText("update-ref", "refs/heads/main", merge)
        try expect(bench, .missing, at: "\(folder)/revisions/\(second).md")
        try expect(bench, .latest, at: "\(folder)/spec.md")
    }

    @Test func `a person's own files and branches are no concern of the archive's`() throws {
        let bench = try bench()
        try bench.forge(
            ["README.md": "Ours\n", "docs/a/b.txt": "b\n", "us-ct/12/notes/x.txt": "x\n"], saying: "Notes\n")
        _ = try bench.gitText("branch", "mine", "main")
        _ = try bench.gitText("tag", "v1", "main")
        let report = try bench.audit()
        #expect(report.findings == [])
        #expect(report.others == ["README.md", "docs/", "refs/heads/mine", "refs/tags/v1"])
    }
}
