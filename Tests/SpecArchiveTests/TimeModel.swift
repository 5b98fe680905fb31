import SpecLayouts
import SpecModel
import TestSupport

@testable import SpecArchive

/// A class in memory as a clerk would keep it on cards: what was put in when, and nothing that the archive's own
/// rules could have lent it.
struct TimeModel {
    /// One card: a text of a revision, or an end or a beginning of the class.
    struct Card {
        let recordedAt: Int64
        let name: String
        /// The last day that the date can mean, in days since 1970; nil without a date.
        let day: Int?
        let revised: Int
        let text: String
        let end: Bool?
    }

    private(set) var cards: [Card] = []

    mutating func put(_ card: Card) { cards.append(card) }

    /// The revision in force on a day as it was known at a moment, with the text that was held of it then.
    func inForce(on day: CivilDate, knownAt seconds: Int64) -> (name: String, text: String)? {
        let known = cards.filter { $0.recordedAt <= seconds }
        // Of ends in a row the last recorded one counts, so an earlier one of its kind is struck out.
        var turns: [(day: Int, end: Bool)] = []
        for card in known {
            guard let end = card.end, let day = card.day else { continue }
            if turns.last?.end == end { turns.removeLast() }
            turns.append((day, end))
        }
        let today = day.daysSince1970
        let latest = turns.filter { $0.day <= today }.map(\.day).max()
        if let latest, turns.last(where: { $0.day == latest })?.end == true { return nil }
        var texts: [String: Card] = [:]
        for card in known where card.end == nil { texts[card.name] = card }
        var best: Card?
        for card in texts.values {
            guard let from = card.day, from <= today else { continue }
            guard let held = best, let heldFrom = held.day else {
                best = card
                continue
            }
            if (heldFrom, held.revised, held.name) < (from, card.revised, card.name) { best = card }
        }
        return best.map { ($0.name, $0.text) }
    }

    /// The names of the revisions that were known at a moment.
    func names(knownAt seconds: Int64) -> Set<String> {
        Set(cards.filter { $0.recordedAt <= seconds && $0.end == nil }.map(\.name))
    }
}

/// A random history of one class: revisions in any order of their dates, corrections, ends and beginnings.
struct TimeHistory {
    static let dates = [
        "1949-07-01", "1969-12-31", "1970-01-01", "1996-02-29", "1998", "1998-05-04", "2020-09", "2020-09-30",
        "2024-02-29", "2024-03-01", "2038-01-19", "2099-12-31", "2100-02", "2150-01-01", nil,
    ]
    /// Days on which something begins, and the days beside them.
    static let days = [
        "1900-01-01", "1949-06-30", "1949-07-01", "1969-12-31", "1970-01-01", "1996-02-28", "1996-02-29",
        "1998-12-30", "1998-12-31", "2020-09-29", "2020-09-30", "2024-02-28", "2024-02-29", "2024-03-01",
        "2038-01-19", "2099-12-31", "2100-02-27", "2100-02-28", "2150-01-01", "9999-12-31",
    ]

    let bench: Bench
    private(set) var model = TimeModel()
    /// When something was recorded, the earliest first.
    private(set) var instants: [Int64] = []
    /// The tips of the branch, the first first.
    private(set) var tips: [CommitID] = []
    private var generator: SplitMix64
    private let id: ClassID

    init(seed: UInt64, _ kind: StoreKind) throws {
        bench = try Bench(kind)
        generator = SplitMix64(seed: seed)
        let start = Instant.seconds("2026-02-01T12:00:00Z") ?? 0
        var draft = Draft(effective: "2001-02-03", final: nil)
        draft.duties = ["Begins"]
        id = try bench.record(draft, at: Instant.text(start)).classID
        try note(at: start, nil)
        for step in 1...14 {
            // Two steps may bear one second.
            let instant = start + Int64(step / 2) * 86_400
            if generator.happens(oneIn: 5) { try end(at: instant) } else { try revision(step, at: instant) }
        }
    }

    private mutating func revision(_ step: Int, at instant: Int64) throws {
        let date = generator.pick(Self.dates)
        var draft = Draft(effective: nil, final: nil, duties: ["Files records of step \(step)"])
        draft.revised =
            generator.happens(oneIn: 2) && date != nil ? generator.pick(["2024-03-05", "2024-04-01"]) : nil
        var given = GivenFacts()
        given.effective = date.flatMap { PartialDate(iso: $0) }
        let submission = try draft.submission(named: "\(step).txt", given: given)
        var recordings: [Recording] = []
        do {
            recordings = try bench.record([submission], at: Instant.text(instant))
        } catch let error as ArchiveError {
            guard error.code == .otherContent else { throw error }
            recordings = try bench.record([submission], at: Instant.text(instant), correcting: true)
        }
        try note(at: instant, recordings.first)
    }

    private mutating func end(at instant: Int64) throws {
        let isEnd = generator.happens(oneIn: 2)
        let date = PartialDate(iso: generator.pick(["1999", "2020-10", "2024-02-29", "2120-01-01"]))
        let (outcome, _) = try bench.archive.record(
            ClassEvent(kind: isEnd ? .abolished : .restored, date: date, sentence: "By order of \(instant)"),
            of: id, try bench.options(at: Instant.text(instant)))
        guard case .recorded = outcome else { return }
        model.put(
            TimeModel.Card(
                recordedAt: instant, name: "", day: date?.lastDay.daysSince1970, revised: 0, text: "",
                end: isEnd))
        try keepTip(instant)
    }

    /// Puts down what was recorded, by the archive's files alone.
    private mutating func note(at instant: Int64, _ recording: Recording?) throws {
        let name = recording?.revision ?? "2001-02-03"
        let path = "us-ct/12/\(id.word)/revisions/\(name).md"
        let text = try bench.text(path) ?? ""
        let lines = text.split(separator: "\n")
        func date(_ key: String) -> Int? {
            let line = lines.first { $0.hasPrefix("\(key): ") }?.dropFirst(key.count + 2)
            return line.flatMap { PartialDate(iso: $0.filter { $0 != "\"" }) }?.lastDay.daysSince1970
        }
        model.put(
            TimeModel.Card(
                recordedAt: instant, name: name, day: date("effective") ?? date("revised"),
                revised: date("revised") ?? .min, text: text, end: nil))
        try keepTip(instant)
    }

    private mutating func keepTip(_ instant: Int64) throws {
        instants.append(instant)
        tips.append(try bench.tip())
    }
}
