public import SpecDifferences
import SpecModel

/// What a board did with a proposal, as Markdown.
public enum ThreeWayMarkdown {
    /// What was done, between three things that are called so.
    public static func text(
        _ difference: ThreeWayDifference, previous: String, proposed: String, adopted: String
    ) -> String {
        var page = MarkdownText()
        let wording = ThreeWayWording(difference: difference)
        page.heading(2, "What was adopted of the proposal")
        page.line("- Previous: \(MarkdownText.escaped(previous))")
        page.line("- Proposed: \(MarkdownText.escaped(proposed))")
        page.line("- Adopted: \(MarkdownText.escaped(adopted))")
        page.line()
        page.line("**Decided:** \(wording.tally)")
        for note in wording.notes {
            page.line()
            page.line("**Note:** \(MarkdownText.escaped(note))")
        }
        if !difference.ways.isEmpty {
            page.heading(3, "Ways to qualify")
            page.table(
                ["Education", "Previous", "Proposed", "Adopted", "Decided"],
                difference.ways.map { way in
                    let labels = way.labels
                    return [
                        way.education.label, labels.previous, labels.proposed, labels.adopted,
                        way.outcome.label,
                    ]
                })
        }
        for outcome in Decision.Outcome.inReadingOrder {
            page.put(difference.decisions.filter { $0.outcome == outcome && $0.isShown }, outcome)
        }
        if !difference.facts.isEmpty {
            page.heading(3, "Facts")
            page.table(
                ["Fact", "Previous", "Proposed", "Adopted", "Decided"],
                difference.facts.map {
                    [
                        factLabel($0.name), $0.previous ?? "none", $0.proposed ?? "none",
                        $0.adopted ?? "none",
                        $0.outcome.label,
                    ]
                })
        }
        page.put(moves: difference.moves)
        page.line()
        page.line("Form: \(wording.form)")
        return page.text
    }
}

extension MarkdownText {
    fileprivate mutating func put(_ decisions: [Decision], _ outcome: Decision.Outcome) {
        guard !decisions.isEmpty else { return }
        heading(3, "\(outcome.title) (\(decisions.count))")
        var section: SectionKind?
        for decision in decisions.bySection {
            if decision.section != section {
                if section != nil { line() }
                line("**\(decision.section.label)**")
                line()
            }
            section = decision.section
            let shown = decision.shown
            for (place, part) in shown.enumerated() {
                // What belongs together is one item of the list.
                let item = Self.item(part.change)
                let words = part.role.isEmpty ? item.capitalizedFirst : part.role.capitalizedFirst + item
                line("\(place == 0 ? "- " : "    - ")\(words)")
            }
            for value in decision.values {
                let words = [value.proposed, value.adopted, value.previous].map(Self.escaped)
                line(
                    "    - \(value.signal.rawValue.capitalizedFirst): proposed “\(words[0])”, adopted “\(words[1])”, before “\(words[2])”"
                )
            }
        }
    }
}
