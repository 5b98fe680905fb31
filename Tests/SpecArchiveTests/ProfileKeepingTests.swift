import Foundation
import SpecLayouts
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// An archive keeps the profiles that its documents were read by: without them nobody could read it later.
struct ProfileKeepingTests {
    private static func profile(
        _ jurisdiction: String, extending parent: String, layout: String? = nil
    ) -> [UInt8] {
        let layout = layout.map { "layout = \"\($0)\"\n" } ?? ""
        return Array("jurisdiction = \"\(jurisdiction)\"\n\(layout)extends = \"\(parent)\"\n".utf8)
    }

    private func catalog(_ files: [UInt8]...) throws -> ProfileCatalog {
        var catalog = ProfileCatalog()
        for file in files { try catalog.add(file) }
        return catalog
    }

    @Test(arguments: StoreKind.allCases)
    func `what was read by a user's profile can be read again at once`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        let catalog = try catalog(Self.profile("xx-avalon", extending: "us-ct"))
        try bench.record([
            try Submission(reading: Draft().text, as: "xx-avalon", in: catalog, named: "spec.txt")
        ])
        #expect(try bench.onlyHistory().record.id.description == "xx-avalon/1234AB")
        #expect(try bench.text("profiles/xx-avalon_modern.toml")?.contains("xx-avalon") == true)
    }

    @Test(arguments: StoreKind.allCases)
    func `a built-in profile is not kept`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        #expect(try bench.archive.store.entries(of: "profiles", at: try bench.tip()).isEmpty)
    }

    @Test func `an archive that is opened again reads by the profiles that it keeps`() throws {
        let bench = try Bench(.git)
        let avalon = try Corpus.bytes(try #require(try Corpus.profiles().first))
        let catalog = try catalog(avalon)
        let submissions = try Corpus.documents().filter { $0.path.contains("xx-avalon/") }.map { file in
            try Submission(
                bytes: try Corpus.bytes(file), as: "xx-avalon", in: catalog, named: file.lastPathComponent)
        }
        try bench.record(submissions)
        let reopened = try Archive.open(at: bench.path)
        #expect(try reopened.catalog.profile(named: "xx-avalon").name == "xx-avalon/modern")
        #expect(try reopened.view().histories() == bench.archive.view().histories())
        let jurisdiction = try #require(Jurisdiction("xx-avalon"))
        #expect(try reopened.policies()[jurisdiction]?.intervalMonths == 48)
    }

    @Test func `a profile is kept with those that it extends, and opening finds them in any order`() throws {
        let bench = try Bench(.git)
        let catalog = try catalog(
            Self.profile("zz-base", extending: "us-ct"), Self.profile("aa-child", extending: "zz-base"))
        try bench.record([
            try Submission(
                reading: Draft().text, as: "aa-child", in: catalog,
                ancestors: [try catalog.profile(named: "zz-base")], named: "spec.txt")
        ])
        let reopened = try Archive.open(at: bench.path)
        #expect(try reopened.view().histories().map(\.record.id.description) == ["aa-child/1234AB"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a profile whose parent is not kept with it is refused, and nothing is written`(kind: StoreKind)
        throws
    {
        let bench = try Bench(kind)
        let tip = try bench.tip()
        let catalog = try catalog(
            Self.profile("zz-base", extending: "us-ct"), Self.profile("aa-child", extending: "zz-base"))
        let refusal = try bench.refusal([
            try Submission(reading: Draft().text, as: "aa-child", in: catalog, named: "spec.txt")
        ])
        #expect(refusal.code == .unusableProfile)
        #expect(refusal.message.contains("'extends' names 'zz-base'"))
        #expect(try bench.tip() == tip)
    }

    @Test func `two layouts of one jurisdiction are kept beside each other`() throws {
        let bench = try Bench(.git)
        let catalog = try catalog(
            Self.profile("xx-avalon", extending: "us-ct", layout: "older"),
            Self.profile("xx-avalon", extending: "us-ct", layout: "newer"))
        let older = Draft(effective: "2001-02-05", final: nil).text
        for (text, profile) in [(older, "xx-avalon/older"), (Draft().text, "xx-avalon/newer")] {
            try bench.record([try Submission(reading: text, as: profile, in: catalog, named: "spec.txt")])
        }
        let revisions = try #require(try Archive.open(at: bench.path).view().histories().first).revisions
        #expect(revisions.map(\.profile) == ["xx-avalon/older", "xx-avalon/newer"])
    }

    @Test func `a profile that stands in the place of a built-in one is kept`() throws {
        let bench = try Bench(.git)
        let own = Self.profile("us-ct", extending: "us-ct")
        try bench.record([
            try Submission(reading: Draft().text, as: "us-ct", in: try catalog(own), named: "spec.txt")
        ])
        #expect(try Archive.open(at: bench.path).catalog.profile(named: "us-ct").source == own)
    }

    @Test(arguments: StoreKind.allCases)
    func `policies.json stands in the place of a profile's policy`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        let policy = #"{"us-ct": {"citation": "§ 1", "reading": "every two years", "intervalMonths": 24}}"#
        try bench.smuggle(["policies.json": policy])
        let jurisdiction = try #require(Jurisdiction("us-ct"))
        #expect(try bench.archive.policies()[jurisdiction]?.intervalMonths == 24)
        #expect(try bench.archive.policies()[jurisdiction]?.citation == "§ 1")
    }
}
