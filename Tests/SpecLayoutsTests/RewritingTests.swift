import SpecDocuments
import SpecLayouts
import SpecModel
import Testing

struct RewritingTests {
    @Test(arguments: Seeds.first(12))
    func `a document says the same, however it is wrapped, spaced and bulleted`(seed: UInt64) throws {
        for entry in ReadCorpus.entries {
            var rewriting = Rewriting(entry.document, entry.reading, seed: seed)
            rewriting.rewrite()
            try compare(entry, rewriting, seed, spelling: true)
        }
    }

    @Test(arguments: Seeds.first(6))
    func `a document says the same with other quotes and dashes, but for their spelling`(seed: UInt64) throws
    {
        for entry in ReadCorpus.entries {
            var rewriting = Rewriting(entry.document, entry.reading, seed: seed)
            rewriting.respell()
            try compare(entry, rewriting, seed, spelling: false)
        }
    }

    private func compare(_ entry: ReadCorpus.Entry, _ rewriting: Rewriting, _ seed: UInt64, spelling: Bool)
        throws
    {
        let document = try DocumentText(reading: rewriting.bytes)
        let again = entry.profile.read(document).specification
        let (old, new) = (Self.lines(entry.reading.specification), Self.lines(again))
        let place = "seed \(seed), \(entry.name): \(rewriting.changes)"
        #expect(new == old, "\(place): \(Self.firstDifference(old, new))")
        if spelling, new == old { #expect(again.content == entry.reading.specification.content, "\(place)") }
    }

    /// What a specification says, folded, one statement or fact a line.
    private static func lines(_ specification: Specification) -> [String] {
        let facts = specification.facts
        let clause = specification.clause
        var lines = ["\(facts.code?.description ?? "-") \(facts.title ?? "-")"]
        lines.append(
            "\([facts.established, facts.revised, facts.effective, facts.published].map { $0?.description ?? "-" })"
        )
        lines += [
            facts.finalNumber?.description, facts.itemNumber?.description, facts.salaryGroup?.description,
        ].map { $0 ?? "-" }
        lines += [facts.occupationalGroup, facts.bargainingUnit, facts.eeo].map { $0?.description ?? "-" }
        lines.append(facts.designation ?? "-")
        lines += facts.others.map { "\($0.name)=\($0.value)" }
        lines.append(
            "\(clause?.title ?? "-") \(clause?.approvedEffective?.description ?? "-") \(clause?.review.basis ?? "-")"
        )
        lines.append("\(clause?.salaryGroup?.description ?? "-") \(clause?.claims ?? [])")
        for section in specification.sections {
            lines.append("## \(section.kind.rawValue) \(section.heading ?? "-")")
            lines += section.statements.map { "\($0.index) \($0.leadIn ?? "") | \($0.text) \($0.flags)" }
        }
        lines.append(specification.ways)
        lines += specification.qualifications.ways.map { $0.field ?? "-" }
        return lines.map { FoldedText($0).description }
    }

    private static func firstDifference(_ old: [String], _ new: [String]) -> String {
        for (one, other) in zip(old, new) where one != other { return "'\(one)' became '\(other)'" }
        return "\(old.count) lines became \(new.count)"
    }
}
