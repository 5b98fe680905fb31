import SpecModel

extension FactDecision {
    /// What was done with each fact that the proposal or what was adopted changes, the proposed ones first.
    static func decisions(proposed: [FactChange], adopted: [FactChange]) -> [FactDecision] {
        var waiting = adopted
        let decisions = proposed.map { proposal in
            let place = waiting.firstIndex { $0.name == proposal.name && $0.old == proposal.old }
            let adoption = place.map { waiting.remove(at: $0) }
            let outcome: Decision.Outcome
            switch adoption {
            case nil: outcome = .refused
            case let fact? where fold(fact.new) == fold(proposal.new): outcome = .asProposed
            default: outcome = .withChanges
            }
            return FactDecision(
                outcome: outcome, name: proposal.name, previous: proposal.old, proposed: proposal.new,
                adopted: adoption.map(\.new) ?? proposal.old, signal: proposal.signal)
        }
        return decisions
            + waiting.map {
                FactDecision(
                    outcome: .own, name: $0.name, previous: $0.old, proposed: $0.old, adopted: $0.new,
                    signal: $0.signal)
            }
    }

    private static func fold(_ value: String?) -> FoldedText? { value.map { FoldedText($0) } }
}

extension WayDecision {
    /// What was done with each way to qualify that the proposal or what was adopted changes, the proposed ones first.
    ///
    /// What was adopted word for word is found first, so that of two ways for one degree each meets its own.
    static func decisions(proposed: [WayChange], adopted: [WayChange]) -> [WayDecision] {
        var waiting = adopted
        var found: [WayChange?] = proposed.map { proposal in
            waiting.firstIndex(of: proposal).map { waiting.remove(at: $0) }
        }
        for (place, proposal) in proposed.enumerated() where found[place] == nil {
            let other = waiting.firstIndex { $0.education == proposal.education && $0.old == proposal.old }
            found[place] = other.map { waiting.remove(at: $0) }
        }
        let decisions = zip(proposed, found).map { proposal, adoption in
            WayDecision(
                outcome: adoption == nil ? .refused : adoption == proposal ? .asProposed : .withChanges,
                proposal: proposal, adoption: adoption)
        }
        return decisions + waiting.map { WayDecision(outcome: .own, proposal: nil, adoption: $0) }
    }
}
