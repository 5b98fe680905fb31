import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// What a commit says of a revision is read back as it was written.
struct RevisionTrailerTests {
    private func readBack(
        _ facts: Specification.Facts, _ clause: CancellationClause?
    ) -> (Specification.Facts, CancellationClause?) {
        var read = Specification.Facts()
        var clauseRead = RevisionTrailers.Clause()
        for (key, value) in RevisionTrailers.pairs(facts, clause) {
            guard let value else { continue }
            if !RevisionTrailers.read(key, value, into: &read) { _ = clauseRead.read(key, value) }
        }
        return (read, clauseRead.value)
    }

    /// A text that tempts a reader: marks, blanks within, what parts the parts.
    private func text(using generator: inout SplitMix64) -> String {
        let words = ["Clerk", "of; the", "Works -", "— 2", "(1)", "DM 32", "2020-01-01", "a: b"]
        return (0..<Int.random(in: 1...4, using: &generator)).map { _ in generator.pick(words) }
            .joined(separator: generator.pick([" ", "; ", "-"]))
    }

    @Test(arguments: 0..<200)
    func `facts and clause are read back as they were written`(seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(seed))
        var facts = Specification.Facts()
        let dates = ["2020-02-29", "2020-09", "1998", "2120-01-01"].map { PartialDate(iso: $0) } + [nil]
        if Bool.random(using: &generator) { facts.title = text(using: &generator) }
        facts.titleSource = facts.title == nil ? nil : generator.pick([.clause, .label, .heading, .given])
        facts.code = generator.pick([ClassCode("0514DM"), nil])
        facts.established = generator.pick(dates)
        facts.effective = generator.pick(dates)
        facts.finalNumber = generator.pick([FinalNumber("24-137"), FinalNumber("777"), nil])
        facts.salaryGroup = generator.pick([SalaryGroup("DM 32"), SalaryGroup("V"), nil])
        facts.bargainingUnit = generator.pick([CodedName("(20) Social Services"), CodedName("None"), nil])
        facts.designation = generator.pick(["Classified; Competitive", nil])
        facts.given = generator.pick([[], ["effective date", "code"]])
        facts.classes = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
            var entry = SeriesClass()
            entry.code = generator.pick([ClassCode("0514DM"), nil])
            entry.title = generator.pick([text(using: &generator), nil])
            entry.abolished = generator.pick(["abolished 04/19/2017", nil])
            return entry
        }
        let note = generator.pick([text(using: &generator), nil])
        let review = generator.pick([
            ReviewNote.none, ReviewNote(basis: "cgs", grade: 2, sentence: note),
            ReviewNote(basis: "cgs-5-200a", grade: 1, sentence: text(using: &generator)),
        ])
        let clause = generator.pick([
            nil, CancellationClause(kind: .newJobCode),
            CancellationClause(
                kind: .replaces, title: generator.pick([text(using: &generator), nil]),
                salaryGroup: generator.pick([SalaryGroup("DM 32"), nil]),
                approvedEffective: generator.pick(dates), note: note, review: review,
                claims: generator.pick([[], [.modernizeFormat, .modify(.substitutions)]])),
        ])
        let (read, clauseRead) = readBack(facts, clause)
        #expect(read == facts, "seed \(seed)")
        #expect(clauseRead == clause, "seed \(seed)")
    }
}
