public import SpecModel

/// The classes of an archive, one line each: what was in force on a day.
public struct CatalogueReport: Sendable {
    /// A class with the revision that counts.
    struct Row: Sendable {
        let history: ClassHistory
        /// The revision in force; nil where none is yet.
        let revision: Revision?

        var title: String? { revision.flatMap(history.title(of:)) ?? history.title }

        /// The date that stands for the revision, with what it is where it is not the effective date.
        var date: String? {
            guard let facts = revision?.facts, let date = facts.revisionDate else { return nil }
            if facts.effective != nil { return date.description }
            return "\(date) (\(facts.revised != nil ? "REV" : "published"))"
        }
    }

    let day: CivilDate?
    let rows: [Row]

    /// The classes as of a day; nil takes the latest revision of each, in force or not yet.
    public init(_ histories: [ClassHistory], asOf day: CivilDate?) {
        self.day = day
        rows = histories.map { history in
            Row(history: history, revision: day.map(history.revision(inForceOn:)) ?? history.latest)
        }
    }

    /// For people.
    public var text: String {
        guard !rows.isEmpty else { return "no classes\n" }
        var table = TextTable(header: [
            "CLASS", "CODE", "TITLE", "EFFECTIVE", "FINAL", "SALARY GROUP", "REVISIONS", "REMARK",
        ])
        for row in rows { table.add(Self.cells(row)) }
        return (table.lines() + ["", total]).joined(separator: "\n") + "\n"
    }

    /// For spreadsheets: each date in a column of its own, so that a cell is a date and nothing else.
    public var csv: String {
        var csv = CSVText(header: [
            "class", "code", "title", "revision", "effective", "revised", "published", "final number",
            "item number", "salary group", "revisions", "remark",
        ])
        for row in rows {
            let facts = row.revision?.facts
            csv.add([
                row.history.record.id.description, facts?.code?.description ?? row.history.code, row.title,
                row.revision?.name, facts?.effective?.description, facts?.revised?.description,
                facts?.published?.description, facts?.finalNumber?.description,
                facts?.itemNumber?.description, facts?.salaryGroup?.description,
                String(row.history.revisions.count), Self.remark(row),
            ])
        }
        return csv.text
    }

    /// For programs.
    public var json: String {
        var json = JSONWriter(.indented)
        json.object { json in
            json.key("asOf", day?.description)
            json.key("classes") { json in
                json.array(rows) { json, row in
                    json.object { Self.put(row, &$0) }
                }
            }
        }
        return json.text
    }

    private var total: String {
        let revisions = rows.reduce(0) { $0 + $1.history.revisions.count }
        return "\(counted(rows.count, "class", "classes")), \(counted(revisions, "revision"))"
    }

    private static func cells(_ row: Row) -> [String?] {
        let facts = row.revision?.facts
        return [
            row.history.record.id.description, facts?.code?.description ?? row.history.code,
            row.title, row.date,
            facts?.finalNumber?.description ?? facts?.itemNumber.map { "item \($0)" },
            facts?.salaryGroup?.description, String(row.history.revisions.count), remark(row) ?? "",
        ]
    }

    private static func remark(_ row: Row) -> String? {
        if row.history.record.ambiguity != nil { return "ambiguous" }
        return row.revision == nil ? "none held for that day" : nil
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
        json.key("revisions", row.history.revisions.count)
        json.key("ambiguity", row.history.record.ambiguity)
    }
}
