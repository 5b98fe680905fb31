public import SpecDifferences
import SpecModel

/// A difference for people to read in a terminal: substance first, wording second, form counted.
///
/// What was taken out stands in `[-…-]`, what was put in in `{+…+}`, so that it reads without colour.
public enum DifferenceText {
    /// The difference between two things that are called so.
    public static func text(
        _ difference: SpecificationDifference, old: ComparedName, new: ComparedName, note: String? = nil
    ) -> String {
        styled(difference, old: old, new: new, note: note).text(inColour: false)
    }

    /// The same, to be shown with or without colour.
    ///
    /// - Parameter note: what a reader must know before all else, without full stop.
    public static func styled(
        _ difference: SpecificationDifference, old: ComparedName, new: ComparedName, note: String? = nil
    ) -> StyledText {
        var text = StyledText()
        if let note {
            text.line(note)
            text.line()
        }
        text.line("old: \(old.name)")
        text.line("new: \(new.name)")
        text.line()
        text.put("Verdict: ")
        text.line(DifferenceWording(difference: difference).verdict, .title)
        if let fallback = difference.fallback { text.line("Note: \(fallback)") }
        text.lines(QualificationsDifferenceText.lines(difference.qualifications, old: old, new: new))
        text.put(difference.changes.filter { $0.significance == .substantive }, title: "Substantive changes")
        text.put(difference.changes.filter { $0.significance == .editorial }, title: "Editorial changes")
        text.put(facts: difference.facts)
        text.put(moves: MoveWording.lines(of: difference))
        text.line()
        text.line("Form: \(DifferenceWording(difference: difference).form)")
        text.put(claimsOf: difference)
        return text
    }

    /// One line on a pair of files: the verdict and the counts.
    public static func line(_ difference: SpecificationDifference, file: String) -> String {
        line(DifferenceWording(difference: difference).line, file: file)
    }

    /// One line on a file.
    public static func line(_ result: String, file: String) -> String { "\(file.oneLine): \(result)\n" }

    /// The line above what is told of a pair of files at length.
    public static func head(_ file: String) -> String { "==> \(file.oneLine) <==\n" }
}

extension StyledText {
    fileprivate mutating func put(facts: [FactChange]) {
        guard !facts.isEmpty else { return }
        var table = TextTable()
        for fact in facts {
            let mark = fact.signal.map { "[\($0.rawValue)]" } ?? ""
            table.add([factLabel(fact.name), "\(fact.old ?? "none") -> \(fact.new ?? "none")", mark])
        }
        put(table, title: "Facts")
    }

    mutating func put(moves: [(section: SectionKind, line: String)]) {
        guard !moves.isEmpty else { return }
        line()
        line("Only moved (\(moves.count))", .title)
        var section: SectionKind?
        for move in moves {
            if move.section != section { line("  \(move.section.label)", .title) }
            section = move.section
            line("    \(move.line)")
        }
    }

    mutating func put(_ table: TextTable, title: String) {
        line()
        line(title, .title)
        lines(table.lines(indent: "  "))
    }

    fileprivate mutating func put(_ changes: [Change], title: String) {
        guard !changes.isEmpty else { return }
        line()
        line("\(title) (\(changes.count))", .title)
        var section: SectionKind?
        for change in changes {
            if change.section != section { line("  \(change.section.label)", .title) }
            section = change.section
            put(change, indent: "    ")
        }
    }

    /// A change: what happened on one line, then the words.
    ///
    /// - Parameter role: what stands before what happened, where several changes belong together.
    mutating func put(_ change: Change, indent: String, role: String = "") {
        put(indent + role + change.headline)
        let signals = change.signals
        if !signals.isEmpty { put("  [\(signals.map(\.rawValue).joined(separator: ", "))]", .signal) }
        endLine()
        let indent = indent + "  "
        let (parts, leadIn) = ShownRun.parts(of: change)
        if let leadIn { line("\(indent)lead-in: \(leadIn.old ?? "none") -> \(leadIn.new ?? "none")") }
        switch change.kind {
        case .added: put(change.newStatements, indent, .insert)
        case .removed: put(change.oldStatements, indent, .delete)
        case .moved, .unchanged: put(change.newStatements, indent, .keep)
        case .reworded, .split, .merged:
            put(indent)
            for (place, part) in parts.enumerated() {
                if place > 0 { put(" | ") }
                for run in part { put(run.text, run.op) }
            }
            endLine()
        }
        for evidence in change.evidence where evidence.signal == .flag {
            let sides = [evidence.old, evidence.new].map { $0?.replacing("-", with: " ") ?? "none" }
            line("\(indent)flag: \(sides[0]) -> \(sides[1])")
        }
    }

    private mutating func put(_ statements: [Statement], _ indent: String, _ op: WordRun.Operation) {
        for statement in statements {
            put(indent)
            put(statement.sentence, op)
            endLine()
        }
    }

    private mutating func put(_ text: String, _ op: WordRun.Operation) {
        switch op {
        case .keep: put(text)
        case .delete: put("[-\(text)-]", .deleted)
        case .insert: put("{+\(text)+}", .inserted)
        }
    }

    fileprivate mutating func put(claimsOf difference: SpecificationDifference) {
        guard !difference.claims.isEmpty else { return }
        line()
        line("Claims of the note", .title)
        for check in difference.claims {
            let reason = check.reason.map { check.holds == true ? " \($0)" : ": \($0)" } ?? ""
            line("  \(check.claim.label): \(check.result)\(reason)")
            for contradiction in check.contradictions(in: difference) {
                line("    against it: \(contradiction)")
            }
        }
    }
}

extension ClaimCheck {
    /// What came of the check.
    var result: String {
        switch holds {
        case true?: reason == nil ? "holds" : "holds, but"
        case false?: "does not hold"
        case nil: "can't be told"
        }
    }

    /// What contradicts a claim: values of the qualifications, then items that say more than those.
    func contradictions(in difference: SpecificationDifference) -> [String] {
        let told = values.map { difference.qualifications.changes[$0] }
        let items = contradictions.filter(difference.changes.indices.contains).map { difference.changes[$0] }
        let others = items.filter { item in
            // Its value says what became of it.
            !told.contains { value in
                item.oldStatements.contains { $0.line == value.oldLine }
                    || item.newStatements.contains { $0.line == value.newLine }
            }
        }
        return told.map(\.summary)
            + others.map { "\($0.section.label), \($0.headline): \($0.sentence.shortened(to: 72))" }
    }
}
