import SpecDifferences
import SpecModel
import Testing

@testable import SpecReports

/// What the reports of a difference show beyond its words: places, borders, names and marks.
struct DifferenceReportTests {
    private static func specification(
        _ items: [SectionKind: [String]], code: String? = nil, title: String? = nil, replacing: String? = nil,
        flags: [Statement.Flag] = []
    ) throws -> Specification {
        var facts = Specification.Facts()
        facts.code = code.flatMap { ClassCode($0) }
        facts.title = title
        return Specification(
            jurisdiction: try #require(Jurisdiction("xx-avalon")), profile: "xx-avalon/modern", facts: facts,
            clause: replacing.map { CancellationClause(kind: .replaces, title: $0) },
            sections: SectionKind.allCases.compactMap { kind in
                items[kind].map { texts in
                    Section(
                        kind: kind, heading: kind.rawValue, line: 1,
                        statements: texts.enumerated().map {
                            Statement(index: $0.offset, text: $0.element, flags: flags, line: 2)
                        })
                }
            }, qualifications: Qualifications())
    }

    private static func difference(_ old: [String], _ new: [String]) throws -> SpecificationDifference {
        SpecificationDifference(
            from: try specification([.duties: old]), to: try specification([.duties: new]))
    }

    private static let duties = [
        "Keeps the light of the harbor", "Answers inquiries of the public", "Inspects buoys and beacons",
    ]

    @Test func `an item that only moved is listed with the items behind which it was and is`() throws {
        let moved = try Self.difference(Self.duties, [Self.duties[1], Self.duties[2], Self.duties[0]])
        let line = "'\(Self.duties[0])': from the beginning of the section to behind '\(Self.duties[2])'"
        let text = DifferenceText.text(moved, old: "a", new: "b")
        #expect(text.contains("\nOnly moved (1)\n  Duties\n    \(line)\n\nForm: "))
        let page = DifferenceMarkdown.text(moved, old: "a", new: "b")
        #expect(page.contains("\n### Only moved (1)\n\n- Duties: \(line)\n\nForm: "))
    }

    @Test func `an item that went to another section names the one that it left`() throws {
        let moved = SpecificationDifference(
            from: try Self.specification([.purpose: [Self.duties[0]], .duties: [Self.duties[1]]]),
            to: try Self.specification([.duties: [Self.duties[1], Self.duties[0]]]))
        let lines = MoveWording.lines(of: moved).map(\.line)
        #expect(lines == ["'\(Self.duties[0])': from Purpose to behind '\(Self.duties[1])'"])
    }

    @Test func `a border stands where the items of a split or a merge meet`() throws {
        let one = "Maintains statistics on the use of the harbor and prepares reports to the harbor master"
        let two = [
            "Maintains statistics on the use of the harbor", "Prepares reports to the harbor master",
        ]
        let split = try Self.difference([one], two)
        #expect(
            DifferenceText.text(split, old: "a", new: "b").contains(
                "use of the harbor [-and-] | Prepares reports"))
        #expect(
            DifferenceMarkdown.text(split, old: "a", new: "b").contains(
                "use of the harbor ~~and~~\\\n  Prepares reports"))
        let merged = try Self.difference(two, [one])
        #expect(
            DifferenceText.text(merged, old: "a", new: "b").contains(
                "use of the harbor {+and+} | prepares reports"))
    }

    @Test func `the words of all parts are those of the change`() throws {
        let one =
            "Maintains statistics on the use of the harbor, and then prepares reports to the harbor master"
        let two = ["Maintains statistics on use", "Prepares monthly reports to the harbor master"]
        for change in try Self.difference([one], two).changes + Self.difference(two, [one]).changes {
            let parts = change.parts
            for op in [WordRun.Operation.delete, .insert] {
                let joined = parts.map { $0.filter { $0.op != op }.map(\.text).joined() }
                let whole = change.words.filter { $0.op != op }.map(\.text).joined()
                #expect(joined.joined().filter { $0 != " " } == whole.filter { $0 != " " })
            }
        }
    }

    @Test func `two classes are named as such, and a class with another title is not two`() throws {
        let items: [SectionKind: [String]] = [.duties: Self.duties]
        let keeper = try Self.specification(items, code: "0001AA", title: "Keeper")
        let pilot = try Self.specification(items, code: "0002AA", title: "Pilot")
        let renamed = try Self.specification(items, code: "0002AA", title: "Pilot", replacing: "KEEPER")
        func note(_ old: Specification, _ new: Specification) -> String? {
            ComparedNote.text(of: SpecificationDifference(from: old, to: new), from: old, to: new)
        }
        let said =
            "These are two classes: 0001AA Keeper and 0002AA Pilot; 3 items are common, 3 of them word for word"
        #expect(note(keeper, pilot) == said)
        #expect(note(keeper, renamed) == nil)
        #expect(note(renamed, keeper) == nil)
        #expect(note(keeper, keeper) == nil)
    }

    @Test func `a summary quotes the whole name of what is asked for`() throws {
        let difference = SpecificationDifference(
            from: try Self.specification([
                .specialRequirements: [
                    "Incumbents in this class must possess a valid Motor Vehicle Operator's license"
                ]
            ]),
            to: try Self.specification([
                .specialRequirements: [
                    "Incumbents in this class must possess a valid Boat Operator's license"
                ]
            ]))
        let summary = DifferenceSummary.text(difference, old: "a", new: "b")
        #expect(summary.contains("Motor Vehicle Operator's license” became “"))
        #expect(summary.contains("Boat Operator's license”, in "))
    }

    @Test func `a summary tells a mark on an item in words`() throws {
        let difference = SpecificationDifference(
            from: try Self.specification([.duties: ["Keeps the light"]]),
            to: try Self.specification([.duties: ["Keeps the light"]], flags: [.mayBeRequiredAtEntry]))
        let summary = DifferenceSummary.text(difference, old: "a", new: "b")
        #expect(summary.contains("Duties: “Keeps the light” is now marked “may be required at entry”.\n"))
    }
}
