public import SpecModel

/// The drafts that lie beside classes: those that wait, or all that ever did.
public struct DraftReport: Sendable {
    /// The drafts of one class.
    public struct Part: Sendable {
        let history: ClassHistory
        let drafts: [Proposal]

        /// A class with its drafts in the order in which they came.
        public init(_ history: ClassHistory, _ drafts: [Proposal]) {
            self.history = history
            self.drafts = drafts
        }
    }

    private let rows: [(history: ClassHistory, draft: Proposal)]
    private let isOfAll: Bool

    /// The drafts of some classes; those alone that wait, unless all are wanted.
    public init(_ parts: [Part], all isOfAll: Bool) {
        self.isOfAll = isOfAll
        rows = parts.flatMap { part in
            part.drafts.filter { isOfAll || $0.isWaiting }.map { (part.history, $0) }
        }
    }

    /// For people.
    public var text: String {
        guard !rows.isEmpty else { return isOfAll ? "no drafts\n" : "no drafts wait\n" }
        var table = TextTable(header: ["CLASS", "DRAFT", "TITLE", "RECORDED", "BY", "SOURCE", "STATE"])
        for (history, draft) in rows {
            let recorded = draft.text.recorded
            table.add([
                history.record.id.description, draft.name, draft.text.facts.title ?? history.title,
                String(Instant.text(recorded.at).prefix(10)), recorded.by.name, recorded.sourceName,
                Self.state(draft),
            ])
        }
        return table.lines().joined(separator: "\n") + "\n"
    }

    /// For spreadsheets.
    public var csv: String {
        var csv = CSVText(header: [
            "class", "draft", "title", "recorded at", "recorded by", "source", "state", "adopted as", "why",
            "commit",
        ])
        for (history, draft) in rows {
            let recorded = draft.text.recorded
            csv.add([
                history.record.id.description, draft.name, draft.text.facts.title ?? history.title,
                Instant.text(recorded.at), recorded.by.description, recorded.sourceName,
                Self.word(draft.state), Self.revision(draft.state), Self.reason(draft.state), recorded.commit,
            ])
        }
        return csv.text
    }

    /// For programs.
    public var json: String {
        var json = JSONWriter(.indented)
        json.object { json in
            json.key("drafts") { json in
                json.array(rows) { json, row in
                    let recorded = row.draft.text.recorded
                    json.object { json in
                        json.key("id", row.history.record.id.word)
                        json.key("jurisdiction", row.history.record.id.jurisdiction.description)
                        json.key("draft", row.draft.name)
                        json.key("title", row.draft.text.facts.title)
                        json.key("effective", row.draft.text.facts.effective?.description)
                        json.key("state", Self.word(row.draft.state))
                        json.key("adoptedAs", Self.revision(row.draft.state))
                        json.key("why", Self.reason(row.draft.state))
                        json.key("recordedAt", Instant.text(recorded.at))
                        json.key("recordedBy", recorded.by.description)
                        json.key("commit", recorded.commit)
                        LogReport.putSources(recorded, &json)
                    }
                }
            }
        }
        return json.text
    }

    private static func state(_ draft: Proposal) -> String {
        switch draft.state {
        case .waiting: "waiting"
        case .adopted(let revision): "adopted as \(revision)"
        case .withdrawn(let why): why.map { "withdrawn: \($0)" } ?? "withdrawn"
        }
    }

    private static func word(_ state: Proposal.State) -> String {
        switch state {
        case .waiting: "waiting"
        case .adopted: "adopted"
        case .withdrawn: "withdrawn"
        }
    }

    private static func revision(_ state: Proposal.State) -> String? {
        if case .adopted(let revision) = state { revision } else { nil }
    }

    private static func reason(_ state: Proposal.State) -> String? {
        if case .withdrawn(let why) = state { why } else { nil }
    }
}
