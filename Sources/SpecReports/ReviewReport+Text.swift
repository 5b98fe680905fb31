import SpecModel
public import SpecReviews

extension ReviewReport {
    /// For people: the rule and its reading first, then what is due, then what has no usable date.
    public var text: String {
        var lines = [
            "Reviews due as of \(today), due soon within \(counted(withinMonths, "month"))\(knowledge)"
        ]
        lines += rules
        if rows.isEmpty { lines += ["", "no classes"] }
        lines += table(scheduled, "Classes with a due date", ["DUE", "DAYS LEFT"]) { row in
            [row.dueDate?.description, row.daysLeft.map(String.init)]
        }
        lines += table(unscheduled, "Classes without a due date", []) { _ in [] }
        lines += details
        lines += totalLines
        return lines.joined(separator: "\n") + "\n"
    }

    private var knowledge: String { knownAt.map { ", as known at \($0)" } ?? "" }

    private var rules: [String] {
        var lines: [String] = []
        for policy in policies {
            lines.append("")
            lines.append("Rule for \(policy.jurisdiction): \(policy.citation)")
            lines.append("  reading: \(policy.reading)")
            lines.append(
                "  interval: \(counted(policy.intervalMonths, "month")) from the \(policy.anchor == .lastReview ? "last review" : "latest revision"); evidence of grade 1 to \(policy.weakestGrade) counts as a review"
            )
        }
        for jurisdiction in withoutPolicy {
            lines += ["", "Rule for \(jurisdiction): none is set, so nothing can be due"]
        }
        return lines
    }

    private func table(
        _ rows: [ReviewDue], _ title: String, _ columns: [String], _ cells: (ReviewDue) -> [String?]
    ) -> [String] {
        guard !rows.isEmpty else { return [] }
        var table = TextTable(
            header: ["TIMING"] + columns + ["APPLIES", "EVIDENCE OF", "GRADE", "CODE", "TITLE"])
        for row in rows { table.add([row.timing.kind.rawValue] + cells(row) + shared(row)) }
        return ["", title] + table.lines(indent: "  ")
    }

    private func shared(_ row: ReviewDue) -> [String?] {
        [
            row.applicability.phrase, row.evidence.date?.description, String(row.evidence.grade.rawValue),
            row.code ?? row.id.word, row.title,
        ]
    }

    /// For each class that a rule is set for: the sentence that proves its last review, and what else should be
    /// known.
    private var details: [String] {
        let ruled = rows.filter { !withoutPolicy.contains($0.id.jurisdiction) }
        guard !ruled.isEmpty else { return [] }
        var lines = ["", "Evidence and remarks"]
        for row in ruled {
            lines.append("  \(row.id)")
            if let revision = row.evidence.revision {
                let proof = row.evidence.sentence.map { "'\($0)'" } ?? "no word of a review"
                lines.append("    revision \(revision): \(proof)")
            }
            if let reason = row.timing.reason { lines.append("    \(row.timing.kind.rawValue): \(reason)") }
            if case .undetermined(let reason) = row.applicability {
                lines.append("    undetermined: \(reason)")
            }
            lines += row.remarks.map { "    \($0)" }
        }
        return lines
    }

    private var totalLines: [String] {
        var table = TextTable(header: ["TOTALS"] + Applicability.Kind.allCases.map(\.rawValue) + ["all"])
        for timing in ReviewTiming.Kind.allCases {
            table.add(
                [timing.rawValue] + Applicability.Kind.allCases.map { String(totals[timing, $0]) }
                    + [String(totals[timing])])
        }
        table.add(
            ["all"] + Applicability.Kind.allCases.map { String(totals[$0]) } + [String(totals.classes)])
        return [""] + table.lines()
    }
}

extension Applicability {
    /// The part of the rule, or the kind where there is none.
    var phrase: String {
        switch self {
        case .applies(let label): label
        case .excluded(let label): "excluded: \(label)"
        case .undetermined: "undetermined"
        }
    }
}
