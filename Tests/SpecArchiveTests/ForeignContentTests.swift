import SpecModel
import Testing

@testable import SpecArchive

/// What another program, or a merge by hand, may leave in an archive: each is one error that names it.
struct ForeignContentTests {
    private static let folder = "us-ct/12/1234AB"
    private static let revision = "\(folder)/revisions/2020-03-02_20-031.md"

    /// Files that make a class be no class, or a revision of no commit.
    private static let damages: [(files: [String: String], message: String)] = [
        (
            ["\(folder)/class.json": "no JSON"],
            "'\(folder)/class.json' in the archive is not of the form of class.json"
        ),
        (
            ["\(folder)/class.json": #"{"titles": [{"title": "x", "from": "31 May"}], "codes": []}"#],
            "'\(folder)/class.json' in the archive has a date '31 May'"
        ),
        (
            ["\(folder)/revisions/2021-01-01.md": "---\nspectrail: 1\nprofile: us-ct/modern\n---\n"],
            "'\(folder)/revisions/2021-01-01.md' in the archive was recorded by no commit"
        ),
        (
            ["us-ct/98/9876ZZ/spec.md": "text"],
            "'us-ct/98/9876ZZ/class.json' in the archive is missing"
        ),
        (
            ["us-ct/12/not a class/class.json": "{}"],
            "'us-ct/12/not a class' in the archive is no folder of a class"
        ),
        (
            ["us-ct/99/1234AB/class.json": "{}"],
            "'us-ct/99/1234AB' in the archive is no folder of a class"
        ),
    ]

    /// Texts in the place of that of the only revision.
    private static let texts: [(files: [String: String], message: String)] = [
        (
            [revision: "A shopping list\n"],
            "'\(revision)' in the archive is no canonical text"
        ),
        (
            [revision: "---\nspectrail: 1\nprofile: us-ct/modern\neffective: 2020-02-30\n---\n"],
            "'\(revision)' in the archive is no canonical text: line 4: '2020-02-30' is no date"
        ),
        (
            [revision: "---\nspectrail: 1\nprofile: us-ct/unheard-of\n---\n"],
            "'\(revision)' in the archive was read by a profile that is not here: no profile is named 'us-ct/unheard-of' (us-ca/modern, us-ct/modern, us-ct/older, us-ct/portal, us-il-chicago/modern, us-wa/modern, zz-unknown/fallback)"
        ),
        (
            [revision: "---\nspectrail: 2\nprofile: us-ct/modern\n---\n"],
            "'\(revision)' in the archive is no canonical text: line 2: form '2' is newer than this tool"
        ),
    ]

    @Test(arguments: StoreKind.allCases)
    func `whatever no archive holds is one error that names it, and nothing is written`(kind: StoreKind)
        throws
    {
        for damage in Self.damages {
            let bench = try Bench(kind)
            try bench.record(Draft())
            try bench.smuggle(damage.files)
            let tip = try bench.tip()
            let error = #expect(throws: ArchiveError.self) { try bench.archive.view().histories() }
            #expect(error == ArchiveError(.damaged, damage.message))
            let next = try Draft(effective: "2024-05-06", final: "24-101").submission()
            #expect(try bench.refusal([next]) == error)
            #expect(try bench.tip() == tip)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a text that no archive holds is one error that names it`(kind: StoreKind) throws {
        for damage in Self.texts {
            let bench = try Bench(kind)
            try bench.record(Draft())
            try bench.smuggle(damage.files)
            let view = try bench.archive.view()
            let revision = try #require(try bench.onlyHistory().latest)
            let error = #expect(throws: ArchiveError.self) { try view.specification(of: revision) }
            #expect(error == ArchiveError(.damaged, damage.message))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a source that is not the one recorded is not passed off as it`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        let source = "\(Self.folder)/sources/2020-03-02_20-031.txt"
        try bench.smuggle([source: "Another document"])
        let revision = try #require(try bench.onlyHistory().latest)
        let error = #expect(throws: ArchiveError.self) { try bench.archive.view().sources(of: revision) }
        #expect(error?.code == .damaged)
        #expect(
            error?.message.hasPrefix("'\(source)' in the archive is not the document that was recorded")
                == true)
    }

    @Test(arguments: StoreKind.allCases)
    func `a policy that can't be read is an error that names the file`(kind: StoreKind) throws {
        let cases = [
            ("[]", "is not of the form of policies.json"),
            (
                #"{"Nowhere!": {"citation": "", "reading": "", "intervalMonths": 12}}"#,
                "names 'Nowhere!', which is no jurisdiction"
            ),
            (
                #"{"us-ct": {"citation": "", "reading": "", "intervalMonths": 0}}"#,
                "sets 0 months for 'us-ct'; an interval has 1 to 1200"
            ),
            (
                #"{"us-ct": {"citation": "", "reading": "", "intervalMonths": 12, "weakestGrade": 5}}"#,
                "counts grade 5 for 'us-ct'; grades are 1 to 4"
            ),
            (
                #"{"us-ct": {"citation": "", "reading": "", "intervalMonths": 12, "anchor": "x"}}"#,
                "has an anchor for 'us-ct' that is neither last-review nor latest-revision"
            ),
        ]
        for (file, words) in cases {
            let bench = try Bench(kind)
            try bench.smuggle(["policies.json": file])
            let error = #expect(throws: ArchiveError.self) { try bench.archive.policies() }
            #expect(error == ArchiveError(.damaged, "'policies.json' in the archive \(words)"))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `what is none of the archive's business is left alone`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        try bench.smuggle([
            "README.md": "Hello\n", "notes/a.txt": "x", "us-ct/12/1234AB/reviews/2024-07-23.json": "{}",
            "us-ct/README.md": "x",
        ])
        #expect(try bench.onlyHistory().revisions.count == 1)
        try bench.record(Draft(effective: "2024-05-06", final: "24-101"))
        #expect(try bench.text("notes/a.txt") == "x")
    }
}
