import SpecModel
import TestSupport
import Testing

/// Classes with revisions of all kinds: undated, partly dated, ahead, titled by a successor's clause, abolished.
enum RandomHistory {
    static func make(_ number: Int, using generator: inout SplitMix64) throws -> ClassHistory {
        let id = try #require(ClassID("us-ct/\(1000 + number)AB"))
        var record = ClassRecord(id: id, ambiguity: generator.happens(oneIn: 6) ? "claimed twice" : nil)
        if generator.happens(oneIn: 2) { record.titles = [ClassRecord.Alias(text: "Old Title", from: nil)] }
        let revisions = try (0..<Int.random(in: 0...9, using: &generator)).map { place in
            try revision(id, "r\(place)", facts(using: &generator), clause(using: &generator))
        }
        let abolished = ClassEvent(kind: .abolished, date: date(using: &generator))
        return ClassHistory(
            record: record, revisions: revisions, events: generator.happens(oneIn: 4) ? [abolished] : [])
    }

    /// The days on which something changes, those before and after them, and some others.
    static func days(of histories: [ClassHistory], using generator: inout SplitMix64) throws -> [CivilDate?] {
        let dates = histories.flatMap(\.revisions).compactMap(\.facts.revisionDate).shuffled(
            using: &generator)
        return dates.prefix(4).flatMap { date in
            [-1, 0, 1].map { CivilDate(daysSince1970: date.lastDay.daysSince1970 + $0) } + [date.firstDay]
        }
    }

    static func revision(
        _ id: ClassID, _ name: String, _ facts: Specification.Facts, _ clause: CancellationClause?
    ) throws -> Revision {
        try Revision(
            classID: id, name: name, profile: "us-ct/modern", facts: facts, clause: clause,
            recorded: Recorded(
                commit: String(repeating: "a", count: 40), by: office, at: 1_800_000_000, textSHA256: nil,
                sources: []))
    }

    private static var office: Identity {
        get throws { try #require(Identity("Office <office@example.org>")) }
    }

    private static func date(using generator: inout SplitMix64) -> PartialDate? {
        let year = Int.random(in: 2000...2012, using: &generator)
        return switch Int.random(in: 0...6, using: &generator) {
        case 0: nil
        case 1: PartialDate(year: year)
        case 2: PartialDate(year: year, month: generator.pick([3, 12]))
        default: CivilDate(year: year, month: generator.pick([3, 12]), day: 2).map { PartialDate($0) }
        }
    }

    private static func facts(using generator: inout SplitMix64) -> Specification.Facts {
        var facts = Specification.Facts()
        facts.title = generator.pick(["Archives Clerk", "Map Keeper", nil])
        facts.titleSource = facts.title == nil ? nil : generator.pick([.clause, .heading])
        facts.code = generator.pick([ClassCode("1234AB"), ClassCode("1234CD"), nil])
        facts.effective = date(using: &generator)
        facts.revised = generator.happens(oneIn: 3) ? date(using: &generator) : nil
        facts.published = generator.happens(oneIn: 4) ? date(using: &generator) : nil
        facts.salaryGroup = SalaryGroup("AB 12")
        facts.designation = generator.pick(["Competitive", "Exempt", nil])
        return facts
    }

    private static func clause(using generator: inout SplitMix64) -> CancellationClause? {
        guard !generator.happens(oneIn: 4) else { return nil }
        let review: ReviewNote = generator.pick([
            .none, ReviewNote(basis: "cgs-5-200a", grade: 1, sentence: "Reviewed by section"),
            ReviewNote(basis: "cgs", grade: 2, sentence: nil),
            ReviewNote(basis: "content", grade: 3, sentence: "Reviewed for content"),
            ReviewNote(basis: "odd", grade: 7, sentence: "Odd"),
        ])
        return CancellationClause(
            kind: .replaces, title: generator.pick(["Former Clerk", "Old Keeper", nil]), salaryGroup: nil,
            approvedEffective: date(using: &generator), note: nil, review: review, claims: [])
    }
}
