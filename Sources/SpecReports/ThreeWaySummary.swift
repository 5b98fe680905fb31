public import SpecDifferences
import SpecModel

/// What a board did with a proposal, in a few plain sentences: what departs from it first, in its own words.
public enum ThreeWaySummary {
    /// So many decisions of a kind are told in their own words; how many are not is said.
    private static let told = 3

    /// The sentences, one a line.
    public static func text(
        _ difference: ThreeWayDifference, previous: String, proposed: String, adopted: String
    ) -> String {
        let names =
            "Compared: \(adopted.oneLine) as adopted, \(proposed.oneLine) as proposed, \(previous.oneLine) as it was before."
        return ([names] + sentences(difference) { "“\($0.oneLine)”" }).map { $0 + "\n" }.joined()
    }

    /// The sentences as a list in Markdown.
    public static func markdown(
        _ difference: ThreeWayDifference, previous: String, proposed: String, adopted: String
    ) -> String {
        var page = MarkdownText()
        page.heading(2, "What was adopted of the proposal")
        for (name, value) in [("Previous", previous), ("Proposed", proposed), ("Adopted", adopted)] {
            page.line("- \(name): \(MarkdownText.escaped(value))")
        }
        for sentence in sentences(difference, quoting: { "“\(MarkdownText.escaped($0))”" }) {
            page.line("- \(sentence)")
        }
        return page.text
    }

    private static func sentences(
        _ difference: ThreeWayDifference, quoting quoted: (String) -> String
    ) -> [String] {
        let wording = ThreeWayWording(difference: difference)
        var sentences = ["Decided: \(wording.tally)."]
        sentences += wording.notes.map { "Note: \($0)." }
        sentences += difference.ways.map { way in
            let labels = way.labels
            return
                "To qualify with \(way.education.label), \(way.outcome.label): \(labels.previous) before, \(labels.proposed) proposed, \(labels.adopted) adopted."
        }
        for fact in difference.facts where fact.signal != nil {
            let (previous, adopted) = (
                fact.previous.map(quoted) ?? "none", fact.adopted.map(quoted) ?? "none"
            )
            let proposed = fact.proposed.map(quoted) ?? "none"
            sentences.append(
                "\(factLabel(fact.name)), \(fact.outcome.label): \(previous) before, \(proposed) proposed, \(adopted) adopted."
            )
        }
        for outcome in Decision.Outcome.inReadingOrder {
            let all = difference.decisions.filter { $0.outcome == outcome && $0.significance == .substantive }
            let weighed = all.compactMap { decision in
                decision.shown.last.map { (decision: decision, change: $0.change) }
            }
            let heavy = weighed.enumerated().sorted {
                ($0.element.change.weight, $0.offset) < ($1.element.change.weight, $1.offset)
            }.map(\.element)
            for (decision, change) in heavy.prefix(told) {
                let sentence =
                    decision.values.isEmpty
                    ? DifferenceSummary.sentence(change, isRefused: outcome == .refused, quoted)
                    : Self.sentence(decision.values, change, quoted)
                sentences.append("\(outcome.title): \(sentence)")
            }
            if heavy.count > told {
                sentences.append("\(outcome.title): \(heavy.count - told) more of substance, not told here.")
            }
        }
        return sentences
    }

    /// A change of figures on which the proposal and what was adopted both have a word, with what was before.
    private static func sentence(
        _ values: [Decision.Values], _ change: Change, _ quoted: (String) -> String
    ) -> String {
        let told = values.map {
            "proposed \(quoted($0.proposed)), adopted \(quoted($0.adopted)), before \(quoted($0.previous))"
        }
        return
            "\(change.section.label): \(told.joined(separator: "; ")), in \(quoted(change.sentence.shortened(to: 120)))."
    }
}
