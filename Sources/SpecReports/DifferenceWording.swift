import SpecDifferences
import SpecModel

/// A difference in the phrases that all reports for people share.
struct DifferenceWording {
    let difference: SpecificationDifference

    /// Changes that matter, those of the wording alone, and items that only changed their place.
    var substantive: Int { difference.changes.count { $0.significance == .substantive } }
    var editorial: Int { difference.changes.count { $0.significance == .editorial } }
    var unchanged: Int { difference.changes.count { $0.kind == .unchanged } }
    var moved: Int { difference.changes.count(where: \.isOnlyMoved) }

    /// The verdict with what it means. What is identical to whom it concerns can differ in facts, and the exit status
    /// then says that something does.
    var verdict: String {
        switch difference.verdict {
        case .identical:
            rest.isEmpty
                ? "identical: no duty and no qualification differs"
                : "identical in duties and qualifications; \(listed(rest)) \(restVerb)"
        case .editorial: "editorial: the wording or the order differs, the substance does not"
        case .substantive: "substantive: duties, qualifications or the status of the class differ"
        }
    }

    /// The verdict and the counts on one line.
    var line: String {
        var counts: [String] = []
        if substantive > 0 { counts.append("\(counted(substantive, "change")) of substance") }
        if editorial > 0 { counts.append("\(editorial) of wording") }
        if moved > 0 { counts.append("\(moved) only moved") }
        switch difference.verdict {
        case .identical: return rest.isEmpty ? "identical" : verdict
        case .editorial, .substantive:
            let differing = rest.isEmpty ? [] : ["\(listed(rest)) \(restVerb)"]
            return ([difference.verdict.rawValue + ": " + counts.joined(separator: ", ")] + differing)
                .joined(separator: counts.isEmpty ? "" : "; ")
        }
    }

    /// What differs beside the items.
    private var rest: [String] {
        var parts: [String] = []
        if !difference.ways.isEmpty {
            parts.append(counted(difference.ways.count, "way to qualify", "ways to qualify"))
        }
        if !difference.facts.isEmpty { parts.append(counted(difference.facts.count, "fact")) }
        return parts
    }

    private var restVerb: String {
        difference.ways.count + difference.facts.count == 1 ? "differs" : "differ"
    }

    /// What is form, in one line.
    var form: String {
        var parts = ["\(counted(unchanged, "item")) unchanged"]
        if moved > 0 {
            let farther = difference.changes.count {
                $0.isOnlyMoved && $0.oldSection != nil
            }
            parts.append("\(moved) only moved" + (farther > 0 ? " (\(farther) to another section)" : ""))
        }
        if difference.typographic > 0 {
            parts.append("\(difference.typographic) of these differ in typography alone")
        }
        parts += difference.form.added.map { "\($0.rawValue) added" }
        parts += difference.form.removed.map { "\($0.rawValue) removed" }
        return parts.joined(separator: ", ")
    }
}

extension WayChange {
    /// The experience before and now, in one phrase.
    var yearsLabel: String {
        switch kind {
        case .added: "a new way: \(new?.label ?? "no figure is given")"
        case .removed: "no longer a way (was \(old?.label ?? "without a figure"))"
        case .changed where old == new: new?.label ?? "no figure is given"
        case .changed: "\(old?.label ?? "no figure") -> \(new?.label ?? "no figure")"
        }
    }

    /// What the degree must be in, where that differs or the way came or went.
    var fieldLabel: String {
        switch kind {
        case .added: newField.map { "in \($0)" } ?? ""
        case .removed: oldField.map { "in \($0)" } ?? ""
        case .changed where oldField == newField: ""
        case .changed: "in \(oldField ?? "any field") -> in \(newField ?? "any field")"
        }
    }
}

extension Change {
    /// What happened to the item and where it came from.
    var headline: String {
        var head = kind.rawValue
        if isMoved, kind != .moved { head += ", moved" }
        if let oldSection { head += " from \(oldSection.label)" }
        return head
    }

    /// The item as it reads now; a removed one as it read.
    var sentence: String {
        (newStatements.isEmpty ? oldStatements : newStatements).map(\.sentence).joined(separator: " | ")
    }
}

extension Statement.Flag {
    /// The flag as a person calls it.
    var label: String { rawValue.replacing("-", with: " ") }
}
