public import SpecDifferences
import SpecModel

/// A difference as Markdown: what went out is struck through, what came in is bold.
public enum DifferenceMarkdown {
    /// The difference between two things that are called so.
    ///
    /// - Parameter note: what a reader must know before all else, without full stop.
    public static func text(
        _ difference: SpecificationDifference, old: ComparedName, new: ComparedName, note: String? = nil
    ) -> String {
        var page = MarkdownText()
        let wording = DifferenceWording(difference: difference)
        page.heading(2, "\(MarkdownText.escaped(old.name)) → \(MarkdownText.escaped(new.name))")
        if let note {
            page.line("**\(MarkdownText.escaped(note))**")
            page.line()
        }
        page.line("**Verdict:** \(wording.verdict)")
        if let fallback = difference.fallback {
            page.line()
            page.line("**Note:** \(MarkdownText.escaped(fallback))")
        }
        page.put(difference.qualifications)
        if !difference.ways.isEmpty {
            page.heading(3, "Ways to qualify")
            page.table(
                ["Education", "Experience", "Field"],
                difference.ways.map { [$0.education.label, $0.yearsLabel.arrowed, $0.fieldLabel.arrowed] })
        }
        page.put(difference.changes.filter { $0.significance == .substantive }, title: "Substantive changes")
        page.put(difference.changes.filter { $0.significance == .editorial }, title: "Editorial changes")
        if !difference.facts.isEmpty {
            page.heading(3, "Facts")
            page.table(
                ["Fact", "Old", "New"],
                difference.facts.map { [factLabel($0.name), $0.old ?? "none", $0.new ?? "none"] })
        }
        page.put(claimsOf: difference)
        page.put(moves: MoveWording.lines(of: difference))
        page.line()
        page.line("Form: \(wording.form)")
        return page.text
    }

    /// A row for a table of pairs.
    public static func row(_ difference: SpecificationDifference, file: String) -> String {
        row(DifferenceWording(difference: difference).line, file: file)
    }

    /// A row for a file with no pair.
    public static func row(_ result: String, file: String) -> String {
        "| \(MarkdownText.escaped(file.arrowed)) | \(MarkdownText.escaped(result)) |\n"
    }

    /// A section on a file with no pair.
    public static func section(_ result: String, file: String) -> String {
        "## \(MarkdownText.escaped(file.arrowed))\n\n\(MarkdownText.escaped(result.capitalizedFirst))\n\n"
    }

    /// What stands above the rows of pairs.
    public static let tableHead = "| File | Result |\n|---|---|\n"
}

extension MarkdownText {
    fileprivate mutating func put(_ changes: [Change], title: String) {
        guard !changes.isEmpty else { return }
        heading(3, "\(title) (\(changes.count))")
        var section: SectionKind?
        for change in changes {
            if change.section != section {
                if section != nil { line() }
                line("**\(change.section.label)**")
                line()
            }
            section = change.section
            line("- \(Self.item(change).capitalizedFirst)")
        }
    }

    mutating func put(moves: [(section: SectionKind, line: String)]) {
        guard !moves.isEmpty else { return }
        heading(3, "Only moved (\(moves.count))")
        for move in moves { line("- \(move.section.label): \(Self.escaped(move.line))") }
    }

    /// What happened to an item, and its words; the parts of a split or a merge are parted by a break of the line.
    static func item(_ change: Change) -> String {
        let signals = change.signals.map(\.rawValue).joined(separator: ", ")
        var item = change.headline + (signals.isEmpty ? "" : " (\(signals))") + ": "
        let (parts, leadIn) = ShownRun.parts(of: change)
        if let leadIn {
            item += leadIn.old.map { deleted("\($0):") + " " } ?? ""
            item += leadIn.new.map { inserted("\($0):") + " " } ?? ""
        }
        switch change.kind {
        case .added: item += change.newStatements.map { inserted($0.sentence) }.joined(separator: " ")
        case .removed: item += change.oldStatements.map { deleted($0.sentence) }.joined(separator: " ")
        case .moved, .unchanged: item += escaped(change.sentence)
        case .reworded, .split, .merged:
            item += parts.enumerated().map {
                $0.offset == 0 ? words($0.element) : atLineStart(words($0.element))
            }
            .joined(separator: lineBreak)
        }
        for evidence in change.evidence where evidence.signal == .flag {
            let sides = [evidence.old, evidence.new].map { $0?.replacing("-", with: " ") ?? "none" }
            item += " (flag: \(sides[0]) → \(sides[1]))"
        }
        return item
    }

    /// Who can now qualify, and the values from which it follows.
    fileprivate mutating func put(_ qualifications: QualificationsDifference) {
        let sentences =
            qualifications.unknown.isEmpty
            ? qualifications.eligibility.map(\.sentence)
            : ["That can't be told: \(qualifications.unknown.joined(separator: "; "))"]
        if !sentences.isEmpty {
            heading(3, "Who can qualify")
            for sentence in sentences { line("- \(Self.escaped(sentence))") }
        }
        if !qualifications.changes.isEmpty {
            heading(3, "Qualifications")
            table(["", "Change"], qualifications.changes.map { [$0.tendency.label, $0.summary.arrowed] })
        }
    }

    fileprivate mutating func put(claimsOf difference: SpecificationDifference) {
        guard !difference.claims.isEmpty else { return }
        heading(3, "Claims of the note")
        for check in difference.claims {
            let reason = check.reason.map { ": \(Self.escaped($0))" } ?? ""
            line("- \(check.claim.label): \(check.result)\(reason)")
            for contradiction in check.contradictions(in: difference) {
                line("    - against it: \(Self.escaped(contradiction).arrowed)")
            }
        }
    }
}

extension String {
    /// The phrase with a capital at its beginning.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The phrase with an arrow as people write it where there is no terminal.
    var arrowed: String { replacing("->", with: "→") }
}
