public import SpecModel

/// The revisions of a class from the latest to the oldest, with what each replaces and how it came in.
public struct LogReport: Sendable {
    let history: ClassHistory

    /// The log of a class.
    public init(_ history: ClassHistory) { self.history = history }

    /// For people.
    public var text: String {
        var lines = ["\(history.record.id)  \(history.title?.oneLine ?? "(no title)")"]
        if let ambiguity = history.record.ambiguity { lines.append("ambiguous: \(ambiguity)") }
        for revision in history.revisions.reversed() { lines += [""] + entry(revision) }
        lines += takenBackLines
        return lines.joined(separator: "\n") + "\n"
    }

    /// For programs.
    public var json: String {
        var json = JSONWriter(.indented)
        json.object { json in
            json.key("id", history.record.id.word)
            json.key("jurisdiction", history.record.id.jurisdiction.description)
            json.key("titles") { put(history.record.titles, "title", &$0) }
            json.key("codes") { put(history.record.codes, "code", &$0) }
            json.key("ambiguity", history.record.ambiguity)
            json.key("revisions") { json in
                json.array(history.revisions.reversed()) { json, revision in
                    json.object { put(revision, &$0) }
                }
            }
            putTakenBack(&json)
        }
        return json.text
    }

    private func entry(_ revision: Revision) -> [String] {
        let facts = revision.facts
        var table = TextTable()
        if let title = history.title(of: revision) { table.add(["title", title + titleRemark(revision)]) }
        if let code = facts.code {
            let remark = facts.given.contains("code") ? " (supplied by hand)" : ""
            table.add(["code", code.description + remark])
        }
        let dates = [
            ("established", facts.established), ("revised", facts.revised), ("effective", facts.effective),
            ("published", facts.published),
        ]
        let known = dates.compactMap { name, date in date.map { "\(name) \($0)" } }
        table.add(["dates", known.isEmpty ? "none" : known.joined(separator: ", ")])
        if let number = facts.finalNumber { table.add(["Final No.", number.description]) }
        if let number = facts.itemNumber { table.add(["Item No.", number.description]) }
        if let group = facts.salaryGroup { table.add(["salary group", group.description]) }
        table.add(["supersedes", supersession(revision)])
        if let note = revision.clause?.note { table.add(["note", note]) }
        let recorded = revision.recorded
        table.add(["recorded", "\(Instant.text(recorded.at)) by \(recorded.by)"])
        table.add(["commit", recorded.commit])
        for earlier in recorded.corrected { table.add(["corrects", "the text of commit \(earlier)"]) }
        for cells in Self.originCells(recorded) + Self.sourceCells(recorded) { table.add(cells) }
        return ["revision \(revision.name)"] + table.lines(indent: "  ")
    }

    /// Where the title comes from, if not from the document itself.
    private func titleRemark(_ revision: Revision) -> String {
        let facts = revision.facts
        guard history.title(of: revision) == facts.title else { return " (from its successor's clause)" }
        return facts.titleSource == .clause ? " (from its clause, where it is the predecessor's)" : ""
    }

    /// What the clause says was replaced, and whether the archive holds it.
    private func supersession(_ revision: Revision) -> String {
        guard let clause = revision.clause else { return "nothing is said" }
        switch clause.kind {
        case .newJobCode: return "nothing: a new job code"
        case .none: return "not understood"
        case .replaces:
            let held = predecessor(of: revision).map { "held as \($0.name)" } ?? "not held"
            return "\(clause.predecessor) (\(held))"
        }
    }

    private func predecessor(of revision: Revision) -> Revision? {
        guard let date = revision.clause?.approvedEffective else { return nil }
        return history.revisions.first {
            $0.facts.effective == date && $0.name != revision.name
        }
    }

    private func put(_ aliases: [ClassRecord.Alias], _ key: String, _ json: inout JSONWriter) {
        json.array(aliases) { json, alias in
            json.object {
                $0.key(key, alias.text)
                $0.key("from", alias.from?.description)
            }
        }
    }

    private func put(_ revision: Revision, _ json: inout JSONWriter) {
        let facts = revision.facts
        let clause = revision.clause
        json.key("revision", revision.name)
        json.key("title", history.title(of: revision))
        json.key("code", facts.code?.description)
        json.key("established", facts.established?.description)
        json.key("revised", facts.revised?.description)
        json.key("effective", facts.effective?.description)
        json.key("published", facts.published?.description)
        json.key("finalNumber", facts.finalNumber?.description)
        json.key("itemNumber", facts.itemNumber?.description)
        json.key("salaryGroup", facts.salaryGroup?.description)
        json.key("supersedes") { json in
            guard let clause, clause.kind == .replaces else { return json.literal("null") }
            json.object {
                $0.key("title", clause.title)
                $0.key("salaryGroup", clause.salaryGroup?.description)
                $0.key("approvedEffective", clause.approvedEffective?.description)
                $0.key("held", predecessor(of: revision)?.name)
            }
        }
        json.key("note", clause?.note)
        json.key("recordedAt", Instant.text(revision.recorded.at))
        json.key("recordedBy", revision.recorded.by.description)
        json.key("commit", revision.recorded.commit)
        json.key("corrected") { $0.array(revision.recorded.corrected) { $0.string($1) } }
        json.key("sourceName", revision.recorded.sourceName)
        json.key("sourceSHA256", revision.recorded.sourceSHA256)
        Self.putOrigin(revision.recorded, &json)
    }
}
