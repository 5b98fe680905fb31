public import SpecDifferences
import SpecModel

/// What a board did with a proposal, for people to read in a terminal: what departs from it first.
public enum ThreeWayText {
    /// What was done, between three things that are called so.
    public static func styled(
        _ difference: ThreeWayDifference, previous: String, proposed: String, adopted: String
    ) -> StyledText {
        var text = StyledText()
        text.line("previous: \(previous)")
        text.line("proposed: \(proposed)")
        text.line("adopted:  \(adopted)")
        text.line()
        text.put("Decided: ")
        text.line(ThreeWayWording(difference: difference).tally, .title)
        for note in ThreeWayWording(difference: difference).notes { text.line("Note: \(note)") }
        if !difference.ways.isEmpty {
            var table = TextTable(header: ["", "PREVIOUS", "PROPOSED", "ADOPTED", "DECIDED"])
            for way in difference.ways {
                let labels = way.labels
                table.add([
                    way.education.label, labels.previous, labels.proposed, labels.adopted, way.outcome.label,
                ])
            }
            text.put(table, title: "Ways to qualify")
        }
        for outcome in Decision.Outcome.inReadingOrder {
            text.put(difference.decisions.filter { $0.outcome == outcome && $0.isShown }, outcome)
        }
        if !difference.facts.isEmpty {
            var table = TextTable(header: ["", "PREVIOUS", "PROPOSED", "ADOPTED", "DECIDED"])
            for fact in difference.facts {
                table.add([
                    factLabel(fact.name), fact.previous ?? "none", fact.proposed ?? "none",
                    fact.adopted ?? "none", fact.outcome.label,
                ])
            }
            text.put(table, title: "Facts")
        }
        text.put(moves: difference.moves)
        text.line()
        text.line("Form: \(ThreeWayWording(difference: difference).form)")
        return text
    }
}

extension StyledText {
    fileprivate mutating func put(_ decisions: [Decision], _ outcome: Decision.Outcome) {
        guard !decisions.isEmpty else { return }
        line()
        line("\(outcome.title) (\(decisions.count))", .title)
        var section: SectionKind?
        for decision in decisions.bySection {
            if decision.section != section { line("  \(decision.section.label)", .title) }
            section = decision.section
            for (role, change) in decision.shown {
                put(change, indent: "    ", role: role)
            }
            for value in decision.values {
                line(
                    "    \(value.signal.rawValue): proposed '\(value.proposed)', adopted '\(value.adopted)', before '\(value.previous)'"
                )
            }
        }
    }
}
