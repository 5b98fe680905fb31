import SpecModel

/// Minimum qualifications for people to read in a terminal: the ways first, then what else must be had.
enum QualificationsText {
    /// - Parameter title: the class whose they are, where the document describes several.
    static func lines(_ qualifications: Qualifications, of title: String? = nil) -> [String] {
        ways(qualifications, title) + credentials(qualifications.credentials) + notes(qualifications.notes)
    }

    private static func ways(_ qualifications: Qualifications, _ title: String?) -> [String] {
        guard !qualifications.ways.isEmpty else { return [] }
        let owner = title.map { " as \($0); those of the other classes stand in their sections" } ?? ""
        var lines = ["", "Ways to qualify\(owner)"]
        lines += table(of: qualifications.ways.filter { $0.alternative == nil }).lines(indent: "  ")
        lines += special(qualifications.special.filter { $0.alternative == nil }, indent: "  ")
        for alternative in qualifications.alternatives {
            lines.append("  \(alternative)")
            lines += table(of: qualifications.ways.filter { $0.alternative == alternative })
                .lines(indent: "    ")
            lines += special(
                qualifications.special.filter { $0.alternative == alternative }, indent: "    ")
        }
        return lines
    }

    private static func table(of ways: [Qualifications.Way]) -> TextTable {
        var table = TextTable()
        for way in ways {
            let years =
                way.years.map { $0 == Years(0) ? "no experience" : "\($0.label) of experience" }
                ?? "no figure is given"
            let what = way.field.map { "in \($0)" } ?? way.experience.map { "(\($0))" } ?? ""
            table.add([way.education.label, years, what])
        }
        return table
    }

    private static func special(_ special: [Qualifications.Special], indent: String) -> [String] {
        special.map { special in
            "\(indent)\(special.isOfGeneral ? "of it, " : "and ")\(special.years.label): \(special.field ?? "of a kind that is not stated")"
        }
    }

    private static func credentials(_ credentials: [Qualifications.Credential]) -> [String] {
        guard !credentials.isEmpty else { return [] }
        var table = TextTable()
        for credential in credentials {
            var remarks: [String] = []
            if credential.force == .mayBeRequired { remarks.append("may be required") }
            if let deadline = credential.deadline { remarks.append(deadline.label) }
            if credential.isRetained { remarks.append("to be kept") }
            if credential.isAtEntry { remarks.append("may be required at entry") }
            table.add([credential.kind.label, credential.name, remarks.joined(separator: ", ")])
        }
        return ["", "Licences and clearances"] + table.lines(indent: "  ")
    }

    private static func notes(_ notes: [Qualifications.Note]) -> [String] {
        guard !notes.isEmpty else { return [] }
        return ["", "Notes on the qualifications"]
            + notes.map { note in
                switch note.kind {
                case .definition(let term): "  \(term): \(note.text)"
                case .reference(let name): "  refers to \(name): \(note.text)"
                case .interpretation, .remark: "  \(note.text)"
                }
            }
    }
}
