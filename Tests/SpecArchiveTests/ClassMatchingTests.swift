import SpecModel
import Testing

@testable import SpecArchive

/// To which class a document belongs: codes and titles both change, so neither is a key by itself.
struct ClassMatchingTests {
    /// The revision that is held before each case: Archives Clerk, 1234AB, AB 12, 2 March 2020.
    private func bench(_ kind: StoreKind) throws -> Bench {
        let bench = try Bench(kind)
        try bench.record(Draft())
        return bench
    }

    private func later(_ change: (inout Draft) -> Void) -> Draft {
        var draft = Draft(effective: "2024-05-06", final: "24-101")
        change(&draft)
        return draft
    }

    @Test(arguments: StoreKind.allCases)
    func `the same code and title are the same class`(kind: StoreKind) throws {
        let recording = try bench(kind).record(later { _ in })
        #expect(recording.classID.word == "1234AB" && !recording.isNewClass)
    }

    @Test(arguments: StoreKind.allCases)
    func `a title that differs in case and blanks only is the same`(kind: StoreKind) throws {
        let recording = try bench(kind).record(later { $0.title = "archives   clerk" })
        #expect(recording.classID.word == "1234AB" && !recording.isNewClass)
    }

    @Test(arguments: StoreKind.allCases)
    func `a new title that the clause explains is a retitle`(kind: StoreKind) throws {
        let bench = try bench(kind)
        let recording = try bench.record(
            later {
                $0.title = "Records Clerk"
                $0.replaces = .init(title: "Archives Clerk", salary: "AB 12", approved: "2020-03-02")
            })
        #expect(recording.classID.word == "1234AB" && recording.ambiguity == nil)
        let history = try bench.onlyHistory()
        #expect(history.title == "RECORDS CLERK")
        #expect(history.record.titles.map(\.text) == ["ARCHIVES CLERK", "RECORDS CLERK"])
        #expect(history.record.titles.map(\.from?.description) == ["2020-03-02", "2024-05-06"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a new code with the same title is a recode, and the id stays`(kind: StoreKind) throws {
        let bench = try bench(kind)
        let recording = try bench.record(
            later {
                $0.code = "1234CD"
                $0.salary = "CD 12"
                $0.replaces = .init(title: "Archives Clerk", salary: "AB 12", approved: "2020-03-02")
            })
        #expect(recording.classID.word == "1234AB" && !recording.isNewClass)
        let history = try bench.onlyHistory()
        #expect(history.code == "1234CD")
        #expect(history.record.codes.map(\.text) == ["1234AB", "1234CD"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a code that the class once had leads to it still`(kind: StoreKind) throws {
        let bench = try bench(kind)
        try bench.record(later { $0.code = "1234CD" })
        #expect(try bench.record(Draft(effective: "2010-01-04", final: "10-001")).classID.word == "1234AB")
        for name in ["1234AB", "1234cd", "us-ct/1234AB", "Archives Clerk"] {
            #expect(try bench.archive.view().class(called: name).id.word == "1234AB")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a document without a code belongs to the class of its title`(kind: StoreKind) throws {
        #expect(try bench(kind).record(later { $0.code = nil }).classID.word == "1234AB")
    }

    @Test(arguments: StoreKind.allCases)
    func `a document without a title belongs to the class of its code`(kind: StoreKind) throws {
        #expect(try bench(kind).record(later { $0.title = nil }).classID.word == "1234AB")
    }

    @Test(arguments: StoreKind.allCases)
    func `new code and new title belong to the class whose revision the clause names`(kind: StoreKind) throws
    {
        let bench = try bench(kind)
        func successor(_ predecessor: Draft.Predecessor, _ code: String) throws -> Recording {
            try bench.record(
                later {
                    ($0.title, $0.code, $0.final) = ("Keeper of \(code)", code, nil)
                    $0.replaces = predecessor
                })
        }
        let named = Draft.Predecessor(title: "Archives Clerk", salary: "AB 12", approved: "2020-03-02")
        #expect(try successor(named, "8888AB").classID.word == "1234AB")
        var other = named
        other.salary = "AB 13"
        #expect(try successor(other, "7777AB").classID.word == "7777AB")
        other = named
        other.approved = "2020-03-03"
        #expect(try successor(other, "6666AB").classID.word == "6666AB")
    }

    @Test(arguments: StoreKind.allCases)
    func `one code with a foreign title is kept apart and marked ambiguous`(kind: StoreKind) throws {
        let bench = try bench(kind)
        let recording = try bench.record(later { $0.title = "Ferry Pilot" })
        #expect(recording.classID.word == "1234AB~2" && recording.isNewClass)
        let words =
            "code 1234AB is held by us-ct/1234AB 'ARCHIVES CLERK'; this document calls it 'FERRY PILOT' and its clause does not say why"
        #expect(recording.ambiguity == words)
        #expect(try bench.archive.view().class(called: "1234AB~2").ambiguity == words)
        #expect(try bench.archive.view().class(called: "us-ct/1234AB").ambiguity == nil)
        let next = try bench.record(
            Draft(title: "Ferry Pilot", effective: "2025-01-06", final: "25-001"))
        #expect(next.classID.word == "1234AB~2" && !next.isNewClass)
        #expect(try bench.record(later { $0.title = "Lamp Lighter" }).classID.word == "1234AB~3")
    }

    @Test(arguments: StoreKind.allCases)
    func `classes of one title that differ by pay plan alone stay two`(kind: StoreKind) throws {
        let bench = try bench(kind)
        let variant = later {
            ($0.code, $0.salary) = ("1234FE", "FE 12")
            $0.replaces = .init(title: "Archives Clerk", salary: "FE 12", approved: "2012-01-09")
        }
        #expect(try bench.record(variant).classID.word == "1234FE")
        let ambiguous = #expect(throws: ArchiveError.self) {
            try bench.archive.view().class(called: "archives clerk")
        }
        #expect(ambiguous?.code == .ambiguousClass)
        #expect(
            ambiguous?.message == "several classes are called 'archives clerk': us-ct/1234AB, us-ct/1234FE")
    }

    @Test(arguments: StoreKind.allCases)
    func `variants that were both begun on one day stay two`(kind: StoreKind) throws {
        let bench = try bench(kind)
        let variant = Draft(code: "1234FE", salary: "FE 12")
        #expect(try bench.record(variant).classID.word == "1234FE")
    }

    @Test(arguments: StoreKind.allCases)
    func `a class that went from one pay plan to another stays one`(kind: StoreKind) throws {
        let bench = try bench(kind)
        let regraded = later {
            ($0.code, $0.salary) = ("1234FE", "FE 12")
            $0.replaces = .init(title: "Archives Clerk", salary: "AB 12", approved: "2022-01-10")
        }
        #expect(try bench.record(regraded).classID.word == "1234AB")
    }

    @Test(arguments: StoreKind.allCases)
    func `a document whose clause ties two classes together says so`(kind: StoreKind) throws {
        let bench = try bench(kind)
        try bench.record(Draft(title: "Map Keeper", code: "5555AB", effective: "2021-07-05", final: "21-001"))
        var draft = Draft(title: "Map Keeper", code: "1234AB", effective: "2024-05-06", final: "24-101")
        draft.replaces = .init(title: "Map Keeper", salary: "AB 12", approved: "2021-07-05")
        let recording = try bench.record(draft)
        #expect(recording.lookalikes.map(\.word) == ["5555AB"])
        #expect(try bench.record(later { $0.final = "24-102" }).lookalikes.isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func `equal codes of two jurisdictions are two classes`(kind: StoreKind) throws {
        let bench = try bench(kind)
        let chicago = try Submission(
            reading: """
                Code: 1234

                CLASS TITLE: ARCHIVES CLERK

                ESSENTIAL DUTIES

                - Files records

                September, 2020
                """, as: "us-il-chicago", named: "city.txt")
        try bench.record([chicago])
        #expect(try bench.ids() == ["us-ct/1234AB", "us-il-chicago/1234"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a class that is first known by its title takes its id from it and keeps it`(kind: StoreKind) throws
    {
        let bench = try Bench(kind)
        #expect(try bench.record(Draft(code: nil)).classID.word == "archives-clerk")
        #expect(try bench.record(later { _ in }).classID.word == "archives-clerk")
        #expect(try bench.onlyHistory().code == "1234AB")
    }

    @Test(arguments: StoreKind.allCases)
    func `a document with neither code nor title nor predecessor can't be filed`(kind: StoreKind) throws {
        let refusal = try Bench(kind).refusal([try Draft(title: nil, code: nil).submission()])
        #expect(refusal.code == .unnamedClass)
        #expect(refusal.message == "the document has neither a class code nor a title")
    }

    @Test(arguments: StoreKind.allCases)
    func `a class that nobody knows is an error that says what was asked`(kind: StoreKind) throws {
        let bench = try bench(kind)
        let unknown = #expect(throws: ArchiveError.self) { try bench.archive.view().class(called: "9999ZZ") }
        #expect(unknown?.code == .unknownClass)
        #expect(unknown?.message == "no class has the id, code or title '9999ZZ'")
    }

    @Test(arguments: StoreKind.allCases)
    func `a document that a person files under a class of another code and title is told as such`(
        kind: StoreKind
    ) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        let id = try #require(ClassID("us-ct/1234AB"))
        let stray = Draft(title: "Map Keeper", code: "5678AB", effective: "2024-05-06", final: "24-101")
        let recording = try #require(try bench.record([stray.submission()], as: id).first)
        #expect(recording.doubt == "its code 5678AB and its title 'MAP KEEPER' are none of us-ct/1234AB's")
        let own = try bench.record(
            [Draft(effective: "2022-05-06", final: "22-101").submission()],
            at: "2026-01-07T09:00:00Z", as: id)
        #expect(own.first?.doubt == nil)
    }
}
