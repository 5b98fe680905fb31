import Foundation
import SpecLayouts
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// What people see who have git and no Spectrail.
struct GitClientTests {
    private func bench() throws -> Bench {
        let bench = try Bench(.git)
        var second = Draft(effective: "2024-05-06", final: "24-101", duties: ["Files records", "Draws maps"])
        second.replaces = .init(title: "Archives Clerk", salary: "AB 12", approved: "2020-03-02")
        try bench.record([try Draft().submission(named: "old.txt"), try second.submission(named: "new.txt")])
        return bench
    }

    @Test func `a clone holds every source byte for byte, even where git changes line ends`() throws {
        let bench = try Bench(.git)
        let sources = ["\r\n", "\n\r\n\n", "\u{FEFF}\r"].enumerated().map { place, ending in
            (name: "\(place).txt", draft: Draft(effective: "200\(place)-01-02", final: nil), ending: ending)
        }
        let submissions = try sources.map { try $0.draft.submission(named: $0.name, ending: $0.ending) }
        try bench.record(submissions)
        let clone = try bench.clone("-c", "core.autocrlf=true", "-c", "core.eol=crlf")
        for (place, submission) in submissions.enumerated() {
            let file = "\(clone)/us-ct/12/1234AB/sources/200\(place)-01-02.txt"
            let bytes = try Data(contentsOf: URL(filePath: file))
            #expect(Array(bytes) == submission.bytes, "\(file)")
        }
        let status = try bench.gitText("status", "--porcelain", in: clone)
        #expect(status.isEmpty)
    }

    @Test func `in a clone git log -p shows a change item by item, and of spec.md alone`() throws {
        let bench = try bench()
        let clone = try bench.clone()
        let patch = try bench.gitText("log", "-1", "-p", "--format=", "main", in: clone)
        #expect(patch.contains("\n-- Answers requests\n+- Draws maps\n"))
        #expect(patch.contains("+++ b/us-ct/12/1234AB/spec.md\n"))
        #expect(patch.components(separatedBy: "- Draws maps").count == 2)
        for file in ["sources/2024-05-06_24-101.txt", "revisions/2024-05-06_24-101.md"] {
            #expect(patch.contains("Binary files /dev/null and b/us-ct/12/1234AB/\(file) differ"))
        }
    }

    @Test func `git blame tells which revision brought in each duty`() throws {
        let bench = try bench()
        let blame = try bench.gitText("blame", "-l", "-s", "main", "--", "us-ct/12/1234AB/spec.md")
        let commits = try bench.gitText("log", "--format=%H", "main").split(separator: "\n").map(String.init)
        func line(_ text: String) -> String? {
            blame.split(separator: "\n").map(String.init).first { $0.hasSuffix(") \(text)") }
        }
        #expect(line("- Draws maps")?.hasPrefix(commits[0]) == true)
        #expect(line("- Files records")?.hasPrefix(commits[1]) == true)
    }

    @Test func `git reads the trailers`() throws {
        let bench = try bench()
        func values(_ key: String) throws -> String {
            try bench.gitText(
                "log", "-2", "--format=%(trailers:key=\(key),valueonly,separator=%x2C)", "main")
        }
        #expect(try values("Final-No") == "24-101\n20-031")
        #expect(try values("Class") == "us-ct/1234AB\nus-ct/1234AB")
        #expect(try values("Supersedes") == "Archives Clerk; AB 12; 2020-03-02\n")
        #expect(try values("Source-Name") == "new.txt\nold.txt")
    }

    @Test func `the author's day is the effective date, the committer's hour when it was recorded`() throws {
        #expect(
            try bench().gitText("log", "-2", "--format=%aI %cI %an %ae %cn %ce", "main") == """
                2024-05-06T12:00:00+00:00 2026-01-06T09:00:00+00:00 Ann Archivist ann@example.org Ann Archivist ann@example.org
                2020-03-02T12:00:00+00:00 2026-01-06T09:00:00+00:00 Ann Archivist ann@example.org Ann Archivist ann@example.org
                """)
    }

    @Test func `the SHA-256 of a trailer is that of the file in the archive`() throws {
        let bench = try bench()
        let trailer = try bench.gitText(
            "log", "-1", "--format=%(trailers:key=Source-SHA256,valueonly)", "main")
        let clone = try bench.clone()
        let sum = try Program("/usr/bin/sha256sum", home: bench.folder.url.path)
            .run(["us-ct/12/1234AB/sources/2024-05-06_24-101.txt"], in: clone)
        #expect(sum.output.hasPrefix(trailer.split(separator: "\n").joined()))
        #expect(trailer.count >= 64)
    }

    @Test func `an archive that git has packed reads the same`() throws {
        let bench = try bench()
        let before = try bench.archive.view().histories()
        _ = try bench.gitText("gc", "-q", "--aggressive", "--prune=now")
        #expect(try Archive.open(at: bench.path).view().histories() == before)
    }

    @Test func `text that a document smuggles into its title can't forge a trailer`() throws {
        let bench = try Bench(.git)
        var draft = Draft()
        draft.title = nil
        let given = "Clerk\n\nClass: us-ct/9999ZZ\u{2028}Final-No: 99-999\u{1B}[2J"
        var facts = GivenFacts()
        facts.title = given
        try bench.record([try draft.submission(given: facts)])
        #expect(
            try bench.gitText("log", "-1", "--format=%(trailers:key=Class,valueonly,separator=%x2C)", "main")
                == "us-ct/1234AB")
        #expect(try !bench.gitText("log", "-1", "--format=%B", "main").contains("\u{1B}"))
        let revision = try #require(try bench.onlyHistory().latest)
        #expect(try bench.archive.view().specification(of: revision).facts.title == given)
    }
}
