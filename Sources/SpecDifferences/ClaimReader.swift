import SpecModel

/// Holds each claim of a note against the changes.
///
/// - Of the form alone (`modernize-format`): true if nothing substantive changed beside what the other claims
///   of the same note announce.
/// - `add-acknowledgement`: true if the section came in, whatever else changed.
/// - `modify:<kind>`: true if the items of that kind changed, and nothing substantive did elsewhere.
/// - `modify-content`: true if some item changed its words, came or went.
/// - `review-only`, of a note that speaks of a review and of nothing else: true if no item changed.
///
/// Another salary group, bargaining unit or designation is a change of the class: no claim but that of changed
/// content allows it, and even there the note does not say so, which is told.
struct ClaimReader {
    let changes: [Change]
    let values: [QualificationChange]
    let form: FormChange
    /// The facts on which the standing of the class rests that changed, by name.
    private let standing: [String]
    private let claims: [Claim]
    /// The kinds of sections that the note names.
    private let announced: Set<SectionKind>
    private let announcesContent: Bool

    init(
        claims: [Claim], changes: [Change], values: [QualificationChange], facts: [FactChange],
        form: FormChange
    ) {
        (self.claims, self.changes, self.values, self.form) = (claims, changes, values, form)
        standing = facts.filter { $0.signal == .status && $0.isKnownOnBothSides }.map(\.label)
        announced = Set(claims.flatMap(\.kinds))
        announcesContent = claims.contains(.modifyContent)
    }

    func check(_ claim: Claim) -> ClaimCheck {
        switch claim {
        case .addAcknowledgement: acknowledgement
        case .modernizeFormat: contradicted(claim, by: announcesContent ? nil : standing)
        case .modify(let kind): modification(of: kind)
        case .modifyContent: content
        case .reviewOnly: review
        }
    }

    private var acknowledgement: ClaimCheck {
        let isAdded = form.added.contains(.acknowledgement)
        let reason =
            form.kept.contains(.acknowledgement)
            ? "the old document has one already" : "the new document has none"
        return ClaimCheck(
            claim: .addAcknowledgement, holds: isAdded, contradictions: [], values: [],
            reason: isAdded ? nil : reason)
    }

    private func modification(of kind: SectionKind) -> ClaimCheck {
        let kinds = Set(Claim.modify(kind).kinds)
        let own = changes.filter { $0.significance != .none && !$0.sections.isDisjoint(with: kinds) }
        let claim = Claim.modify(kind)
        guard !own.isEmpty else {
            let check = contradicted(claim, by: announcesContent ? nil : standing)
            return ClaimCheck(
                claim: claim, holds: false, contradictions: check.contradictions, values: check.values,
                reason: phrase(["no item of '\(kind.rawValue)' changed", check.reason]))
        }
        return contradicted(
            claim, by: announcesContent ? nil : standing,
            remark: own.allSatisfy { $0.significance == .editorial } ? "only its wording changed" : nil)
    }

    private var content: ClaimCheck {
        let significances = Set(changes.map(\.significance))
        let holds = significances.contains(.editorial) || significances.contains(.substantive)
        let remark =
            !holds
            ? "no item changed"
            : significances.contains(.substantive) ? nil : "only the wording of items changed"
        let silence =
            standing.isEmpty ? nil : "\(listed(standing)) changed too, of which the note says nothing"
        return ClaimCheck(
            claim: .modifyContent, holds: holds, contradictions: [], values: [],
            reason: phrase([remark, silence]))
    }

    private var review: ClaimCheck {
        let found = changes.indices.filter { changes[$0].significance != .none }
        return ClaimCheck(
            claim: .reviewOnly, holds: found.isEmpty && standing.isEmpty, contradictions: found,
            values: Array(values.indices), reason: standing.isEmpty ? nil : "\(listed(standing)) changed")
    }

    /// A claim that holds unless something substantive changed of which the note says nothing.
    ///
    /// - Parameter standing: the facts that contradict it; nil where another claim covers them.
    private func contradicted(
        _ claim: Claim, by standing: [String]?, remark: String? = nil
    ) -> ClaimCheck {
        let found =
            announcesContent
            ? []
            : changes.indices.filter {
                changes[$0].significance == .substantive && changes[$0].sections.isDisjoint(with: announced)
            }
        let values =
            announcesContent
            ? [] : values.indices.filter { self.values[$0].sections.isDisjoint(with: announced) }
        let standing = standing ?? []
        return ClaimCheck(
            claim: claim, holds: found.isEmpty && values.isEmpty && standing.isEmpty, contradictions: found,
            values: values, reason: phrase([remark, standing.isEmpty ? nil : "\(listed(standing)) changed"]))
    }

    private func phrase(_ parts: [String?]) -> String? {
        let parts = parts.compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// `salary group, bargaining unit and designation`.
    private func listed(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return "\(names.dropLast().joined(separator: ", ")) and \(last)"
    }
}

extension Claim {
    /// The section kinds that a claim names. Minimum qualifications are one section or three, so a claim of the whole
    /// covers its parts, and one of a part the whole where that is not taken apart.
    fileprivate var kinds: [SectionKind] {
        guard case .modify(let kind) = self else { return [] }
        switch kind {
        case .minimumQualifications:
            return [.minimumQualifications, .generalExperience, .specialExperience, .substitutions]
        case .generalExperience, .specialExperience, .substitutions: return [kind, .minimumQualifications]
        case .purpose, .guidelines, .supervisionReceived, .supervisionExercised, .duties, .ksa,
            .specialRequirements,
            .characterRequirements, .physicalRequirements, .workingConditions, .appointment, .equipment,
            .history,
            .acknowledgement, .clause, .boilerplate, .other:
            return [kind]
        }
    }
}

extension Change {
    /// The kinds of sections in which its items stand and stood.
    fileprivate var sections: Set<SectionKind> { [section, oldSection ?? section] }
}

extension FactChange {
    /// Whether both documents say it: one that is silent contradicts nothing.
    fileprivate var isKnownOnBothSides: Bool { old != nil && new != nil }

    /// The name of the fact as a person writes it.
    fileprivate var label: String {
        switch name {
        case "salaryGroup": "salary group"
        case "bargainingUnit": "bargaining unit"
        default: name
        }
    }
}
