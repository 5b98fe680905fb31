import SpecDifferences
import SpecModel
import Testing

/// What a note claims, held against the difference.
struct ClaimCheckTests {
    private func checks(_ old: Requirements, _ new: Requirements) throws -> [ClaimCheck] {
        try SpecificationDifference(from: old.specification(), to: new.specification()).claims
    }

    private func reviewed(_ note: String, claims: [Claim] = []) -> CancellationClause {
        CancellationClause(
            kind: .replaces, note: note,
            review: ReviewNote(
                basis: "content", grade: 3, sentence: note.split(separator: ". ").first.map { String($0) }),
            claims: claims)
    }

    @Test func `values of the qualifications contradict a claim of the form alone`() throws {
        let check = try checks(
            Requirements(general: (8, "journalism")),
            Requirements(general: (7, "journalism"), claims: [.modernizeFormat])
        ).first.orThrow()
        #expect(check.holds == false)
        #expect(check.values == [0])
        #expect(check.contradictions == [1])
    }

    @Test func `a claim of one section is contradicted by values of another`() throws {
        let old = Requirements(general: (8, "journalism"), special: [(1, "radio")])
        let new = Requirements(
            general: (7, "journalism"), special: [(2, "radio")], claims: [.modify(.specialExperience)])
        let check = try checks(old, new).first.orThrow()
        #expect(check.holds == false)
        #expect(check.values == [0])
    }

    @Test func `a claim of the minimum qualifications covers each of their sections`() throws {
        let old = Requirements(general: (8, "journalism"), special: [(1, "radio")])
        let new = Requirements(
            general: (7, "journalism"), special: [(2, "radio")], claims: [.modify(.minimumQualifications)])
        #expect(try checks(old, new).map(\.holds) == [true])
    }

    @Test func `content that changed in its wording alone is said to have`() throws {
        let old = Requirements(duties: ["Trains personnel"])
        let check = try checks(old, Requirements(claims: [.modifyContent], duties: ["Trains staff"]))
            .first.orThrow()
        #expect(check.holds == true)
        #expect(check.reason == "only the wording of items changed")
    }

    @Test func `another salary group without a word of it is told beside changed content`() throws {
        var (old, new) = (
            Requirements(), Requirements(claims: [.modifyContent], duties: ["Assists in directing staff"])
        )
        old.facts.salaryGroup = SalaryGroup("PL 21")
        new.facts.salaryGroup = SalaryGroup("PL 24")
        let check = try checks(old, new).first.orThrow()
        #expect(check.holds == true)
        #expect(check.reason == "salary group changed too, of which the note says nothing")
    }

    @Test(arguments: [
        "Reviewed for content", "Reviewed in accordance with CGS 5-200a.",
        "Reviewed for content, no changes made",
    ])
    func `a note that speaks of a review alone claims that nothing changed`(note: String) throws {
        let new = Requirements(clause: reviewed(note))
        #expect(try checks(Requirements(), new).map(\.claim) == [.reviewOnly])
        #expect(try checks(Requirements(), new).map(\.holds) == [true])

        let changed = Requirements(clause: reviewed(note), duties: ["Assists in directing staff"])
        #expect(try checks(Requirements(), changed).map(\.holds) == [false])
        #expect(try checks(Requirements(), changed).map(\.contradictions) == [[0]])
    }

    @Test(arguments: [
        "Reviewed for content and revised to update titles", "Reviewed for content. Title abbreviated",
    ])
    func `a note that says more than a review is no claim that nothing changed`(note: String) throws {
        #expect(try checks(Requirements(), Requirements(clause: reviewed(note))).isEmpty)
    }

    @Test func `even another salary group contradicts a note of a review alone`() throws {
        var (old, new) = (Requirements(), Requirements(clause: reviewed("Reviewed for content")))
        old.facts.salaryGroup = SalaryGroup("PL 21")
        new.facts.salaryGroup = SalaryGroup("PL 24")
        let check = try checks(old, new).first.orThrow()
        #expect(check.holds == false)
        #expect(check.reason == "salary group changed")
    }

    @Test(arguments: [
        (
            CancellationClause(
                kind: .replaces, title: "Chief", salaryGroup: SalaryGroup("PL 21"),
                approvedEffective: PartialDate(iso: "2020-01-31"), claims: [.modifyContent]),
            "title 'Chief', not 'Director'; approved effective 2020-01-31, not 2019-03-15"
        ),
        (
            CancellationClause(
                kind: .replaces, title: "DIRECTOR", salaryGroup: SalaryGroup("PL 22"),
                claims: [.modifyContent]),
            "salary group PL 22, not PL 21"
        ),
    ])
    func `a clause that names another revision can't be checked`(
        clause: CancellationClause, reason: String
    ) throws {
        var old = Requirements()
        old.facts.title = "Director"
        old.facts.titleSource = .label
        old.facts.salaryGroup = SalaryGroup("PL - 21")
        old.facts.effective = PartialDate(iso: "2019-03-15")
        let check = try checks(old, Requirements(clause: clause)).first.orThrow()
        #expect(check.holds == nil)
        #expect(check.reason == "the clause names another revision than the old document: \(reason)")
    }

    @Test func `a title that the old document has from its own clause speaks against nothing`() throws {
        var old = Requirements()
        old.facts.title = "Harbor Superintendent"
        old.facts.titleSource = .clause
        let clause = CancellationClause(kind: .replaces, title: "Harbor Manager", claims: [.modifyContent])
        #expect(try checks(old, Requirements(clause: clause)).map(\.holds) == [false])
    }
}
