import SpecDifferences
import SpecModel

/// What was done with a proposal, in the phrases that all reports for people share.
struct ThreeWayWording {
    let difference: ThreeWayDifference

    /// How many decisions of each kind there are that change words.
    var tally: String {
        let shown = difference.decisions.filter(\.isShown)
        if shown.isEmpty { return "no item differs in its words" }
        let counts = Decision.Outcome.allCases.compactMap { outcome in
            let some = shown.filter { $0.outcome == outcome }
            if some.isEmpty { return nil as String? }
            let heavy = some.count { $0.significance == .substantive }
            let share = heavy == some.count ? some.count == 1 ? "" : "all " : "\(heavy) "
            return "\(some.count) \(outcome.label)" + (heavy > 0 ? " (\(share)of substance)" : "")
        }
        return counts.joined(separator: ", ")
    }

    /// Where the comparisons took a cheaper road.
    var notes: [String] {
        [
            ("previous with proposed", difference.proposal), ("proposed with adopted", difference.departure),
            ("previous with adopted", difference.adoption),
        ].compactMap { names, difference in
            difference.fallback.map { "\(names): \($0)" }
        }
    }

    /// What is form, in one line.
    var form: String {
        var parts = ["\(counted(difference.untouched, "item")) as before in all three"]
        let moves = difference.decisions.filter { !$0.isShown }
        for outcome in Decision.Outcome.allCases {
            let count = moves.count { $0.outcome == outcome }
            if count > 0 { parts.append("\(count) only moved, \(outcome.label)") }
        }
        return parts.joined(separator: "; ")
    }
}

extension Decision.Outcome {
    /// The order in which a reader wants them: what departs from the proposal first.
    static let inReadingOrder: [Decision.Outcome] = [.withChanges, .refused, .own, .asProposed]

    /// The outcome in a phrase behind a number or in a table.
    var label: String {
        switch self {
        case .asProposed: "as proposed"
        case .withChanges: "with changes"
        case .refused: "refused"
        case .own: "not proposed"
        }
    }

    /// The outcome as a heading.
    var title: String {
        switch self {
        case .asProposed: "Adopted as proposed"
        case .withChanges: "Adopted with changes"
        case .refused: "Refused, kept as before"
        case .own: "Adopted, though not proposed"
        }
    }
}

extension Decision {
    /// Whether more differs than the place.
    var isShown: Bool { significance != .none }

    /// The changes that a reader needs, each with what it is: the proposal, then how what was adopted departs from it.
    var shown: [(role: String, change: Change)] {
        switch outcome {
        case .asProposed: proposal.map { ("", $0) }
        case .withChanges: proposal.map { ("proposed: ", $0) } + departure.map { ("adopted: ", $0) }
        case .refused: proposal.map { ("proposed: ", $0) }
        case .own where proposal.contains { $0.significance != .none }:
            proposal.map { ("proposed and not taken over: ", $0) } + adoption.map { ("adopted: ", $0) }
        case .own: (departure.isEmpty ? adoption : departure).map { ("", $0) }
        }
    }
}

extension ThreeWayDifference {
    /// The items that only moved, each in one line with what was done.
    var moves: [(section: SectionKind, line: String)] {
        let moved = decisions.filter { !$0.isShown }
        if moved.isEmpty { return [] }
        let (proposed, adopted) = (MoveWording(difference: proposal), MoveWording(difference: adoption))
        return moved.flatMap { decision in
            let (changes, wording) =
                decision.outcome == .refused ? (decision.proposal, proposed) : (decision.adoption, adopted)
            return changes.filter(\.isOnlyMoved).map { change in
                (change.section, "\(decision.outcome.label): \(wording.line(change))")
            }
        }
    }
}

extension [Decision] {
    /// Substance before wording, and of each the sections in the order in which they come.
    var bySection: [Decision] {
        let sections = map(\.section).reduce(into: [SectionKind]()) { if !$0.contains($1) { $0.append($1) } }
        return sections.flatMap { section in filter { $0.section == section } }
    }
}

extension Decision {
    /// A value that is one thing before, another as proposed, and a third as adopted, in the words of each.
    struct Values: Equatable {
        let signal: Change.Signal
        let previous: String
        let proposed: String
        let adopted: String
    }

    /// The figures, credentials and grades on which the proposal and what was adopted both have a word.
    var values: [Values] {
        // What was refused or taken over whole has two values, and its change tells both.
        guard outcome == .withChanges || outcome == .own else { return [] }
        func evidence(_ changes: [Change]) -> [Change.Evidence] {
            changes.flatMap(\.evidence).filter {
                $0.signal == .quantity || $0.signal == .credential || $0.signal == .proficiency
            }
        }
        var values: [Values] = []
        func add(_ signal: Change.Signal, _ previous: String?, _ proposed: String?, _ adopted: String?) {
            guard let previous, let proposed, let adopted, proposed != adopted else { return }
            let value = Values(signal: signal, previous: previous, proposed: proposed, adopted: adopted)
            if !values.contains(value) { values.append(value) }
        }
        for proposal in evidence(proposal) {
            for step in evidence(departure) where step.signal == proposal.signal && step.old == proposal.new {
                add(step.signal, proposal.old, step.old, step.new)
            }
            for step in evidence(adoption) where step.signal == proposal.signal && step.old == proposal.old {
                add(step.signal, step.old, proposal.new, step.new)
            }
        }
        return values
    }
}

extension WayDecision {
    var education: Qualifications.Education { (adoption ?? proposal)?.education ?? .none }

    /// The experience before, as proposed and as adopted, with the field where it differs.
    var labels: (previous: String, proposed: String, adopted: String) {
        let previous = (adoption ?? proposal).map { $0.label(\.old, \.oldField) } ?? "not stated"
        return (
            previous, proposal.map { $0.label(\.new, \.newField) } ?? previous,
            adoption.map { $0.label(\.new, \.newField) } ?? previous
        )
    }
}

extension WayChange {
    /// One side of the way, in a phrase.
    fileprivate func label(_ years: KeyPath<WayChange, Years?>, _ field: KeyPath<WayChange, String?>)
        -> String
    {
        if kind == .added, years == \.old { return "no such way" }
        if kind == .removed, years == \.new { return "no such way" }
        let figure = self[keyPath: years]?.label ?? "no figure"
        let hasField = oldField != newField || kind != .changed
        return hasField ? "\(figure), in \(self[keyPath: field] ?? "any field")" : figure
    }
}
