public import SpecDifferences
import SpecModel

/// A difference for people to read in a terminal: substance first, wording second, form counted.
///
/// What was taken out stands in `[-…-]`, what was put in in `{+…+}`, so that it reads without colour.
public enum DifferenceText {
    /// The difference between two things that are called so.
    public static func text(_ difference: SpecificationDifference, old: String, new: String) -> String {
        var lines = ["old: \(old.oneLine)", "new: \(new.oneLine)", "", "Verdict: \(verdict(difference))"]
        if let fallback = difference.fallback { lines.append("Note: \(fallback)") }
        lines += QualificationsDifferenceText.lines(difference.qualifications)
        lines += changes(difference, .substantive, "Substantive changes")
        lines += changes(difference, .editorial, "Editorial changes")
        lines += facts(difference.facts)
        lines += form(difference)
        lines += claims(difference)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func verdict(_ difference: SpecificationDifference) -> String {
        switch difference.verdict {
        case .identical: "identical: no duty and no qualification differs"
        case .editorial: "editorial: the wording or the order differs, the substance does not"
        case .substantive: "substantive: duties, qualifications or the status of the class differ"
        }
    }

    private static func facts(_ facts: [FactChange]) -> [String] {
        guard !facts.isEmpty else { return [] }
        var table = TextTable()
        for fact in facts {
            let mark = fact.signal.map { "[\($0.rawValue)]" } ?? ""
            table.add([fact.name, "\(fact.old ?? "none") -> \(fact.new ?? "none")", mark])
        }
        return ["", "Facts"] + table.lines(indent: "  ")
    }

    private static func changes(
        _ difference: SpecificationDifference, _ significance: Change.Significance, _ title: String
    ) -> [String] {
        let changes = difference.changes.filter { $0.significance == significance }
        guard !changes.isEmpty else { return [] }
        var lines = ["", "\(title) (\(changes.count))"]
        var section: SectionKind?
        for change in changes {
            if change.section != section { lines.append("  \(change.section.rawValue)") }
            section = change.section
            lines += self.change(change).map { "    \($0)" }
        }
        return lines
    }

    private static func change(_ change: Change) -> [String] {
        var head = change.kind.rawValue
        if change.isMoved, change.kind != .moved { head += ", moved" }
        if let from = change.oldSection { head += " from \(from.rawValue)" }
        let signals = change.signals
        if !signals.isEmpty { head += "  [\(signals.map(\.rawValue).joined(separator: ", "))]" }
        var lines = [head]
        if let leadIn = change.leadIn {
            lines.append("  lead-in: \(leadIn.old ?? "none") -> \(leadIn.new ?? "none")")
        }
        switch change.kind {
        case .added: lines += change.newStatements.map { "  {+\($0.sentence)+}" }
        case .removed: lines += change.oldStatements.map { "  [-\($0.sentence)-]" }
        case .reworded, .split, .merged: lines.append("  \(words(change.words))")
        case .moved, .unchanged: lines += change.newStatements.map { "  \($0.sentence)" }
        }
        let flagged = change.evidence.filter { $0.signal == .flag }
        lines += flagged.map { "  flag: \($0.old ?? "none") -> \($0.new ?? "none")" }
        return lines
    }

    /// The runs in one line, with the blanks at their ends outside the marks. What differs in quotes, dashes or
    /// letter case alone is shown as it is now, unmarked.
    private static func words(_ runs: [WordRun]) -> String {
        var line = ""
        for (place, run) in runs.enumerated() {
            switch run.op {
            case .keep: line += run.text
            case .delete: line += isForm(runs, place) ? "" : marked(run.text, "[-", "-]")
            case .insert: line += isForm(runs, place - 1) ? run.text : marked(run.text, "{+", "+}")
            }
        }
        return line
    }

    /// Whether the words taken out at a place come in again right behind it in another form.
    private static func isForm(_ runs: [WordRun], _ place: Int) -> Bool {
        guard place >= 0, place + 1 < runs.count, runs[place].op == .delete, runs[place + 1].op == .insert
        else { return false }
        return FoldedText(runs[place].text) == FoldedText(runs[place + 1].text)
    }

    private static func marked(_ text: String, _ open: String, _ close: String) -> String {
        let front = text.prefix { $0 == " " }
        let core = text.dropFirst(front.count)
        guard let last = core.lastIndex(where: { $0 != " " }) else { return text }
        return "\(front)\(open)\(core[...last])\(close)\(core[core.index(after: last)...])"
    }

    private static func form(_ difference: SpecificationDifference) -> [String] {
        let unchanged = difference.changes.count { $0.kind == .unchanged }
        let moved = difference.changes.count { $0.kind == .moved && $0.significance == .none }
        var parts = ["\(counted(unchanged, "item")) unchanged"]
        if moved > 0 { parts.append("\(moved) only moved") }
        if difference.typographic > 0 {
            parts.append("\(difference.typographic) of these differ in typography alone")
        }
        parts += difference.form.added.map { "\($0.rawValue) added" }
        parts += difference.form.removed.map { "\($0.rawValue) removed" }
        return ["", "Form: \(parts.joined(separator: ", "))"]
    }

    private static func claims(_ difference: SpecificationDifference) -> [String] {
        guard !difference.claims.isEmpty else { return [] }
        var lines = ["", "Claims of the note"]
        for check in difference.claims {
            let result =
                switch check.holds {
                case true?: check.reason == nil ? "holds" : "holds, but"
                case false?: "does not hold"
                case nil: "can't be told"
                }
            let reason = check.reason.map { check.holds == true ? " \($0)" : ": \($0)" } ?? ""
            lines.append("  \(check.claim): \(result)\(reason)")
            lines += contradictions(check, difference).map { "    against it: \($0)" }
        }
        return lines
    }

    /// What contradicts a claim: values of the qualifications, then items that say more than those.
    private static func contradictions(
        _ check: ClaimCheck, _ difference: SpecificationDifference
    ) -> [String] {
        let told = check.values.map { difference.qualifications.changes[$0] }
        let items = check.contradictions.filter { difference.changes.indices.contains($0) }.map {
            difference.changes[$0]
        }
        let others = items.filter { item in
            // Its value says what became of it.
            !told.contains { value in
                item.oldStatements.contains { $0.line == value.oldLine }
                    || item.newStatements.contains { $0.line == value.newLine }
            }
        }
        return told.map(\.summary)
            + others.map { item in
                let text = (item.newStatements.first ?? item.oldStatements.first)?.sentence ?? ""
                return "\(item.section.rawValue) \(item.kind.rawValue): \(Self.shortened(text))"
            }
    }

    /// A text cut at a word, with a mark where it is.
    private static func shortened(_ text: String) -> String {
        guard text.count > 80 else { return text }
        let front = text.prefix(80)
        return "\(front[..<(front.lastIndex(of: " ") ?? front.endIndex)]) …"
    }
}
