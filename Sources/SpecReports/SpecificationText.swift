public import SpecModel

/// A specification for people to read in a terminal.
public enum SpecificationText {
    /// Facts, clause, sections, ways to qualify and findings, in this order.
    public static func text(_ specification: Specification) -> String {
        var lines = facts(specification)
        lines += classes(specification.facts.classes)
        lines += clause(specification.clause)
        for section in specification.sections { lines += [""] + self.section(section) }
        let isSeries = !specification.facts.classes.isEmpty
        lines += QualificationsText.lines(
            specification.qualifications, of: isSeries ? specification.facts.title : nil)
        lines += findings(specification)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func facts(_ specification: Specification) -> [String] {
        let facts = specification.facts
        var table = TextTable()
        func put(_ name: String, _ value: String?) {
            if let value { table.add([name, value]) }
        }
        put("Title", facts.title.map { $0 + (facts.titleSource?.remark ?? "") } ?? "(none in the document)")
        put("Class code", facts.code?.description ?? "(none in the document)")
        put("Read as", specification.profile)
        put("Established", facts.established?.description)
        put("Revised", facts.revised?.description)
        put("Effective", facts.effective?.description)
        put("Published", facts.published?.description)
        put("Final No.", facts.finalNumber?.description)
        put("Item No.", facts.itemNumber?.description)
        put("Salary group", facts.salaryGroup?.description)
        put("Occupational group", facts.occupationalGroup?.description)
        put("Bargaining unit", facts.bargainingUnit?.description)
        put("EEO", facts.eeo?.description)
        put("Designation", facts.designation)
        for other in facts.others { put(other.name, other.value) }
        if !facts.given.isEmpty { put("Supplied by hand", facts.given.joined(separator: ", ")) }
        return table.lines()
    }

    /// The classes of a document that describes several; the first is the one that stands above.
    private static func classes(_ classes: [SeriesClass]) -> [String] {
        guard !classes.isEmpty else { return [] }
        let columns: [(name: String, value: (SeriesClass) -> String?)] = [
            ("code", { $0.code?.description }), ("title", \.title),
            ("salary group", { $0.salaryGroup?.description }),
            ("established", { $0.established?.description }), ("revised", { $0.revised?.description }),
            ("title changed", { $0.titleChanged?.description }), ("", \.abolished),
        ]
        // A column that says nothing of any class is left out.
        let told = columns.filter { column in classes.contains { column.value($0) != nil } }
        var table = TextTable(header: told.map(\.name))
        for entry in classes { table.add(told.map { $0.value(entry) }) }
        return ["", "Classes of the document"] + table.lines(indent: "  ")
    }

    private static func clause(_ clause: CancellationClause?) -> [String] {
        guard let clause else { return [] }
        var table = TextTable()
        switch clause.kind {
        case .replaces: table.add(["Replaces", clause.predecessor])
        case .newJobCode: table.add(["Clause", "new job code"])
        case .none: table.add(["Clause", "not understood"])
        }
        if let note = clause.note { table.add(["Note", note]) }
        if let grade = clause.review.grade {
            table.add(["Review", "\(clause.review.basis), evidence of grade \(grade)"])
        }
        if !clause.claims.isEmpty {
            table.add(["Claims", clause.claims.map(\.description).joined(separator: ", ")])
        }
        return [""] + table.lines()
    }

    private static func section(_ section: Section) -> [String] {
        let heading = section.heading ?? "(no heading)"
        var lines = ["\(heading)  [\(section.kind.rawValue), line \(section.line)]"]
        var running: String?
        for statement in section.statements {
            if let leadIn = statement.leadIn, leadIn != running { lines.append("  \(leadIn)") }
            running = statement.leadIn
            let indent = statement.leadIn == nil ? "  " : "    "
            let flags =
                statement.flags.isEmpty ? "" : "  (\(statement.flags.map(\.label).joined(separator: ", ")))"
            lines.append("\(indent)- \(statement.text)\(flags)")
        }
        if section.statements.isEmpty { lines.append("  (nothing of its own)") }
        return lines
    }

    private static func findings(_ specification: Specification) -> [String] {
        guard !specification.findings.isEmpty else { return [] }
        return ["", "Findings"] + specification.findings.map { "  \(FindingText.line($0))" }
    }
}

/// A finding on one line.
public enum FindingText {
    /// `line 12: error: … [impossible-date]`.
    public static func line(_ finding: Finding) -> String {
        let place = finding.line.map { "line \($0): " } ?? ""
        return "\(place)\(finding.severity.rawValue): \(finding.message) [\(finding.code)]"
    }
}
