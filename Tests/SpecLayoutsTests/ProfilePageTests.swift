import Foundation
import SpecModel
import TestSupport
import Testing

@testable import SpecLayouts

/// The documentation of the profiles says what the profiles are.
struct ProfilePageTests {
    @Test(arguments: ProfilePage.names)
    func `the page of a profile says what its file says`(name: String) throws {
        let page = try ProfilePage(name)
        if ProcessInfo.processInfo.environment["SPECTRAIL_RECORD"] == "1" {
            try Data(page.text.utf8).write(to: page.file)
            Issue.record("recorded anew: \(page.file.lastPathComponent)")
            return
        }
        let kept = try String(contentsOf: page.file, encoding: .utf8)
        #expect(kept == page.text, "SPECTRAIL_RECORD=1 records it anew")
    }

    @Test func `no page is of a profile that is not built in`() throws {
        let folder = ProfilePage.file("x").deletingLastPathComponent()
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let known = ProfilePage.names.map { ProfilePage.file($0).lastPathComponent }
        #expect(Set(pages.filter { $0.hasPrefix("Profile-") }) == Set(known))
    }

    @Test func `every key that a profile can have is explained, and no other`() throws {
        let table = try ProfileTable(parsing: Self.fullProfile)
        _ = try ProfileFile(table)
        // The columns of a table bear the names that the office gives them.
        let keys = table.askedKeys.filter { !$0.hasPrefix("table.columns.") }
        let article = ProfilePage.file("x").deletingLastPathComponent()
            .appending(path: "ReadingANewJurisdiction.md")
        let text = try String(contentsOf: article, encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
        let explained = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
        #expect(Set(explained).count == explained.count)
        #expect(keys.subtracting(explained).sorted() == [], "not explained")
        #expect(Set(explained).subtracting(keys).sorted() == [], "explained, and no key")
    }

    /// A profile with every table that there is, so that every key is asked for.
    private static let fullProfile = """
        jurisdiction = "xx-full"
        note = { begins = ["NOTE:"] }
        flags = [{ mark = "*", flag = "may-be-required-at-entry" }]
        [[section]]
        kind = "duties"
        [[fact]]
        fact = "code"
        [[table]]
        columns = { "Code" = "code" }
        [[paragraph]]
        begins = ["x"]
        [history]
        [lead-ins]
        [clause]
        [[review]]
        basis = "law"
        [claims]
        [checks]
        restricted-titles = [{ word = "auditor", holder = "x", rule = "y" }]
        [policy]
        citation = "x"
        reading = "y"
        interval-months = 60
        [[policy.part]]
        label = "a"
        designation = "b"
        """
}
