import SpecDifferences
import SpecModel
import Testing

/// What is taken over of a proposal, with changes or without, what is refused, and what nobody proposed.
struct ThreeWayTests {
    private static func decided(
        _ previous: Specification, _ proposed: Specification, _ adopted: Specification
    ) -> ThreeWayDifference {
        ThreeWayDifference(
            proposal: SpecificationDifference(from: previous, to: proposed),
            departure: SpecificationDifference(from: proposed, to: adopted),
            adoption: SpecificationDifference(from: previous, to: adopted))
    }

    private static func outcomes(
        _ previous: [Draft], _ proposed: [Draft], _ adopted: [Draft]
    ) throws -> [Decision.Outcome] {
        let three = try [previous, proposed, adopted].map { try specification([(.duties, $0)]) }
        return decided(three[0], three[1], three[2]).decisions.map(\.outcome)
    }

    private static let kept: [Draft] = ["Answers requests of patrons", "Keeps the inventory of vessels"]

    @Test func `a change that is adopted word for word is as proposed`() throws {
        let outcomes = try Self.outcomes(
            ["May direct the work of clerks"] + Self.kept, ["Directs the work of clerks"] + Self.kept,
            ["Directs the work of clerks."] + Self.kept)
        #expect(outcomes == [.asProposed])
    }

    @Test func `a change that is adopted in part is adopted with changes`() throws {
        let outcomes = try Self.outcomes(
            ["May direct the work of clerks"] + Self.kept, ["Directs the work of clerks"] + Self.kept,
            ["Directs the work of clerks and aides"] + Self.kept)
        #expect(outcomes == [.withChanges])
    }

    @Test func `a change that is not adopted is refused`() throws {
        let outcomes = try Self.outcomes(
            ["May direct the work of clerks"] + Self.kept, ["Directs the work of clerks"] + Self.kept,
            ["May direct the work of clerks"] + Self.kept)
        #expect(outcomes == [.refused])
    }

    @Test func `an item that nobody proposed to change is the board's own`() throws {
        let outcomes = try Self.outcomes(
            ["Trains new clerks"] + Self.kept, ["Trains new clerks"] + Self.kept,
            ["Trains new clerks"] + [Self.kept[0]] + ["Prepares the annual budget of the office"])
        #expect(outcomes.allSatisfy { $0 == .own } && !outcomes.isEmpty)
    }

    @Test func `an item that is changed elsewhere than proposed took nothing over`() throws {
        let three = try [
            "Oversees the loading of records", "Oversees the loading and enrichment of records",
            "Assists in overseeing the loading of records",
        ].map { try specification([(.duties, [Draft($0)] + Self.kept)]) }
        let decision = try #require(Self.decided(three[0], three[1], three[2]).decisions.first)
        #expect(decision.outcome == .own)
        #expect(!decision.proposal.isEmpty && decision.significance == .substantive)
    }

    @Test func `an order or a split that is taken over is taken over`() throws {
        let orders = try Self.outcomes(
            ["Coordinates, plans and manages marketing and public information"] + Self.kept,
            ["Plans, coordinates and manages public information"] + Self.kept,
            ["Plans, coordinates and manages marketing and public information"] + Self.kept)
        #expect(orders == [.withChanges])
        let splits = try Self.outcomes(
            ["Oversees response to requests and ensures adherence to applicable statutes of disclosure"]
                + Self.kept,
            ["Oversees response to requests", "Ensures adherence to statutes of disclosure"] + Self.kept,
            ["Oversees response to requests", "Ensures adherence to applicable statutes of disclosure"]
                + Self.kept)
        #expect(splits == [.withChanges])
    }

    @Test func `a merger that is undone brings no item in`() throws {
        let materials = "Oversees the preparation of informational and marketing materials"
        let three = try [
            [materials, "Prepares press releases"], ["\(materials) and prepares press releases"],
            [materials, "Writes press releases"],
        ].map { try specification([(.duties, $0.map { Draft($0) } + Self.kept)]) }
        let decisions = Self.decided(three[0], three[1], three[2]).decisions
        #expect(decisions.count == 1)
        #expect(decisions.first?.outcome == .own && decisions.first?.adopted.count == 2)
    }

    @Test func `what was to be added, and what was to be removed, can be adopted or refused`() throws {
        let (one, two): (Draft, Draft) = ("Trains new clerks", "Serves on committees of the Department")
        let (without, with) = ([one] + Self.kept, [one, two] + Self.kept)
        #expect(try Self.outcomes(without, with, with) == [.asProposed])
        #expect(try Self.outcomes(without, with, without) == [.refused])
        #expect(try Self.outcomes(with, without, without) == [.asProposed])
        #expect(try Self.outcomes(with, without, with) == [.refused])
        #expect(try Self.outcomes(with, with, without) == [.own])
        #expect(try Self.outcomes(without, without, with) == [.own])
    }

    @Test func `a refused split is one decision`() throws {
        let (joined, parts): ([Draft], [Draft]) = (
            [
                "Maintains statistics on use of the system and prepares periodic reports to the State Librarian"
            ],
            [
                "Maintains statistics on use of the system",
                "Prepares periodic reports to the State Librarian",
            ]
        )
        let three = try [joined, parts, joined].map { try specification([(.duties, $0 + Self.kept)]) }
        let decisions = Self.decided(three[0], three[1], three[2]).decisions
        try #require(decisions.count == 1)
        #expect(decisions[0].outcome == .refused)
        #expect(decisions[0].previous.count == 1 && decisions[0].proposed.count == 2)
        #expect(decisions[0].adopted.count == 1)
    }

    @Test func `facts are decided by their values`() throws {
        func facts(_ group: String, _ final: String?) throws -> Specification {
            var facts = Specification.Facts()
            facts.designation = group
            facts.title = final
            return try specification([(.duties, Self.kept)], facts: facts)
        }
        let difference = Self.decided(
            try facts("Classified", "Clerk"), try facts("Unclassified", "Senior Clerk"),
            try facts("Classified", "Chief Clerk"))
        #expect(difference.facts.map(\.name) == ["title", "designation"])
        #expect(difference.facts.map(\.outcome) == [.withChanges, .refused])
        #expect(difference.facts.map(\.adopted) == ["Chief Clerk", "Classified"])
        #expect(difference.decisions.isEmpty && !difference.isEmpty)
    }

    @Test func `ways to qualify are decided one by one`() throws {
        func ways(_ years: [Int], _ master: Int?) throws -> Specification {
            let plain = zip([Qualifications.Education.none, .bachelor], years).map {
                Qualifications.Way(education: $0, years: Years($1), field: nil, basis: .general, sources: [])
            }
            let more = master.map {
                [
                    Qualifications.Way(
                        education: .master, years: Years($0), field: "history", basis: .substitution,
                        sources: [])
                ]
            }
            return try specification([(.duties, Self.kept)], ways: plain + (more ?? []))
        }
        let difference = Self.decided(try ways([8, 4], nil), try ways([7, 3], 2), try ways([8, 3], 3))
        #expect(difference.ways.map(\.education) == [Qualifications.Education.none, .bachelor, .master])
        #expect(difference.ways.map(\.outcome) == [.refused, .asProposed, .withChanges])
    }

    @Test(arguments: 0..<UInt64(100))
    func
        `what is adopted whole is as proposed, what is refused whole is refused, what has no proposal is own`(
            seed: UInt64
        ) throws
    {
        var generator = SpecificationGenerator(seed: seed)
        let sections = generator.sections()
        let (old, new) = (try specification(sections), try specification(generator.revised(sections)))
        for (three, outcome) in [
            ([old, new, new], Decision.Outcome.asProposed), ([old, new, old], .refused),
            ([old, old, new], .own),
        ] {
            let difference = Self.decided(three[0], three[1], three[2])
            let others = difference.decisions.filter { $0.outcome != outcome }
            #expect(others.isEmpty, "\(outcome), seed \(seed): \(others.map(\.outcome))")
        }
        #expect(Self.decided(old, old, old).isEmpty)
    }

    @Test(arguments: 0..<UInt64(100))
    func `every item that differs stands in exactly one decision`(seed: UInt64) throws {
        var generator = SpecificationGenerator(seed: seed)
        let sections = generator.sections()
        let three = try [sections, generator.revised(sections), generator.revised(sections)].map {
            try specification($0)
        }
        let difference = Self.decided(three[0], three[1], three[2])
        for places in [\Decision.previous, \.proposed, \.adopted] {
            let all = difference.decisions.flatMap { $0[keyPath: places] }
            #expect(Set(all).count == all.count, "seed \(seed)")
        }
        let decided = difference.decisions.map { $0.previous.count }.reduce(0, +)
        let items = three[0].sections.filter(\.kind.isContent).map(\.statements.count).reduce(0, +)
        #expect(decided + difference.untouched == items, "seed \(seed)")
    }
}

extension WayDecision {
    fileprivate var education: Qualifications.Education { (adoption ?? proposal)?.education ?? .equivalent }
}
