import SpecModel
import SpecReviews
import Testing

struct ReviewEvidenceTests {
    @Test(
        arguments: [
            (1, .section), (2, .statutes), (3, .content), (nil, .revision),
            (0, .revision), (4, .revision), (5, .revision), (9, .revision),
        ] as [(Int?, ReviewEvidence.Grade)])
    func `a note is graded by its number, and one outside 1 to 3 is no word of a review`(
        noted: Int?, grade: ReviewEvidence.Grade
    ) throws {
        let evidence = try evidence(RevisionDraft(effective: "2024-07-23", grade: noted))
        #expect(evidence.grade == grade)
    }

    @Test func `a review in words keeps its sentence, its basis and the name of its revision`() throws {
        let evidence = try evidence(
            RevisionDraft(
                effective: "2024-10-08", grade: 1, sentence: "Reviewed in accordance with CGS 5-200a",
                name: "2024-10-08_24-211"))
        #expect(evidence.sentence == "Reviewed in accordance with CGS 5-200a")
        #expect(evidence.basis == "cgs-5-200a")
        #expect(evidence.revision == "2024-10-08_24-211")
    }

    @Test(arguments: [nil, 4, 9])
    func `what is no review in words has no sentence`(grade: Int?) throws {
        let evidence = try evidence(
            RevisionDraft(effective: "2024-10-08", grade: grade, sentence: "Revised to modify content"))
        #expect(evidence.sentence == nil)
    }

    @Test func `a revision without a clause is evidence of grade 4`() throws {
        let drafted = try #require(try history(RevisionDraft(effective: "2024-10-08")).latest)
        let silent = Revision(
            classID: drafted.classID, name: drafted.name, profile: drafted.profile, facts: drafted.facts,
            clause: nil, recorded: drafted.recorded)
        #expect(ReviewEvidence(of: silent).grade == .revision)
        #expect(ReviewEvidence(of: silent).basis == "none")
    }

    @Test(arguments: [
        (RevisionDraft(effective: "2024-07-23", revised: "2024-07-31"), "2024-07-23", true),
        (RevisionDraft(revised: "2024-07-31"), "2024-07-31", false),
        (RevisionDraft(published: "2020-09"), "2020-09", false),
        (RevisionDraft(), nil as String?, false),
    ])
    func `the date is the effective one, else says that it is not`(
        draft: RevisionDraft, date: String?, isEffective: Bool
    ) throws {
        let evidence = try evidence(draft)
        #expect(evidence.date?.description == date)
        #expect(evidence.isEffectiveDate == isEffective)
    }

    @Test func `no evidence has grade 5 and nothing to show`() {
        #expect(ReviewEvidence.absent.grade.rawValue == 5)
        #expect(ReviewEvidence.absent.revision == nil)
        #expect(ReviewEvidence.absent.sentence == nil)
    }

    private func evidence(_ draft: RevisionDraft) throws -> ReviewEvidence {
        ReviewEvidence(of: try #require(try history(draft).latest))
    }
}
