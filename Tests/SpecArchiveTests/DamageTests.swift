import Foundation
import SpecModel
import Testing

@testable import SpecArchive

/// What a failing disk or a killed process leaves: history is never shortened in silence.
struct DamageTests {
    private static let objects = [
        "main:us-ct/12/1234AB/revisions/2020-03-02_20-031.md", "main:us-ct/12/1234AB/class.json",
        "main:us-ct/12/1234AB/revisions", "main:us-ct/12/1234AB", "main^{tree}", "main", "main~1", "main~3",
    ]

    private func bench() throws -> Bench {
        let bench = try Bench(.git)
        try bench.record(Draft())
        try bench.record(Draft(effective: "2024-05-06", final: "24-101"))
        return bench
    }

    private func file(of object: String, _ bench: Bench) throws -> URL {
        URL(filePath: "\(bench.path)/objects/\(object.prefix(2))/\(object.dropFirst(2))")
    }

    /// Reading and recording both end in an error that names the object, or the path at which it stands.
    private func expectDamage(id: String, what: String, tip: String, _ bench: Bench) throws {
        let path = what.split(separator: ":").last.map(String.init) ?? what
        var attempts: [() throws -> Void] = [
            {
                let view = try Archive.open(at: bench.path).view()
                for revision in try view.histories().flatMap(\.revisions) {
                    _ = try view.specification(of: revision)
                }
            }
        ]
        // A text that another revision is recorded beside is not read again.
        if !what.hasSuffix(".md") {
            attempts.append {
                bench.archive = try Archive.open(at: bench.path)
                try bench.record(Draft(effective: "2025-05-05", final: "25-101"))
            }
        }
        for attempt in attempts {
            let error = #expect(throws: ArchiveError.self, "\(what)") { try attempt() }
            #expect(error?.code == .damaged, "\(what): \(error?.message ?? "")")
            let words = error?.message ?? ""
            #expect(words.contains(id) || words.contains("'\(path)'"), "\(what): \(words)")
        }
        let reference = try String(contentsOfFile: "\(bench.path)/refs/heads/main", encoding: .utf8)
        #expect(reference == "\(tip)\n")
    }

    @Test(arguments: objects)
    func `a missing object is damage that is named, and nothing is written`(what: String) throws {
        let bench = try bench()
        let id = try bench.gitText("rev-parse", what)
        let held = try bench.gitText("rev-parse", "refs/heads/main")
        try FileManager.default.removeItem(at: try file(of: id, bench))
        try expectDamage(id: id, what: what, tip: held, bench)
    }

    @Test(arguments: objects)
    func `a flipped byte in an object is damage that is named, and nothing is written`(what: String) throws {
        let bench = try bench()
        let id = try bench.gitText("rev-parse", what)
        let held = try bench.gitText("rev-parse", "refs/heads/main")
        let file = try file(of: id, bench)
        var bytes = try Data(contentsOf: file)
        bytes[bytes.count / 2] ^= 0x10
        try FileManager.default.removeItem(at: file)
        try bytes.write(to: file)
        try expectDamage(id: id, what: what, tip: held, bench)
    }

    @Test func `a folder name that leads out of the archive is damage`() throws {
        let bench = try bench()
        let inner = try bench.gitText("rev-parse", "main:us-ct/12")
        let evil = try bench.tree("040000 tree \(inner)\t..")
        let root = try bench.tree(
            "040000 tree \(evil)\tus-ct\n" + bench.gitText("ls-tree", "main", "spectrail.json"))
        let commit = try bench.gitText("commit-tree", "-p", "main", "-m", "evil", root)
        _ = try bench.gitText("update-ref", "refs/heads/main", commit)
        let error = #expect(throws: ArchiveError.self) { try bench.archive.view().histories() }
        #expect(
            error == ArchiveError(.damaged, "object '\(evil)' holds an entry that can't stand in a tree"))
    }

    @Test func `a lock that a killed process left is named, and nothing is written`() throws {
        let bench = try bench()
        let tip = try bench.tip()
        let lock = URL(filePath: bench.path).resolvingSymlinksInPath().path + "/refs/heads/main.lock"
        try Data().write(to: URL(filePath: lock))
        let refusal = try bench.refusal([try Draft(effective: "2025-05-05", final: "25-101").submission()])
        #expect(refusal.code == .locked)
        #expect(refusal.message.hasPrefix("reference 'refs/heads/main' is locked by '\(lock)', "))
        #expect(try bench.tip() == tip)
        #expect(try bench.archive.view().histories().first?.revisions.count == 2)
        try FileManager.default.removeItem(atPath: lock)
        try bench.record(Draft(effective: "2025-05-05", final: "25-101"))
    }

    @Test func `a branch that leads nowhere is damage`() throws {
        let bench = try bench()
        let nowhere = String(repeating: "ab", count: 20)
        try "\(nowhere)\n".write(
            toFile: "\(bench.path)/refs/heads/main", atomically: true, encoding: .utf8)
        let error = #expect(throws: ArchiveError.self) { try Archive.open(at: bench.path) }
        #expect(error?.code == .damaged)
        #expect(error?.message.contains("refs/heads/main") == true)
    }
}
