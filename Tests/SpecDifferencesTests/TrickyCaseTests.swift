import Foundation
import TestSupport
import Testing

@testable import SpecDifferences

/// What the tool says of tricky cases, and the page of the documentation that tells it.
struct TrickyCaseTests {
    @Test(arguments: TrickyCases.all)
    func `a tricky case is told as the page says`(example: TrickyCase) throws {
        let changes = try example.difference().changes.filter { $0.kind != .unchanged }
        #expect(changes.map(TrickyCase.Told.init) == example.told)
    }

    @Test(arguments: TrickyCases.all)
    func `the mirror of a tricky case tells its signals too`(example: TrickyCase) throws {
        let there = try example.difference()
        let back = try example.mirrored.difference()
        #expect(there.verdict == back.verdict)
        #expect(Set(there.changes.flatMap(\.signals)) == Set(back.changes.flatMap(\.signals)))
    }

    @Test func `the page of the tricky cases says what the cases say`() throws {
        let page = TrickyCasesPage()
        if ProcessInfo.processInfo.environment["SPECTRAIL_RECORD"] == "1" {
            try Data(page.text.utf8).write(to: TrickyCasesPage.file)
            Issue.record("recorded anew: \(TrickyCasesPage.file.lastPathComponent)")
            return
        }
        let kept = try String(contentsOf: TrickyCasesPage.file, encoding: .utf8)
        #expect(kept == page.text, "SPECTRAIL_RECORD=1 records it anew")
    }

    @Test func `no two tricky cases have one name`() {
        #expect(Set(TrickyCases.all.map(\.name)).count == TrickyCases.all.count)
    }
}
