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

extension [Decision] {
    /// Substance before wording, and of each the sections in the order in which they come.
    var bySection: [Decision] {
        let sections = map(\.section).reduce(into: [SectionKind]()) { if !$0.contains($1) { $0.append($1) } }
        return sections.flatMap { section in filter { $0.section == section } }
    }
}

extension WayDecision {
    var education: Qualifications.Education { (adoption ?? proposal)?.education ?? .none }

    /// What was adopted.
    var adoptionLabel: String { adoption.map(Self.label) ?? "as before" }

    /// What was proposed, where that is something else.
    var proposalLabel: String? {
        switch outcome {
        case .asProposed, .own: nil
        case .withChanges, .refused: proposal.map(Self.label)
        }
    }

    private static func label(_ way: WayChange) -> String {
        [way.yearsLabel, way.fieldLabel].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
