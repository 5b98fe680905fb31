import Foundation
import TestSupport
import Testing

/// CSV for spreadsheets, which would run what looks like a formula.
struct CSVTests {
    @Test func `the catalogue and the reviews are RFC 4180, one row a class`() throws {
        let desk = try Desk.ofTheCorpus()
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let list = try #require(CSVTable(try desk.done(["list", "--format", "csv"])))
        #expect(list.rows.count == 27)
        #expect(list.column("code").contains("4120PL"))
        #expect(list.column("title").contains("Library Systems Coordinator"))
        let due = try #require(
            CSVTable(try desk.run(["due", "--today", "2026-11-23", "--format", "csv"]).output))
        #expect(due.rows.count == 27)
        #expect(Set(due.column("as of")) == ["2026-11-23"])
        #expect(due.column("days left").contains("-404"))
        #expect(
            due.column("evidence sentence").contains(
                "Reviewed in accordance with Avalon General Statutes § 7-310."))
    }

    @Test(arguments: ["=HYPERLINK(\"x\")", "+1+1", "-1+1", "@SUM(A1)", "a,b", "a\"b\"", "\"q"])
    func `a title that a spreadsheet would run, or that needs quotes, stays text`(title: String) throws {
        let desk = try Desk(holding: [])
        let document = try String(contentsOf: Corpus.root.appending(path: Spec.library[0]), encoding: .utf8)
        try desk.folder.write(document, to: "spec.txt")
        try desk.record(["spec.txt"], ["--title=\(title)"])
        let text = try desk.done(["list", "--archive", "archive", "--format", "csv"])
        let table = try #require(CSVTable(text))
        let shown = try #require(table.column("title").first)
        let isFormula = "=+-@".contains(title.prefix(1))
        #expect(shown == (isFormula ? "'\(title)" : title))
    }

    @Test func `the reader of these tests is strict`() {
        #expect(CSVTable("a,b\n1,\"x\"\"y\nz\"\n")?.rows == [["1", "x\"y\nz"]])
        for broken in ["a,b\n1\n", "a\n\"x\n", "a\nx\"y\n", "a\n\"x\"y\n", "a\nb", "a\r\n"] {
            #expect(CSVTable(broken) == nil, "\(broken.debugDescription)")
        }
    }
}
