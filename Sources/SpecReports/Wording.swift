import SpecModel

extension CancellationClause {
    /// The predecessor as the clause names it, in one phrase.
    var predecessor: String {
        var parts: [String] = []
        if let title { parts.append("'\(title)'") }
        if let salaryGroup { parts.append("salary group \(salaryGroup)") }
        if let approvedEffective { parts.append("approved \(approvedEffective)") }
        return parts.isEmpty ? "a predecessor that the clause does not name" : parts.joined(separator: ", ")
    }
}

extension Specification.TitleSource {
    /// Where the title was found, in brackets behind it; nothing where it stands in its usual place.
    var remark: String {
        switch self {
        case .clause: " (from the clause)"
        case .label, .heading: ""
        case .given: " (supplied by hand)"
        }
    }
}
