import SpecDifferences
import SpecModel

/// What changed in the minimum qualifications, for people to read in a terminal: who can now qualify, the values,
/// and the ways before and after.
enum QualificationsDifferenceText {
    static func lines(
        _ difference: QualificationsDifference, old: ComparedName, new: ComparedName
    ) -> [String] {
        eligibility(difference) + values(difference, old, new) + ways(difference.ways)
    }

    private static func eligibility(_ difference: QualificationsDifference) -> [String] {
        if !difference.unknown.isEmpty {
            return [
                "", "Who can qualify", "  That can't be told: \(difference.unknown.joined(separator: "; "))",
            ]
        }
        guard !difference.eligibility.isEmpty else { return [] }
        return ["", "Who can qualify"] + difference.eligibility.map { "  \($0.sentence)" }
    }

    /// The values, with the lines of the documents from which they are read. Those of a revision count in a text that
    /// nobody has before them.
    private static func values(
        _ difference: QualificationsDifference, _ old: ComparedName, _ new: ComparedName
    ) -> [String] {
        let (changes, remarks) = (difference.changes, difference.remarks)
        guard !changes.isEmpty || !remarks.isEmpty else { return [] }
        var table = TextTable()
        for change in changes {
            let places = [
                old.isDocument ? change.oldLine.map { "old line \($0)" } : nil,
                new.isDocument ? change.newLine.map { "new line \($0)" } : nil,
            ].compactMap(\.self)
            let remark = places.isEmpty ? "" : "  (\(places.joined(separator: ", ")))"
            table.add([change.tendency.label, change.summary + remark])
        }
        return ["", changes.isEmpty ? "Qualifications" : "Qualifications (\(changes.count))"]
            + table.lines(indent: "  ")
            + remarks.map { "  note: \($0)" }
    }

    /// All ways where one of them changed, the changed ones marked.
    private static func ways(_ pairs: [WayPair]) -> [String] {
        guard pairs.contains(where: \.isChanged) else { return [] }
        var table = TextTable(header: ["", "before", "now", ""])
        for pair in pairs {
            table.add([pair.isChanged ? "*" : " ", years(of: pair.old), years(of: pair.new), name(of: pair)])
        }
        return ["", "Ways to qualify, by the experience still needed (* changed)"] + table.lines(indent: "  ")
    }

    private static func name(of pair: WayPair) -> String {
        guard let way = pair.new ?? pair.old else { return "" }
        var name = (way.alternative.map { "\($0): " } ?? "") + way.education.label
        if pair.hasOtherField {
            name += ", in \(pair.old?.field ?? "any field") -> in \(pair.new?.field ?? "any field")"
        } else if let field = way.field {
            name += " in \(field)"
        }
        if pair.hasOtherExperience {
            name += " ('\(pair.old?.experience ?? "any")' -> '\(pair.new?.experience ?? "any")')"
        } else if let experience = way.experience {
            name += " ('\(experience)')"
        }
        return name
    }

    private static func years(of way: Qualifications.Way?) -> String {
        guard let way else { return "no such way" }
        if way.education == .equivalent { return "accepted" }
        return way.years.map { $0 == Years(0) ? "none" : $0.label } ?? "not stated"
    }
}

extension QualificationChange.Tendency {
    var label: String {
        switch self {
        case .asksMore: "asks more"
        case .asksLess: "asks less"
        case .other: "asks otherwise"
        }
    }
}
