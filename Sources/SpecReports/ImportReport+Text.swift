import SpecModel

extension ImportReport {
    /// Appends all lines for people, and the total.
    ///
    /// - Parameter full: is called with what has come together so far, to write it out.
    public func text(_ write: (String) throws -> Void) rethrows {
        for row in rows { try write(Self.text(row, isRehearsal)) }
        try write(total + "\n")
    }

    /// `12 files: 8 recorded (2 new classes), 1 as another source, 2 already recorded, 1 refused`.
    public var total: String {
        let head = rows.count == 1 ? "1 file" : "\(rows.count) files"
        let classes = newClasses == 1 ? "1 new class" : "\(newClasses) new classes"
        var parts = ["\(count(.recorded)) recorded" + (newClasses > 0 ? " (\(classes))" : "")]
        if count(.addedSource) > 0 { parts.append("\(count(.addedSource)) as another source") }
        parts.append("\(count(.alreadyRecorded)) already recorded")
        parts.append("\(count(.refused)) refused")
        return "\(head)\(isRehearsal ? " would be" : ""): \(parts.joined(separator: ", "))"
    }

    private static func text(_ row: Row, _ isRehearsal: Bool) -> String {
        var lines = ["\(row.file): \(fate(row, isRehearsal))"]
        if let doubt = row.doubt { lines.append("  warning: \(doubt)") }
        if let ambiguity = row.ambiguity, row.isNewClass { lines.append("  kept apart: \(ambiguity)") }
        if !row.lookalikes.isEmpty {
            let others = row.lookalikes.map(\.description).joined(separator: ", ")
            lines.append(
                "  warning: looks like one class with \(others): the clauses name each other's revisions")
        }
        lines += row.notes.map { "  note: \($0)" }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func fate(_ row: Row, _ isRehearsal: Bool) -> String {
        if let refusal = row.refusal {
            return "\(isRehearsal ? "would be refused" : "refused"): \(refusal.message)"
        }
        let what =
            switch row.outcome {
            case .recorded: row.isNewClass ? "recorded, a new class" : "recorded"
            case .addedSource: "recorded as another source"
            case .alreadyRecorded: "already recorded"
            case .refused: "refused"
            }
        let place = [row.classID?.description, row.revision].compactMap(\.self).joined(separator: " ")
        let isToCome = isRehearsal && row.outcome != .alreadyRecorded
        return "\(isToCome ? "would be " : "")\(what): \(place)"
    }
}
