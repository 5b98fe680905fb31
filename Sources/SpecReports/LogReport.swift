public import SpecModel

/// The revisions of a class from the latest to the oldest, with what each replaces and how it came in.
public struct LogReport: Sendable {
    let history: ClassHistory
    /// What befell the class, the earliest first.
    let events: [ClassEvent]
    /// The day that was asked for, and the one from which it is seen how revisions stand.
    let asked, day: CivilDate?
    /// The moment up to which the archive is asked, in words; nil for now.
    let knownAt: String?

    /// The log of a class.
    ///
    /// - Parameters:
    ///   - events: what befell the class; nil takes what follows from the history alone.
    ///   - asked: the day as of which it was asked for.
    ///   - today: the day from which it is seen how revisions stand where no other is asked for.
    ///   - knownAt: the moment up to which the archive was asked, in words.
    public init(
        _ history: ClassHistory, events: [ClassEvent]? = nil, asOf asked: CivilDate? = nil,
        today: CivilDate? = nil, knownAt: String? = nil
    ) {
        self.history = history
        self.events = events ?? history.allEvents
        self.asked = asked
        day = asked ?? today
        self.knownAt = knownAt
    }

    /// For people.
    public var text: String {
        var lines = ["\(history.record.id)  \(history.title?.oneLine ?? "(no title)")"]
        let seen = [asked.map { "as of \($0)" }, knownAt.map { "as known at \($0)" }].compactMap(\.self)
        if !seen.isEmpty { lines.append(seen.joined(separator: ", ")) }
        if let ambiguity = history.record.ambiguity { lines.append("ambiguous: \(ambiguity.oneLine)") }
        if let end { lines.append(end) }
        for item in items.reversed() {
            switch item {
            case .revision(let revision): lines += [""] + entry(revision)
            case .event(let event): lines += [""] + EventWording(event, seenFrom: day).lines
            }
        }
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
            json.key("asOf", asked?.description)
            json.key("knownAt", knownAt)
            json.key("abolished", history.abolished?.description)
            json.key("events") { json in
                json.array(events.reversed()) { EventWording($1, seenFrom: day).put(&$0) }
            }
        }
        return json.text
    }

    /// A line of the log.
    private enum Item {
        case revision(Revision)
        case event(ClassEvent)
    }

    /// Revisions and events by their days, the earliest first; an event stands behind the revision of its day.
    private var items: [Item] {
        var items: [Item] = []
        var waiting = events[...]
        for revision in history.revisions {
            while let event = waiting.first, Self.day(event.date) < Self.day(revision.facts.revisionDate) {
                items.append(.event(event))
                waiting.removeFirst()
            }
            items.append(.revision(revision))
        }
        return items + waiting.map(Item.event)
    }

    private static func day(_ date: PartialDate?) -> Int { date?.lastDay.daysSince1970 ?? .min }

    private var end: String? {
        if let day, let abolition = history.abolition(holdingOn: day)?.date {
            return "abolished \(abolition)"
        }
        if let day { return history.abolition(comingAfter: day).map { "to be abolished \($0)" } }
        return history.abolished.map { "abolished \($0)" }
    }

    /// How a revision stands, behind its name.
    private func standing(_ revision: Revision) -> String {
        guard let day else { return "" }
        return switch history.standing(of: revision, on: day) {
        case .inForce: ", in force"
        case .superseded: ""
        case .upcoming(let from): ", upcoming: in force from \(from)"
        case .outranked(let other): ", never in force: \(other) of the same day comes after it"
        case .ended(let end):
            revision.firstDayInForce.map { $0 >= end } == true
                ? ", never in force: the class was abolished \(end)"
                : ", in force until the class was abolished \(end)"
        case .undated: ", without a date: it can't be told when it was in force"
        }
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
        return ["revision \(revision.name)\(standing(revision))"] + table.lines(indent: "  ")
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
        let standing = day.map { history.standing(of: revision, on: $0) }
        json.key("inForce", standing.map { $0 == .inForce })
        json.key("upcoming", standing?.upcomingFrom?.description)
    }
}
