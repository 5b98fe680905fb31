import Foundation
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Archives that somebody made to lead a reader astray. What takes much memory or time is in `Scripts/hostile`.
struct HostileArchiveTests {
    private let folder = "us-ct/12/1234AB"

    private func bench() throws -> Bench {
        let bench = try Bench(.git)
        try bench.record(Draft())
        return bench
    }

    /// Puts another object at a path of the last commit's tree, past all checks of git's own.
    private func put(_ line: String, at path: String, of bench: Bench) throws {
        var (kind, name, object) = ("", "", "")
        let parts = line.split(separator: " ").map(String.init)
        (kind, object) = ("\(parts[0]) \(parts[1])", parts[2])
        var path = path.split(separator: "/").map(String.init)
        while let last = path.popLast() {
            name = last
            let place = path.joined(separator: "/")
            let lines = try bench.gitText("ls-tree", "main:\(place)").split(separator: "\n")
                .filter { !$0.hasSuffix("\t\(name)") }
            object = try bench.tree((lines + ["\(kind) \(object)\t\(name)"]).joined(separator: "\n"))
            kind = "040000 tree"
        }
        let commit = try bench.gitText("commit-tree", "-p", "main", "-m", "By another program", object)
        _ = try bench.gitText("update-ref", "refs/heads/main", commit)
    }

    private func blob(_ text: String, _ bench: Bench) throws -> String {
        let file = try bench.folder.write(text, to: "blob")
        return try bench.gitText("hash-object", "-w", file)
    }

    @Test(arguments: ["class.json", "spec.md", "revisions", "sources", "sources/2020-03-02_20-031.txt"])
    func `a symbolic link in the place of what is recorded is named and not followed`(name: String) throws {
        let bench = try bench()
        try put("120000 blob \(blob("/etc/passwd", bench))", at: "\(folder)/\(name)", of: bench)
        let findings = try bench.audit().findings
        #expect(
            findings.contains {
                $0.code == .misplaced && $0.path == "\(folder)/\(name)"
                    && $0.message == "is a symbolic link, not a plain file"
            }, "\(findings)")
    }

    @Test(arguments: ["class.json", "revisions", "sources"])
    func `a submodule in the place of what is recorded is named`(name: String) throws {
        let bench = try bench()
        let commit = try bench.tip().description
        try put("160000 commit \(commit)", at: "\(folder)/\(name)", of: bench)
        let findings = try bench.audit().findings
        #expect(
            findings.contains {
                $0.code == .misplaced && $0.message.contains("a commit of another repository")
            }, "\(findings)")
    }

    @Test func `a folder in the place of a file is named`() throws {
        let bench = try bench()
        let tree = try bench.gitText("rev-parse", "main:\(folder)/sources")
        for name in ["class.json", "revisions/2020-03-02_20-031.md", "sources/x"] {
            try put("040000 tree \(tree)", at: "\(folder)/\(name)", of: bench)
            let findings = try bench.audit().findings
            #expect(
                findings.contains { $0.code == .misplaced && $0.path == "\(folder)/\(name)" },
                "\(name): \(findings)")
        }
    }

    @Test(arguments: ["..", ".git", ".GIT", "git~1", ".", ".g\u{200C}it"])
    func `a name that leads out of a folder, or that some system takes for git's, is named`(
        name: String
    ) throws {
        for place in ["us-ct", "docs"] {
            let bench = try bench()
            let tree = try bench.gitText("rev-parse", "main:us-ct/12")
            let evil = try bench.tree("040000 tree \(tree)\t\(name)")
            try put("040000 tree \(evil)", at: place, of: bench)
            let findings = try bench.audit().findings
            #expect(
                findings.contains { $0.code == .object && $0.message.contains("object '\(evil)'") },
                "\(findings)")
            #expect(findings.contains { $0.path == place })
        }
    }

    @Test func `folders that hold each other's twins end`() throws {
        let bench = try bench()
        for place in ["docs", "us-xx", "\(folder)/revisions/x", "us-ct/99"] {
            var tree = try bench.gitText("rev-parse", "main:\(folder)")
            for _ in 0..<12 {
                tree = try bench.tree(
                    (0..<16).map { "040000 tree \(tree)\t\($0 + 10)" }.sorted().joined(separator: "\n"))
            }
            try put("040000 tree \(tree)", at: place, of: bench)
            _ = try bench.audit()
        }
    }

    @Test(arguments: [
        String(repeating: "[", count: 100_000), "{\"titles\": " + String(repeating: "[", count: 600),
        "{\"titles\": [{\"title\": 1e999999}], \"codes\": []}", "{\"titles\": []}", "\u{0}",
    ])
    func `a class.json that no writer wrote is named`(text: String) throws {
        let bench = try bench()
        try put("100644 blob \(blob(text, bench))", at: "\(folder)/class.json", of: bench)
        let findings = try bench.audit().findings
        #expect(findings.contains { $0.code == .classRecord && $0.path == "\(folder)/class.json" })
    }

    @Test func `a pack whose index leads out of it is named and ends nothing`() throws {
        let bench = try bench()
        _ = try bench.gitText("gc", "-q", "--prune=now")
        let folder = "\(bench.path)/objects/pack"
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasSuffix(".idx") })
        let file = URL(filePath: "\(folder)/\(name)")
        var bytes = try Data(contentsOf: file)
        let count = bytes[1_028..<1_032].reduce(0) { $0 << 8 | Int($1) }
        bytes[1_032 + count * 24] = 0x70
        try FileManager.default.removeItem(at: file)
        try bytes.write(to: file)
        let error = #expect(throws: ArchiveError.self) { try Archive.open(at: bench.path) }
        #expect(error?.code == .damaged)
        #expect(error?.message == "path 'objects/pack/\(name)' names a place outside its pack")
    }
}
