import SpecModel
import TestSupport

@testable import SpecLayouts

/// Makes specifications of texts that the canonical form could mistake for its own marks.
struct SpecificationGenerator {
    private var random: SplitMix64
    private let profile: Profile

    init(seed: UInt64, profile: Profile) {
        random = SplitMix64(seed: seed)
        self.profile = profile
    }

    private static let texts = [
        "Directs staff", "", ":", "a:", "a\\:", "\\", "a\\", "\\\\:", "\\n", "a\nb", "- x", "  - y", "# x",
        "## x {duties}",
        "{may-be-required-at-entry}", "x {duties}", "x {", "}", "{}", "x \\{y}", "<script>", "---", "--- ",
        "\u{301}x", "x\u{301}", "é", "a: b", "\"q\"",
        "'", "caf\u{E9}", "e\u{301}", "Eight (8) years of experience", "§ 5-200a", "=", "a=b",
        "  two  blanks  ", "\t", "職務", "🚢", "}\u{301}", "{\u{301}",
        "title: x", "New job code. Final No. 24-137", "x {nonsense}", "a\u{338}", "<\u{338}", "\\\u{301}",
    ]

    private mutating func text() -> String {
        random.happens(oneIn: 4) ? random.pick(Self.texts) + random.pick(Self.texts) : random.pick(Self.texts)
    }

    mutating func specification() -> Specification {
        var counts: [SectionKind: Int] = [:]
        let sections = (0..<Int.random(in: 0..<7, using: &random)).map { _ in section(&counts) }
        return profile.interpret(facts(), sections)
    }

    private mutating func section(_ counts: inout [SectionKind: Int]) -> Section {
        let kind = random.pick(SectionKind.allCases)
        var heading = random.happens(oneIn: 5) ? nil : text()
        if heading?.isEmpty == true { heading = nil }
        var leadIn: String?
        let statements = (0..<Int.random(in: 0..<6, using: &random)).map { _ in
            if random.happens(oneIn: 3) { leadIn = random.happens(oneIn: 3) ? nil : text() }
            let index = counts[kind, default: 0]
            counts[kind] = index + 1
            let flags: [Statement.Flag] = random.happens(oneIn: 4) ? [.mayBeRequiredAtEntry] : []
            return Statement(index: index, text: text(), leadIn: leadIn, flags: flags, line: 0)
        }
        return Section(kind: kind, heading: heading, line: 0, statements: statements)
    }

    private mutating func facts() -> Specification.Facts {
        var facts = Specification.Facts()
        facts.code = ClassCode(random.pick(["0514DM", "0722", "0722E5", "A-1", ""]))
        facts.title = random.happens(oneIn: 4) ? nil : text()
        facts.titleSource = facts.title == nil ? nil : random.pick([.clause, .label, .heading, .given])
        facts.established = PartialDate(iso: random.pick(["1979-07-01", "1979-07", "1979", ""]))
        facts.revised = PartialDate(iso: random.pick(["2024-07-31", ""]))
        facts.effective = PartialDate(iso: random.pick(["2024-07-23", "2024-02-29", ""]))
        facts.published = PartialDate(iso: random.pick(["2020-09", ""]))
        facts.finalNumber = FinalNumber(random.pick(["24-057", "1042", ""]))
        facts.itemNumber = ItemNumber(random.pick(["25-204", ""]))
        facts.salaryGroup = SalaryGroup(text())
        facts.occupationalGroup = CodedName(random.pick(["(31)-Public Relations", "(02)", "Managerial", ""]))
        facts.bargainingUnit = CodedName(text())
        facts.eeo = CodedName("(1)-\(text())")
        facts.designation = random.happens(oneIn: 3) ? nil : text()
        facts.others = (0..<Int.random(in: 0..<4, using: &random)).map { _ in
            NamedFact(name: text(), value: text())
        }
        facts.given = random.happens(oneIn: 3) ? ["code", "Final No."] : []
        return facts
    }
}
