import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Drafts: kept beside their class, never in force, and joined to what was approved of them.
struct ProposalTests {
    private static let folder = "us-ct/12/1234AB/drafts"

    /// A proposal has neither a date nor a number yet.
    private static let proposal = Draft(effective: nil, final: nil, duties: ["Files maps", "Draws maps"])
    private static let approved = Draft(
        effective: "2024-05-06", final: "24-101", duties: ["Files maps", "Draws maps"])

    private func bench(_ kind: StoreKind) throws -> Bench {
        let bench = try Bench(kind)
        try bench.record(Draft())
        return bench
    }

    @Test(arguments: StoreKind.allCases)
    func `a draft is kept with its text and its document, and no revision is touched by it`(kind: StoreKind)
        throws
    {
        let bench = try bench(kind)
        let before = try bench.onlyHistory()
        let made = try bench.propose(Self.proposal, named: "2024-proposal")
        #expect(made.outcome == .recorded)
        #expect(try bench.tip().description == made.commit)
        #expect(try bench.onlyHistory() == before)
        let view = try bench.archive.view()
        #expect(try view.classesWithDrafts == [before.record.id])
        let draft = try #require(view.drafts(of: before.record.id).first)
        #expect(draft.name == "2024-proposal" && draft.state == .waiting)
        #expect(draft.text.recorded.by.description == Bench.ann && draft.text.facts.effective == nil)
        let said = try view.specification(of: draft)
        #expect(
            said.sections.first { $0.kind == .duties }?.statements.map(\.text) == [
                "Files maps", "Draws maps",
            ])
        #expect(try view.source(of: draft)?.bytes == Array(Self.proposal.text.utf8))
        #expect(try view.source(of: draft)?.name == "2024-proposal.txt")
        #expect(try bench.text("\(Self.folder)/2024-proposal.md") == view.canonicalText(of: draft))
        #expect(try bench.trailers().contains("Draft: 2024-proposal"))
        let instant = try #require(Instant.seconds("2026-01-20T09:00:00Z"))
        #expect(try bench.archive.view(at: .instant(instant)).drafts(of: before.record.id).isEmpty)
    }

    @Test(arguments: StoreKind.allCases)
    func `a draft that waits may get another text; the same again writes nothing`(kind: StoreKind) throws {
        let bench = try bench(kind)
        try bench.propose(Self.proposal, named: "plan")
        let tip = try bench.tip()
        #expect(try bench.propose(Self.proposal, named: "plan").outcome == .alreadyRecorded)
        #expect(try bench.tip() == tip)
        var other = Self.proposal
        other.duties.append("Keeps the register")
        #expect(try bench.propose(other, named: "plan", at: "2026-02-03").outcome == .revised)
        let view = try bench.archive.view()
        let drafts = try view.drafts(of: try bench.onlyHistory().record.id)
        #expect(drafts.count == 1)
        #expect(try view.source(of: drafts[0])?.bytes == Array(other.text.utf8))
        let instant = try #require(Instant.seconds("2026-02-02T23:00:00Z"))
        let earlier = try bench.archive.view(at: .instant(instant))
        let former = try #require(earlier.drafts(of: try bench.onlyHistory().record.id).first)
        #expect(try earlier.source(of: former)?.bytes == Array(Self.proposal.text.utf8))
        #expect(try earlier.canonicalText(of: former) != view.canonicalText(of: drafts[0]))
    }

    @Test(arguments: StoreKind.allCases)
    func `a recorded text with the items of a draft adopts it, whatever its date, number and clause`(
        kind: StoreKind
    ) throws {
        let bench = try bench(kind)
        try bench.propose(Self.proposal, named: "plan")
        var approved = Self.approved
        approved.replaces = Draft.Predecessor(
            title: "Archives Clerk", salary: "AB 12", approved: "2020-03-02")
        let recording = try bench.record(approved, at: "2026-03-01")
        #expect(recording.adopts == "plan")
        #expect(try bench.trailers().contains("Adopts: plan"))
        let history = try bench.onlyHistory()
        #expect(history.latest?.recorded.adopts == "plan")
        let draft = try bench.archive.view().draft("plan", of: history.record.id)
        #expect(draft.state == .adopted(as: "2024-05-06_24-101"))
        // Its text stays at hand: what became of it is asked afterwards.
        #expect(try bench.archive.view().specification(of: draft).facts.effective == nil)
        let later = try bench.record(
            Draft(effective: "2025-01-06", final: "25-001", duties: ["Files maps", "Draws maps"]),
            at: "2026-03-02")
        #expect(later.adopts == nil)
    }

    @Test(arguments: StoreKind.allCases)
    func `a text that differs in one item adopts nothing unless a person says so`(kind: StoreKind) throws {
        let bench = try bench(kind)
        try bench.propose(Self.proposal, named: "plan")
        var approved = Self.approved
        approved.duties[1] = "Draws maps and plans"
        let recording = try bench.record(approved, at: "2026-03-01")
        #expect(recording.adopts == nil)
        let id = try bench.onlyHistory().record.id
        _ = try bench.archive.adoptDraft(
            "plan", of: id, as: recording.revision, try bench.options(at: "2026-03-02"))
        let history = try bench.onlyHistory()
        #expect(history.latest?.recorded.adopts == "plan")
        #expect(history.latest?.recorded.commit == recording.commit)
        #expect(
            try bench.archive.view().draft("plan", of: id).state == .adopted(as: "2024-05-06_24-101"))
        var options = try bench.options(at: "2026-03-03")
        options.isCorrection = true
        approved.duties[1] = "Draws plans"
        let corrected = try bench.archive.record([try approved.submission()], options).recordings
        #expect(corrected.map(\.outcome) == [.corrected] && corrected.map(\.adopts) == ["plan"])
    }

    @Test(arguments: StoreKind.allCases)
    func `a withdrawn draft waits no more, and its name is free`(kind: StoreKind) throws {
        let bench = try bench(kind)
        try bench.propose(Self.proposal, named: "plan")
        let id = try bench.onlyHistory().record.id
        _ = try bench.archive.withdrawDraft(
            "plan", of: id, why: "no money", try bench.options(at: "2026-02-02"))
        #expect(try bench.archive.view().draft("plan", of: id).state == .withdrawn(why: "no money"))
        #expect(try bench.record(Self.approved, at: "2026-03-01").adopts == nil)
        #expect(try bench.propose(Self.proposal, named: "plan", at: "2026-03-02").outcome == .recorded)
        #expect(try bench.archive.view().draft("plan", of: id).state == .waiting)
    }

    @Test(arguments: StoreKind.allCases)
    func `a draft waits again when the revision is taken back that came of it`(kind: StoreKind) throws {
        let bench = try bench(kind)
        try bench.propose(Self.proposal, named: "plan")
        let revision = try bench.record(Self.approved, at: "2026-03-01").revision
        let id = try bench.onlyHistory().record.id
        try bench.withdraw(RevisionPlace(classID: id, revision: revision), why: "not yet", at: "2026-03-02")
        #expect(try bench.archive.view().draft("plan", of: id).state == .waiting)
        #expect(try bench.record(Self.approved, at: "2026-03-03").adopts == "plan")
    }

    @Test(arguments: StoreKind.allCases)
    func `what can't be done with drafts is refused with its reason, and nothing is written`(
        kind: StoreKind
    ) throws {
        let bench = try bench(kind)
        try bench.propose(Self.proposal, named: "plan")
        try bench.record(Self.approved, at: "2026-03-01")
        let id = try bench.onlyHistory().record.id
        let options = try bench.options(at: "2026-03-02")
        let name = try #require(ProposalName("plan"))
        let chicago = try #require(ClassID("us-il-chicago/1234"))
        let tip = try bench.tip()
        let cases: [(ArchiveError, () throws -> Void)] = [
            (
                ArchiveError(
                    .nameTaken, "the draft 'plan' of us-ct/1234AB was adopted as revision 2024-05-06_24-101"),
                { _ = try bench.archive.propose(try Draft().submission(), named: name, for: id, options) }
            ),
            (
                ArchiveError(
                    .wrongPlace,
                    "'spec.txt' was read as a document of us-ct and can't be a draft for us-il-chicago/1234"),
                {
                    _ = try bench.archive.propose(
                        try Draft().submission(), named: name, for: chicago, options)
                }
            ),
            (
                ArchiveError(
                    .unknownDraft,
                    "the draft 'plan' of us-ct/1234AB was adopted as revision 2024-05-06_24-101 already"),
                { _ = try bench.archive.withdrawDraft("plan", of: id, why: "x", options) }
            ),
            (
                ArchiveError(
                    .unknownDraft, "class 'us-ct/1234AB' has no draft 'other'; its drafts: plan"),
                { _ = try bench.archive.withdrawDraft("other", of: id, why: "x", options) }
            ),
        ]
        for (expected, body) in cases {
            let error = #expect(throws: ArchiveError.self) { try body() }
            #expect(error == expected)
            #expect(try bench.tip() == tip)
        }
    }

    @Test func `git finds no fault with drafts, and blames none of them on spec.md`() throws {
        let bench = try bench(.git)
        try bench.propose(Self.proposal, named: "plan")
        let id = try bench.onlyHistory().record.id
        _ = try bench.archive.withdrawDraft(
            "plan", of: id, why: "no money", try bench.options(at: "2026-02-02"))
        let check = try bench.git(["fsck", "--strict"])
        #expect(check.status == 0 && check.output.isEmpty, "\(check.output)\(check.errors)")
        let touched = try bench.gitText("log", "--format=%s", "main", "--", "us-ct/12/1234AB/spec.md")
        #expect(touched.split(separator: "\n").count == 1)
    }
}
