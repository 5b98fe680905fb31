import SpecDifferences
import SpecModel
import Testing

@testable import SpecReports

@Suite struct `Reports of small cases` {
    private let jurisdiction: Jurisdiction
    private let identity: Identity

    init() throws {
        jurisdiction = try #require(Jurisdiction("xx-avalon"))
        identity = try #require(Identity(name: "Board", mail: "board@example.org"))
    }

    private func specification(
        duties: [String], effective: String? = nil, clause: CancellationClause? = nil
    ) -> Specification {
        var facts = Specification.Facts()
        facts.title = "Keeper"
        facts.effective = effective.flatMap { PartialDate(iso: $0) }
        let statements = duties.enumerated().map { Statement(index: $0.offset, text: $0.element, line: 2) }
        return Specification(
            jurisdiction: jurisdiction, profile: "xx-avalon/modern", facts: facts, clause: clause,
            sections: [Section(kind: .duties, heading: "DUTIES", line: 1, statements: statements)],
            qualifications: Qualifications())
    }

    private func revision(_ specification: Specification, _ name: String) throws -> Revision {
        Revision(
            classID: try #require(ClassID(jurisdiction: jurisdiction, word: "0001AA")), name: name,
            profile: specification.profile, facts: specification.facts, clause: specification.clause,
            recorded: Recorded(commit: "c0ffee", by: identity, at: 0, sources: []))
    }

    @Test func `what went out and what came in stand in marks, with the blanks outside`() {
        let difference = SpecificationDifference(
            from: specification(duties: ["May direct the work of keepers and clerks"]),
            to: specification(duties: ["Directs the work of keepers and clerks"]))
        let text = DifferenceText.text(difference, old: "a", new: "b")
        #expect(text.contains("      [-May direct-]{+Directs+} the work of keepers and clerks\n"))
    }

    @Test func `another kind of quote inside a reworded item is not marked`() {
        let difference = SpecificationDifference(
            from: specification(duties: ["Directs the keeper's work"]),
            to: specification(duties: ["Directs the keeper’s work daily"]))
        let text = DifferenceText.text(difference, old: "a", new: "b")
        #expect(text.contains("Directs the keeper’s work {+daily+}\n"))
    }

    @Test func `equal documents say so in three lines and no table`() {
        let same = specification(duties: ["Keeps the light"])
        let text = DifferenceText.text(SpecificationDifference(from: same, to: same), old: "a", new: "b")
        #expect(
            text == """
                old: a
                new: b

                Verdict: identical: no duty and no qualification differs

                Form: 1 item unchanged

                """)
    }

    @Test func `the log tells a predecessor that is held from one that is not`() throws {
        func clause(_ date: String) -> CancellationClause {
            CancellationClause(kind: .replaces, title: "Keeper", approvedEffective: PartialDate(iso: date))
        }
        let first = specification(duties: [], effective: "2010-01-01", clause: clause("1990-05-05"))
        let second = specification(duties: [], effective: "2020-01-01", clause: clause("2010-01-01"))
        let id = try #require(ClassID(jurisdiction: jurisdiction, word: "0001AA"))
        let log = LogReport(
            ClassHistory(
                record: ClassRecord(id: id),
                revisions: [try revision(first, "2010-01-01"), try revision(second, "2020-01-01")]))
        #expect(log.text.contains("'Keeper', approved 2010-01-01 (held as 2010-01-01)"))
        #expect(log.text.contains("'Keeper', approved 1990-05-05 (not held)"))
    }

    @Test func `the log tells a code that a person supplied from one that the document has`() throws {
        func log(given: [String]) throws -> String {
            let plain = specification(duties: [], effective: "2020-01-01")
            var facts = plain.facts
            facts.code = ClassCode("0001AA")
            facts.given = given
            let coded = Specification(
                jurisdiction: plain.jurisdiction, profile: plain.profile, facts: facts, clause: nil,
                sections: plain.sections, qualifications: plain.qualifications)
            let id = try #require(ClassID(jurisdiction: jurisdiction, word: "0001AA"))
            return LogReport(
                ClassHistory(record: ClassRecord(id: id), revisions: [try revision(coded, "2020-01-01")])
            ).text
        }
        #expect(try log(given: ["code"]).contains("0001AA (supplied by hand)\n"))
        #expect(try !log(given: []).contains("supplied by hand"))
    }

    @Test func `a list of no classes says so`() {
        #expect(CatalogueReport([], asOf: nil).text == "no classes\n")
    }

    @Test func `a class is listed as it stood on the day, or as not held for it`() throws {
        let id = try #require(ClassID(jurisdiction: jurisdiction, word: "0001AA"))
        let only = try revision(specification(duties: [], effective: "2020-01-01"), "2020-01-01")
        let history = ClassHistory(record: ClassRecord(id: id), revisions: [only])
        let before = CatalogueReport([history], asOf: CivilDate(iso: "2019-12-31")).text
        #expect(before.contains("none held for that day"))
        #expect(
            !CatalogueReport([history], asOf: CivilDate(iso: "2020-01-01")).text.contains(
                "none held for that day")
        )
    }
}
