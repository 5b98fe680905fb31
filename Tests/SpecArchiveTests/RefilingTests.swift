import SpecLayouts
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Wrong filings: what is withdrawn or moved leaves its place, and the history keeps all of it.
struct RefilingTests {
    private static let folder = "us-ct/12/1234AB"
    private static let late = Draft(
        title: "Chief Clerk", effective: "2024-05-06", final: "24-101",
        replaces: Draft.Predecessor(title: "Archives Clerk", salary: "AB 12", approved: "2020-03-02"),
        duties: ["Directs clerks"])

    /// A class with a revision of 2020 and one of 2024, which gave it a second title.
    private func bench(_ kind: StoreKind) throws -> Bench {
        let bench = try Bench(kind)
        try bench.record(Draft())
        try bench.record(Self.late, at: "2026-01-07T09:00:00Z")
        return bench
    }

    private func place(_ name: String, _ id: String = "us-ct/1234AB") throws -> RevisionPlace {
        RevisionPlace(classID: try #require(ClassID(id)), revision: name)
    }

    // MARK: Withdrawal

    @Test(arguments: StoreKind.allCases)
    func
        `a withdrawn revision leaves a note, the revision before it is the latest again, and its names are gone`(
            kind: StoreKind
        ) throws
    {
        let bench = try bench(kind)
        let original = try #require(try bench.onlyHistory().latest).recorded.commit
        let refiled = try bench.withdraw(try place("2024-05-06_24-101"), why: "another  class's\npaper")
        #expect(refiled.latest == "2020-03-02_20-031" && refiled.to == nil)
        let history = try bench.onlyHistory()
        #expect(history.revisions.map(\.name) == ["2020-03-02_20-031"])
        #expect(history.record.titles.map(\.text) == ["ARCHIVES CLERK"])
        #expect(history.record.codes.map(\.text) == ["1234AB"])
        #expect(
            try bench.text("\(Self.folder)/spec.md")
                == bench.text("\(Self.folder)/revisions/2020-03-02_20-031.md"))
        #expect(
            try bench.text("\(Self.folder)/revisions/2024-05-06_24-101.md") == """
                ---
                spectrail-note: "1"
                revision: us-ct/1234AB 2024-05-06_24-101
                withdrawn: "2026-02-01T12:00:00Z"
                by: Ann Archivist <ann@example.org>
                at: "2026-02-01T12:00:00Z"
                why: another class's paper
                text: \(FrontMatter.scalar(original))
                ---

                Revision 2024-05-06_24-101 was withdrawn. The commit named under 'text' holds what it said.

                """)
        #expect(try bench.text("\(Self.folder)/sources/2024-05-06_24-101.txt") == Self.late.text)
        #expect(
            try bench.trailers() == [
                "1234AB CHIEF CLERK: withdrawal of revision 2024-05-06_24-101",
                "Class: us-ct/1234AB", "Withdrawn: 2024-05-06_24-101", "Why: another class's paper",
                "Recorded-At: 2026-02-01T12:00:00Z",
            ])
        let taken = try #require(history.takenBack.first)
        #expect(taken.revision.name == "2024-05-06_24-101" && taken.fate == .withdrawn)
        #expect(taken.why == "another class's paper" && taken.by.description == Bench.ann)
        #expect(taken.commit == refiled.commit && Instant.text(taken.at) == "2026-02-01T12:00:00Z")
    }

    @Test(arguments: StoreKind.allCases)
    func `what was known before a withdrawal still shows the revision, text and document`(kind: StoreKind)
        throws
    {
        let bench = try bench(kind)
        let before = try bench.tip()
        let text = try bench.text("\(Self.folder)/spec.md")
        try bench.withdraw(try place("2024-05-06_24-101"), why: "wrong folder")
        let instant = try #require(Instant.seconds("2026-01-31T09:00:00Z"))
        for moment in [Moment.instant(instant), .commit(before.description)] {
            let view = try bench.archive.view(at: moment)
            let history = try #require(try view.histories().first)
            #expect(history.takenBack.isEmpty)
            let revision = try #require(history.latest)
            #expect(revision.name == "2024-05-06_24-101")
            #expect(try view.canonicalText(of: revision) == text)
            #expect(try view.sources(of: revision).map(\.bytes) == [Array(Self.late.text.utf8)])
            #expect(history.record.titles.map(\.text) == ["ARCHIVES CLERK", "CHIEF CLERK"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `an earlier revision that is withdrawn leaves spec.md alone`(kind: StoreKind) throws {
        let bench = try bench(kind)
        let latest = try bench.text("\(Self.folder)/spec.md")
        let refiled = try bench.withdraw(try place("2020-03-02_20-031"), why: "never approved")
        #expect(refiled.latest == "2024-05-06_24-101")
        #expect(try bench.text("\(Self.folder)/spec.md") == latest)
        #expect(try bench.onlyHistory().record.titles.map(\.text) == ["CHIEF CLERK"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a class of which nothing is left is no class any more, but its id still finds what was withdrawn`(
        kind: StoreKind
    ) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        let refiled = try bench.withdraw(try place("2020-03-02_20-031"), why: "not ours")
        #expect(refiled.latest == nil)
        #expect(try bench.ids().isEmpty)
        #expect(try bench.text("\(Self.folder)/spec.md") == nil)
        let view = try bench.archive.view()
        #expect(try view.classes(called: "Archives Clerk").isEmpty)
        for name in ["1234AB", "us-ct/1234AB"] {
            let id = try view.class(called: name).id
            #expect(try view.history(of: id)?.takenBack.map(\.why) == ["not ours"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a withdrawn document can be recorded again, and its name is free`(kind: StoreKind) throws {
        let bench = try bench(kind)
        try bench.withdraw(try place("2024-05-06_24-101"), why: "wrong folder")
        let again = try bench.record(Self.late, at: "2026-03-01T09:00:00Z")
        #expect(again.outcome == .recorded && again.revision == "2024-05-06_24-101" && again.isLatest)
        #expect(again.takenBack?.why == "wrong folder")
        let history = try bench.onlyHistory()
        #expect(history.revisions.count == 2 && history.takenBack.count == 1)
        let revision = try #require(history.latest)
        #expect(revision.recorded.corrected.isEmpty)
        #expect(revision.recorded.sources.map(\.file) == ["2024-05-06_24-101.txt"])
        #expect(try bench.archive.view().specification(of: revision).facts.title == "CHIEF CLERK")
    }

    @Test(arguments: StoreKind.allCases)
    func `another document under the free name leaves the withdrawn one's file as it is`(kind: StoreKind)
        throws
    {
        let bench = try bench(kind)
        try bench.withdraw(try place("2024-05-06_24-101"), why: "a copy with gaps")
        var whole = Self.late
        whole.duties.append("Keeps the register")
        try bench.record(whole, at: "2026-03-01T09:00:00Z")
        #expect(try bench.text("\(Self.folder)/sources/2024-05-06_24-101.txt") == Self.late.text)
        #expect(try bench.text("\(Self.folder)/sources/2024-05-06_24-101+2.txt") == whole.text)
        let revision = try #require(try bench.onlyHistory().latest)
        #expect(try bench.archive.view().sources(of: revision).map(\.bytes) == [Array(whole.text.utf8)])
    }

    @Test(arguments: StoreKind.allCases)
    func `a class that was emptied is founded anew under its id`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.record(Draft())
        try bench.withdraw(try place("2020-03-02_20-031"), why: "not ours")
        let again = try bench.record(Draft(title: "Map Keeper"), at: "2026-03-01T09:00:00Z")
        #expect(again.isNewClass && again.classID.description == "us-ct/1234AB" && again.ambiguity == nil)
        #expect(try bench.onlyHistory().record.titles.map(\.text) == ["MAP KEEPER"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a name that a corrected text had is gone with the revision`(kind: StoreKind) throws {
        let bench = try bench(kind)
        var corrected = Self.late
        corrected.title = "Head Clerk"
        try bench.record(corrected, at: "2026-01-08T09:00:00Z", correcting: true)
        #expect(try bench.onlyHistory().record.titles.count == 3)
        try bench.withdraw(try place("2024-05-06_24-101"), why: "never approved")
        #expect(try bench.onlyHistory().record.titles.map(\.text) == ["ARCHIVES CLERK"])
    }

    // MARK: Moving

    @Test(arguments: StoreKind.allCases)
    func `a moved revision stands in the other class with all that was known of it, and a note in its place`(
        kind: StoreKind
    ) throws {
        let bench = try bench(kind)
        try bench.record(Draft(title: "Map Keeper", code: "5555AB", effective: "2019-01-07", final: "19-002"))
        let copy = try Self.late.submission(named: "copy.txt", ending: "\n")
        try bench.record([copy], at: "2026-01-09T09:00:00Z")
        let before = try #require(try bench.history("us-ct/1234AB").latest)
        let text = try bench.archive.view().canonicalText(of: before)
        let target = try place("2024-05-06_24-101", "us-ct/5555AB")
        let refiled = try bench.move(
            try place("2024-05-06_24-101"), to: .held(target.classID), why: "it is the map keeper's")
        #expect(refiled.to == target && !refiled.isNewClass && refiled.latest == "2020-03-02_20-031")

        let old = try bench.history("us-ct/1234AB")
        #expect(old.revisions.map(\.name) == ["2020-03-02_20-031"])
        #expect(old.takenBack.map(\.fate) == [.moved(to: target)])
        #expect(old.record.titles.map(\.text) == ["ARCHIVES CLERK"])
        #expect(
            try bench.text("\(Self.folder)/revisions/2024-05-06_24-101.md")?
                .contains("\nmoved-to: us-ct/5555AB 2024-05-06_24-101\n") == true)

        let new = try bench.history("us-ct/5555AB")
        let revision = try #require(new.latest)
        #expect(revision.facts == before.facts && revision.clause == before.clause)
        #expect(revision.profile == before.profile)
        #expect(try revision.recorded.movedFrom == place("2024-05-06_24-101"))
        #expect(revision.recorded.commit == refiled.commit)
        #expect(new.record.titles.map(\.text) == ["MAP KEEPER", "CHIEF CLERK"])
        let view = try bench.archive.view()
        #expect(try view.canonicalText(of: revision) == text)
        #expect(try bench.text("us-ct/55/5555AB/spec.md") == text)
        #expect(try view.sources(of: revision).map(\.bytes) == [Array(Self.late.text.utf8), copy.bytes])
        #expect(revision.recorded.sources.map(\.name) == before.recorded.sources.map(\.name))
        #expect(
            try bench.subjects().first?.hasSuffix("another source of revision 2024-05-06_24-101, moved here")
                == true)
    }

    @Test(arguments: StoreKind.allCases)
    func `what was known before a move still shows the revision where it was`(kind: StoreKind) throws {
        let bench = try bench(kind)
        try bench.move(try place("2024-05-06_24-101"), to: .founded, why: "apart")
        let instant = try #require(Instant.seconds("2026-01-31T09:00:00Z"))
        let view = try bench.archive.view(at: .instant(instant))
        let history = try #require(try view.histories().first)
        #expect(try view.histories().count == 1 && history.revisions.count == 2)
        let revision = try #require(history.latest)
        #expect(try view.specification(of: revision).facts.title == "CHIEF CLERK")
        #expect(try view.sources(of: revision).map(\.bytes) == [Array(Self.late.text.utf8)])
    }

    @Test(arguments: StoreKind.allCases)
    func `a class founded for a revision whose code another holds is kept apart, and says why`(
        kind: StoreKind
    ) throws {
        let bench = try bench(kind)
        let refiled = try bench.move(try place("2024-05-06_24-101"), to: .founded, why: "apart")
        #expect(refiled.isNewClass && refiled.to?.classID.description == "us-ct/1234AB~2")
        #expect(
            try bench.history("us-ct/1234AB~2").record.ambiguity
                == "its code is held by us-ct/1234AB 'CHIEF CLERK' too; a person keeps the two apart")
        let again = try bench.record([try Self.late.submission()], at: "2026-03-01T09:00:00Z")
        #expect(again.map(\.outcome) == [.alreadyRecorded])
        #expect(again.map(\.classID.description) == ["us-ct/1234AB~2"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a revision that is moved back stands where it was first, and both moves are told`(kind: StoreKind)
        throws
    {
        let bench = try bench(kind)
        let home = try place("2024-05-06_24-101")
        let away = try #require(try bench.move(home, to: .founded, why: "apart").to)
        let back = try bench.move(away, to: .held(home.classID), why: "a mistake", at: "2026-02-02")
        #expect(back.to == home && back.latest == nil)
        let history = try bench.onlyHistory()
        #expect(history.revisions.map(\.name) == ["2020-03-02_20-031", "2024-05-06_24-101"])
        #expect(history.takenBack.map(\.fate) == [.moved(to: away)])
        #expect(history.latest?.recorded.movedFrom == away)
        #expect(try bench.archive.view().takenBack.count == 2)
    }

    // MARK: Refusals

    @Test(arguments: StoreKind.allCases)
    func `what can't be taken back or moved is refused with its reason, and nothing is written`(
        kind: StoreKind
    ) throws {
        let bench = try bench(kind)
        try bench.record(Draft(title: "Map Keeper", code: "5555AB", effective: "2024-05-06", final: "24-101"))
        let home = try place("2024-05-06_24-101")
        let cases: [(RevisionPlace, RefilingDestination?, why: String, ArchiveError)] = [
            (
                try place("2030-01-01"), nil, "x",
                ArchiveError(.unknownRevision, "class 'us-ct/1234AB' has no revision '2030-01-01'")
            ),
            (
                try place("2030-01-01", "us-ct/9999ZZ"), nil, "x",
                ArchiveError(.unknownClass, "no class has the id 'us-ct/9999ZZ'")
            ),
            (home, nil, " \n", ArchiveError(.noReason, "no reason is given")),
            (
                home, .held(home.classID), "x",
                ArchiveError(.wrongPlace, "revision 2024-05-06_24-101 is filed under us-ct/1234AB already")
            ),
            (
                home, .held(try #require(ClassID("us-ca/1234"))), "x",
                ArchiveError(
                    .wrongPlace,
                    "revision 2024-05-06_24-101 is one of us-ct and can't be filed under us-ca/1234")
            ),
            (
                home, .held(try #require(ClassID("us-ct/9999ZZ"))), "x",
                ArchiveError(.unknownClass, "no class has the id, code or title 'us-ct/9999ZZ'")
            ),
            (
                home, .held(try #require(ClassID("us-ct/5555AB"))), "x",
                ArchiveError(.nameTaken, "us-ct/5555AB holds a revision 2024-05-06_24-101 already")
            ),
        ]
        let tip = try bench.tip()
        for (place, destination, why, expected) in cases {
            let error = #expect(throws: ArchiveError.self) {
                if let destination {
                    try bench.move(place, to: destination, why: why)
                } else {
                    try bench.withdraw(place, why: why)
                }
            }
            #expect(error == expected)
            #expect(try bench.tip() == tip)
        }
    }

    @Test func `git finds no fault after withdrawals and moves, and every former tip leads to the new one`()
        throws
    {
        let bench = try bench(.git)
        var tips = [try bench.tip()]
        let away = try #require(
            try bench.move(try place("2024-05-06_24-101"), to: .founded, why: "apart").to)
        tips.append(try bench.tip())
        try bench.withdraw(away, why: "never approved", at: "2026-02-02")
        tips.append(try bench.tip())
        try bench.withdraw(try place("2020-03-02_20-031"), why: "nor this", at: "2026-02-03")
        let check = try bench.git(["fsck", "--strict"])
        #expect(check.status == 0 && check.output.isEmpty, "\(check.output)\(check.errors)")
        for tip in tips {
            #expect(try bench.git(["merge-base", "--is-ancestor", "\(tip)", "main"]).status == 0)
        }
        #expect(try bench.ids().isEmpty)
        #expect(
            try bench.gitText("log", "--format=%(trailers:key=Withdrawn,valueonly,separator=)", "-2", "main")
                == "2020-03-02_20-031\n2024-05-06_24-101")
    }

    @Test func `a note that is gone is a hole in history`() throws {
        let bench = try bench(.git)
        try bench.withdraw(try place("2024-05-06_24-101"), why: "wrong")
        let clone = try bench.clone()
        for arguments in [
            ["rm", "-q", "\(Self.folder)/revisions/2024-05-06_24-101.md"], ["commit", "-q", "-m", "gone"],
            ["push", "-q"],
        ] {
            #expect(try bench.git(arguments, in: clone).status == 0)
        }
        let error = #expect(throws: ArchiveError.self) { try bench.archive.view().histories() }
        #expect(
            error?.message
                == "'\(Self.folder)/revisions/2024-05-06_24-101.md' in the archive is missing")
    }
}
