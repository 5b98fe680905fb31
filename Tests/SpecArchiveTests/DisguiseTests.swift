import Foundation
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Means by which git can be made to show another history than the objects hold: none deceives an audit.
struct DisguiseTests {
    private func bench() throws -> Bench {
        let bench = try Bench(.git)
        try bench.record(Draft())
        try bench.record(Draft(effective: "2024-05-06", final: "24-101"))
        return bench
    }

    private func expectNotice(_ bench: Bench, at path: String) throws {
        let report = try bench.audit()
        #expect(report.verdict == .notices, "\(report.findings)")
        #expect(report.findings.map(\.code) == [.disguise])
        #expect(report.findings.first?.path == path)
    }

    @Test func `a replaced object is read as it is, and told`() throws {
        let bench = try bench()
        let path = "main:us-ct/12/1234AB/sources/2024-05-06_24-101.txt"
        let id = try bench.gitText("rev-parse", path)
        let other = try bench.gitText("rev-parse", "main:spectrail.json")
        _ = try bench.gitText("replace", "-f", id, other)
        #expect(try bench.gitText("show", path).hasPrefix("{"))
        try expectNotice(bench, at: "refs/replace/\(id)")
    }

    @Test func `grafts are not followed`() throws {
        let bench = try bench()
        let tip = try bench.tip().description
        try "\(tip)\n".write(toFile: "\(bench.path)/info/grafts", atomically: true, encoding: .utf8)
        #expect(try bench.gitText("rev-list", "--count", "main") == "1")
        try expectNotice(bench, at: "info/grafts")
        #expect(try bench.audit().tally.commits == 4)
    }

    @Test func `borrowed objects are read and told`() throws {
        let bench = try bench()
        let clone = bench.folder.path("borrower")
        _ = try bench.gitText("clone", "-q", "--bare", "--shared", bench.path, clone)
        let report = try bench.audit(at: clone)
        #expect(report.findings.map(\.path) == ["objects/info/alternates"])
        let id = try bench.gitText("rev-parse", "main:spectrail.json")
        let file = URL(filePath: "\(bench.path)/objects/\(id.prefix(2))/\(id.dropFirst(2))")
        let bytes = try Data(contentsOf: file)
        try FileManager.default.removeItem(at: file)
        try bytes.prefix(bytes.count / 2).write(to: file)
        // libgit2's own reader of loose objects never returns from this one.
        #expect(
            try bench.audit(at: clone).findings.contains { $0.code == .object && $0.message.contains(id) })
    }

    @Test func `a shallow clone is told from a damaged one`() throws {
        let bench = try bench()
        let clone = bench.folder.path("shallow")
        _ = try bench.gitText("clone", "-q", "--bare", "--depth", "1", "file://\(bench.path)", clone)
        let report = try bench.audit(at: clone)
        #expect(report.verdict == .damaged)
        #expect(report.findings.contains { $0.code == .disguise && $0.path == "shallow" })
    }

    @Test func `a branch that leads to a tree or to a file is damage`() throws {
        for what in ["main^{tree}", "main:spectrail.json"] {
            let bench = try bench()
            let id = try bench.gitText("rev-parse", what)
            try "\(id)\n".write(toFile: "\(bench.path)/refs/heads/main", atomically: true, encoding: .utf8)
            let report = try bench.audit()
            #expect(report.findings.map(\.code) == [.branch])
            #expect(report.findings.first?.message.contains(id) == true)
        }
    }
}
