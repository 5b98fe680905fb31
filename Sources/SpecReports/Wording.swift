import SpecModel

extension Qualifications.Education {
    /// What a person brings, in a sentence.
    var phrase: String {
        switch self {
        case .none: "without a degree"
        case .associate: "with an \(label)"
        case .highSchool, .bachelor, .master, .law, .doctorate: "with a \(label)"
        case .equivalent: "with \(label)"
        }
    }
}

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

extension SectionKind {
    /// The section as a person calls it.
    var label: String {
        switch self {
        case .ksa: "Knowledge, skills and abilities"
        case .other: "Other sections"
        case .purpose, .guidelines, .supervisionReceived, .supervisionExercised, .duties, .generalExperience,
            .specialExperience, .substitutions, .minimumQualifications, .specialRequirements,
            .characterRequirements, .physicalRequirements, .workingConditions, .appointment, .equipment,
            .history, .acknowledgement, .clause, .boilerplate:
            rawValue.prefix(1).uppercased() + rawValue.dropFirst().replacing("-", with: " ")
        }
    }
}

extension Claim {
    /// What the note says was done, in its own verb: `modify substitutions`.
    var label: String {
        switch self {
        case .modernizeFormat: "modernize format"
        case .addAcknowledgement: "add acknowledgement"
        case .modifyContent: "modify content"
        case .reviewOnly: "reviewed only"
        case .modify(let kind): "modify \(kind.rawValue.replacing("-", with: " "))"
        }
    }
}

/// A fact as a person calls it: by the key of the JSON, or by the document's own label.
func factLabel(_ name: String) -> String {
    switch name {
    case "code": "Class code"
    case "title": "Title"
    case "established": "Established"
    case "revised": "Revised"
    case "effective": "Effective"
    case "published": "Published"
    case "finalNumber": "Final No."
    case "itemNumber": "Item No."
    case "salaryGroup": "Salary group"
    case "occupationalGroup": "Occupational group"
    case "bargainingUnit": "Bargaining unit"
    case "eeo": "EEO"
    case "designation": "Designation"
    default: name
    }
}

extension String {
    /// The phrase with a full stop at its end.
    var ended: String { hasSuffix(".") ? self : self + "." }

    /// At most so many characters, cut behind a word.
    func shortened(to room: Int) -> String {
        guard let end = index(startIndex, offsetBy: room, limitedBy: endIndex), end != endIndex else {
            return self
        }
        let front = self[..<end]
        let cut = front.lastIndex(of: " ") ?? end
        return self[..<cut].trimmingEnd + " …"
    }
}

extension Substring {
    /// Without the blanks and commas at its end.
    fileprivate var trimmingEnd: String {
        var rest = self
        while let last = rest.last, " ,;".contains(last) { rest.removeLast() }
        return String(rest)
    }
}

/// `a`, `a and b`, `a, b and c`.
func listed(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
}
