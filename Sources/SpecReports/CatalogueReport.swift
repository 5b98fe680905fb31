public import SpecModel

/// The classes of an archive, one line each: what was in force on a day.
public struct CatalogueReport: Sendable {
    /// A class with the revision that counts.
    struct Row: Sendable {
        let history: ClassHistory
        /// The revision in force; without a day that was asked for the latest where none is; else nil.
        let revision: Revision?
        /// Whether that revision is in force on the day.
        let isInForce: Bool
        /// The revisions that are not in force on the day but will be, the earliest first.
        let upcoming: [Revision]
        /// The day from which the class is no more, and whether that day has come.
        let abolished: (day: CivilDate, isPast: Bool)?

        /// A class as of a day that was asked for, or as of today.
        init(_ history: ClassHistory, asOf day: CivilDate?, today: CivilDate?) {
            self.history = history
            let seenFrom = day ?? today
            let inForce = seenFrom.flatMap(history.revision(inForceOn:))
            revision = inForce ?? (day == nil ? history.latest : nil)
            isInForce = inForce != nil
            upcoming = seenFrom.map(history.revisions(upcomingAfter:)) ?? []
            if let seenFrom {
                let past = history.abolition(holdingOn: seenFrom)?.date?.lastDay
                let coming = history.abolition(comingAfter: seenFrom)
                abolished = past.map { (day: $0, isPast: true) } ?? coming.map { (day: $0, isPast: false) }
            } else {
                abolished = history.abolished.map { (day: $0, isPast: true) }
            }
        }

        /// A revision of an approval batch, whatever the day.
        init(_ history: ClassHistory, _ revision: Revision, today: CivilDate?) {
            let now = Row(history, asOf: nil, today: today)
            self.history = history
            self.revision = revision
            isInForce = now.isInForce && now.revision?.name == revision.name
            upcoming = now.upcoming.filter { $0.name == revision.name }
            abolished = now.abolished
        }

        var title: String? { revision.flatMap(history.title(of:)) ?? history.title }

        /// The date that stands for the revision, with what it is where it is not the effective date.
        var date: String? {
            guard let facts = revision?.facts, let date = facts.revisionDate else { return nil }
            if facts.effective != nil { return date.description }
            return "\(date) (\(facts.revised != nil ? "REV" : "published"))"
        }
    }

    let day: CivilDate?
    /// The moment up to which the archive is asked, in words; nil for now.
    let knownAt: String?
    let rows: [Row]

    /// The classes as of a day.
    ///
    /// - Parameters:
    ///   - day: the day; nil takes for each class the revision in force today, and the latest where none is.
    ///   - today: the day from which it is seen what is upcoming where no other is asked for.
    ///   - knownAt: the moment up to which the archive was asked, in words.
    public init(
        _ histories: [ClassHistory], asOf day: CivilDate?, today: CivilDate? = nil, knownAt: String? = nil
    ) {
        self.day = day
        self.knownAt = knownAt
        rows = histories.map { Row($0, asOf: day, today: today) }
    }

    /// The revisions of an approval batch, in force or not.
    public init(
        _ histories: [ClassHistory], of batch: FinalNumber, today: CivilDate? = nil, knownAt: String? = nil
    ) {
        day = nil
        self.knownAt = knownAt
        rows = histories.flatMap { history in
            history.revisions.filter { $0.facts.finalNumber == batch }.map { Row(history, $0, today: today) }
        }
    }

    /// Whether there is nothing to tell.
    public var isEmpty: Bool { rows.isEmpty }

    /// For people.
    public var text: String {
        guard !rows.isEmpty else { return "no classes\n" }
        var table = TextTable(header: [
            "CLASS", "CODE", "TITLE", "EFFECTIVE", "FINAL", "SALARY GROUP", "REVISIONS", "REMARK",
        ])
        for row in rows { table.add(cells(row)) }
        return (table.lines() + ["", total]).joined(separator: "\n") + "\n"
    }

    /// For spreadsheets: each date in a column of its own, so that a cell is a date and nothing else.
    public var csv: String {
        var csv = CSVText(header: [
            "class", "code", "title", "revision", "effective", "revised", "published", "final number",
            "item number", "salary group", "revisions", "remark", "upcoming", "upcoming revision",
            "abolished",
        ])
        for row in rows {
            let facts = row.revision?.facts
            csv.add([
                row.history.record.id.description, facts?.code?.description ?? row.history.code, row.title,
                row.revision?.name, facts?.effective?.description, facts?.revised?.description,
                facts?.published?.description, facts?.finalNumber?.description,
                facts?.itemNumber?.description, facts?.salaryGroup?.description,
                String(row.history.count), remark(row),
                row.upcoming.first?.firstDayInForce?.description, row.upcoming.first?.name,
                row.abolished?.day.description,
            ])
        }
        return csv.text
    }

    /// For programs.
    public var json: String {
        var json = JSONWriter(.indented)
        json.object { json in
            json.key("asOf", day?.description)
            json.key("knownAt", knownAt)
            json.key("classes") { json in
                json.array(rows) { json, row in
                    json.object { Self.put(row, &$0) }
                }
            }
        }
        return json.text
    }

    private var total: String {
        let revisions = rows.reduce(0) { $0 + $1.history.count }
        return "\(counted(rows.count, "class", "classes")), \(counted(revisions, "revision"))"
    }

    private func cells(_ row: Row) -> [String?] {
        let facts = row.revision?.facts
        return [
            row.history.record.id.description, facts?.code?.description ?? row.history.code,
            row.title, row.date,
            facts?.finalNumber?.description ?? facts?.itemNumber.map { "item \($0)" },
            facts?.salaryGroup?.description, String(row.history.count), remark(row) ?? "",
        ]
    }

    private func remark(_ row: Row) -> String? {
        var remarks: [String] = []
        if row.history.record.ambiguity != nil { remarks.append("ambiguous") }
        if let (end, isPast) = row.abolished {
            remarks.append(isPast ? "abolished \(end)" : "to be abolished \(end)")
        }
        if row.revision == nil, row.abolished?.isPast != true { remarks.append("none held for that day") }
        if let next = row.upcoming.first?.firstDayInForce {
            let others = row.upcoming.count - 1 + row.history.leftOut.upcoming
            remarks.append("upcoming \(next)" + (others > 0 ? " and \(others) more" : ""))
        }
        return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    }

    private static func put(_ row: Row, _ json: inout JSONWriter) {
        let facts = row.revision?.facts
        json.key("id", row.history.record.id.word)
        json.key("jurisdiction", row.history.record.id.jurisdiction.description)
        json.key("code", facts?.code?.description ?? row.history.code)
        json.key("title", row.title)
        json.key("revision", row.revision?.name)
        json.key("effective", facts?.effective?.description)
        json.key("finalNumber", facts?.finalNumber?.description)
        json.key("salaryGroup", facts?.salaryGroup?.description)
        json.key("revisions", row.history.count)
        json.key("ambiguity", row.history.record.ambiguity)
        json.key("inForce", row.isInForce)
        json.key("upcoming", row.upcoming.first?.firstDayInForce?.description)
        json.key("upcomingRevision", row.upcoming.first?.name)
        json.key("abolished", row.abolished?.day.description)
    }
}
