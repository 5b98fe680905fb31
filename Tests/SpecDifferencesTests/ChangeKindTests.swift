import SpecDifferences
import SpecModel
import Testing

/// What became of an item, whatever it means.
struct ChangeKindTests {
    private func changes(_ old: Specification, _ new: Specification) -> [Change] {
        SpecificationDifference(from: old, to: new).changes
    }

    @Test(arguments: [
        ("Prepares the agency\u{2019}s budget", "prepares the agency's budget"),
        ("Reviews laws \u{2013} and rules", "Reviews laws - and rules;"),
        ("Testifies in court", "Testifies  in court."),
        ("Considerable knowledge of: legal processes", "Considerable knowledge of legal processes"),
    ])
    func `typography is no change, but is counted`(old: String, new: String) throws {
        let difference = SpecificationDifference(from: try duties(Draft(old)), to: try duties(Draft(new)))
        #expect(difference.changes.map(\.kind) == [.unchanged])
        #expect(difference.changes.map(\.significance) == [.none])
        #expect(difference.typographic == 1)
        #expect(difference.verdict == .identical)
    }

    @Test func `another heading over the same items is no change`() throws {
        let items: [(SectionKind, [Draft])] = [(.duties, ["Directs staff", "Prepares reports"])]
        let old = try specification(items, heading: "EXAMPLES OF DUTIES")
        let new = try specification(items, heading: "ESSENTIAL DUTIES")
        #expect(SpecificationDifference(from: old, to: new).verdict == .identical)
    }

    @Test func `an item under a heading that was understood only once did not move`() throws {
        let old = try specification([(.other, ["Must lift fifty (50) pounds"]), (.duties, ["Directs staff"])])
        let new = try specification([
            (.physicalRequirements, ["Must lift fifty (50) pounds"]), (.duties, ["Directs staff"]),
        ])
        let change = try changes(old, new).first.orThrow()
        #expect(change.kind == .unchanged)
        #expect(change.oldSection == .other)
        #expect(change.section == .physicalRequirements)
    }

    @Test func `the order of sections moves no item`() throws {
        let duties: (SectionKind, [Draft]) = (.duties, ["Directs staff", "Prepares reports"])
        let ksa: (SectionKind, [Draft]) = (.ksa, ["Knowledge of: legal processes"])
        let difference = SpecificationDifference(
            from: try specification([duties, ksa]), to: try specification([ksa, duties]))
        #expect(difference.verdict == .identical)
    }

    @Test func `of two items that changed places the short one moved`() throws {
        let long: Draft = "Coordinates the efforts of federal, state and local agencies"
        let found = changes(try duties("Prepares reports", long), try duties(long, "Prepares reports"))
        #expect(found.map(\.kind) == [.unchanged, .moved])
        #expect(found.map(\.new) == [[0], [1]])
    }

    @Test func `an item that went to another section moved there`() throws {
        let old = try specification([
            (.duties, ["Directs staff", "May be required to travel"]),
            (.specialRequirements, ["Valid license"]),
        ])
        let new = try specification([
            (.duties, ["Directs staff"]),
            (.specialRequirements, ["Valid license", "May be required to travel"]),
        ])
        let found = changes(old, new)
        #expect(found.map(\.kind) == [.unchanged, .unchanged, .moved])
        #expect(found.last?.oldSection == .duties)
        #expect(found.last?.section == .specialRequirements)
        #expect(SpecificationDifference(from: old, to: new).verdict == .editorial)
    }

    @Test func `an item that came between moves none`() throws {
        let found = changes(
            try duties("Directs staff", "Prepares reports"),
            try duties("Directs staff", "Inspects buildings", "Prepares reports"))
        #expect(found.map(\.kind) == [.unchanged, .added, .unchanged])
        #expect(found[1].significance == .substantive)
    }

    @Test func `a removed item stands where it stood`() throws {
        let found = changes(
            try duties("Directs staff", "Inspects buildings", "Prepares reports"),
            try duties("Directs staff", "Prepares reports"))
        #expect(found.map(\.kind) == [.unchanged, .removed, .unchanged])
        #expect(found[1].old == [1])
    }

    @Test func `duplicates are paired in order`() throws {
        let closing: Draft = "Performs related duties as required"
        let found = changes(try duties(closing, "Directs staff", closing), try duties(closing, closing))
        #expect(found.map(\.kind) == [.unchanged, .removed, .unchanged])
        #expect(found.map(\.old) == [[0], [1], [2]])
    }

    @Test func `an item that became two was split`() throws {
        let found = changes(
            try duties(
                "Conducts security audits of state owned buildings and maintains inventory of contracted guards",
                "Testifies in court"),
            try duties(
                "Conducts security audits of state owned buildings",
                "Maintains inventory of contracted guards",
                "Testifies in court"))
        #expect(found.map(\.kind) == [.split, .unchanged])
        #expect(found[0].old == [0])
        #expect(found[0].new == [0, 1])
        #expect(found[0].significance == .editorial)
    }

    @Test func `two items that became one were merged`() throws {
        let found = changes(
            try duties(
                "Directs staff", "Conducts security audits of state owned buildings",
                "Maintains inventory of contracted guards"),
            try duties(
                "Directs staff",
                "Conducts security audits of state owned buildings and maintains inventory of contracted guards"
            ))
        #expect(found.map(\.kind) == [.unchanged, .merged])
        #expect(found[1].old == [1, 2])
        #expect(found[1].new == [1])
    }

    @Test func `the one item of a section is the counterpart of the one item of that section`() throws {
        let found = changes(
            try specification([(.purpose, ["Directs public relations"])]),
            try specification([(.purpose, ["Accountable for witness protection"])]))
        #expect(found.map(\.kind) == [.reworded])
    }

    @Test func `an item can be reworded and moved at once`() throws {
        let found = changes(
            try duties(
                "Maintains lists of safe houses and shelters", "Coordinates disclosure of witness records",
                "Confers with the Office of Victim Services"),
            try duties(
                "Coordinates disclosure of witness records", "Confers with the Office of Victim Services",
                "Maintains lists of safe houses and motels"))
        #expect(found.map(\.kind) == [.unchanged, .unchanged, .reworded])
        #expect(found[2].isMoved)
    }

    @Test func `acknowledgement, clause and boilerplate are no items of the difference`() throws {
        let old = try specification([(.duties, ["Directs staff"])])
        let new = try specification([
            (.duties, ["Directs staff"]), (.acknowledgement, ["A class is not all-inclusive"]),
            (.clause, ["This replaces the existing specification"]),
            (.boilerplate, ["May be required at entry"]),
        ])
        let difference = SpecificationDifference(from: old, to: new)
        #expect(difference.verdict == .identical)
        #expect(difference.changes.count == 1)
    }

    @Test func `what removed items stood behind does not drag them along when it moves`() throws {
        let long: Draft = "Coordinates the efforts of federal, state and local agencies"
        let found = changes(
            try duties("Prepares reports", "Inspects buildings", long), try duties(long, "Prepares reports"))
        #expect(found.map(\.kind) == [.removed, .unchanged, .moved])
    }

    @Test func `the same knowledge under another lead-in is not another knowledge`() throws {
        let found = changes(
            try specification([(.ksa, ["Knowledge of: budgets", "Knowledge of: photography"])]),
            try specification([(.ksa, ["Knowledge of: photography", "Knowledge of: taxes"])]))
        #expect(found.map(\.kind) == [.removed, .unchanged, .added])
    }

    @Test func `a text that is too long to compare word by word is replaced whole, and that is said`() throws
    {
        func text(_ word: String) -> Draft {
            Draft((0..<1_100).map { "\(word)\($0 % 7) budget" }.joined(separator: " "))
        }
        let difference = SpecificationDifference(
            from: try specification([(.purpose, [text("alpha")])]),
            to: try specification([(.purpose, [text("beta")])]))
        #expect(difference.fallback == "items too long to compare word by word: 1")
        #expect(difference.changes.first?.words.map(\.op) == [.delete, .insert, .keep])
    }

    @Test func `nothing against nothing is identical`() throws {
        let empty = try specification([])
        let difference = SpecificationDifference(from: empty, to: empty)
        #expect(difference.verdict == .identical)
        #expect(difference.changes.isEmpty)
    }
}
