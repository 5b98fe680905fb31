import SpecLayouts
import SpecModel
import Testing

@testable import SpecArchive

/// What the files of a revision are called: other programs rely on it.
struct RevisionNameTests {
    private static let names: [(Draft, String)] = [
        (Draft(), "2020-03-02_20-031"),
        (Draft(final: nil, item: "25-204"), "2020-03-02_item-25-204"),
        (Draft(item: "25-204"), "2020-03-02_20-031"),
        (Draft(final: nil), "2020-03-02"),
        (Draft(effective: nil, revised: "2018-12-05"), "rev-2018-12-05"),
        (Draft(effective: nil, final: nil, revised: "2018-12-05"), "rev-2018-12-05"),
    ]

    @Test(arguments: StoreKind.allCases)
    func `the name is the effective date with the number, else REV`(kind: StoreKind) throws {
        for (draft, name) in Self.names {
            #expect(try Bench(kind).record(draft).revision == name)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a document without any date is named by its source`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        let recording = try bench.record(Draft(effective: nil))
        let hash = try #require(try bench.onlyHistory().latest?.recorded.sourceSHA256)
        #expect(recording.revision == "undated-\(hash.prefix(8))")
    }

    @Test(arguments: StoreKind.allCases)
    func `a month stays a month`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        var given = GivenFacts()
        given.effective = PartialDate(iso: "2020-09")
        let submission = try Draft(effective: nil).submission(given: given)
        #expect(try bench.record([submission]).map(\.revision) == ["2020-09_20-031"])
        #expect(try bench.trailers().contains("Effective-Date: 2020-09"))
    }

    @Test(arguments: StoreKind.allCases)
    func `a date of publication names the revision where there is no other`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        let submission = try Submission(
            reading: """
                Code: 1234

                CLASS TITLE: ARCHIVES CLERK

                ESSENTIAL DUTIES

                - Files records

                September, 2020
                """, as: "us-il-chicago", named: "city.txt")
        #expect(try bench.record([submission]).map(\.revision) == ["2020-09"])
        #expect(try bench.trailers().contains("Published: 2020-09"))
        #expect(try !bench.trailers().contains { $0.hasPrefix("Effective-Date:") })
    }

    @Test(arguments: StoreKind.allCases)
    func `a batch that was published again with edits stands beside itself`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        func edited(_ day: String) -> Draft { Draft(revised: day, duties: ["Duty of \(day)"]) }
        let names = try ["2020-03-20", "2020-04-01", "2020-05-04"].map {
            try bench.record(edited($0)).revision
        }
        #expect(names == ["2020-03-02_20-031", "2020-03-02_20-031~2", "2020-03-02_20-031~3"])
        #expect(try bench.record(edited("2020-04-01")).outcome == .alreadyRecorded)
        #expect(try bench.onlyHistory().latest?.name == "2020-03-02_20-031~3")
        let other = try Draft(revised: "2020-04-01").submission()
        #expect(try bench.refusal([other]).message.contains("revision 2020-03-02_20-031~2 of us-ct/1234AB"))
        #expect(
            try bench.record([other], correcting: true).map(\.revision) == ["2020-03-02_20-031~2"])
    }

    @Test(arguments: StoreKind.allCases)
    func `everything of a class lies in its own folder`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        for file in [
            "class.json", "spec.md", "revisions/2020-03-02_20-031.md", "sources/2020-03-02_20-031.txt",
        ] {
            #expect(try bench.text("us-ct/12/1234AB/\(file)") != nil, "\(file)")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `class.json holds every title and code with the day that brought it`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        try bench.record(Draft(code: "1234CD", effective: "2024-05-06", final: "24-101"))
        #expect(
            try bench.text("us-ct/12/1234AB/class.json") == """
                {
                  "id": "1234AB",
                  "jurisdiction": "us-ct",
                  "titles": [
                    {
                      "title": "ARCHIVES CLERK",
                      "from": "2020-03-02"
                    }
                  ],
                  "codes": [
                    {
                      "code": "1234AB",
                      "from": "2020-03-02"
                    },
                    {
                      "code": "1234CD",
                      "from": "2024-05-06"
                    }
                  ],
                  "agencies": []
                }

                """)
    }
}
