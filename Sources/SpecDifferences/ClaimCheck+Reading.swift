import SpecModel

extension ClaimCheck {
    /// Holds each claim of a note against the changes.
    ///
    /// - Of the form alone (`modernize-format`): true if nothing substantive changed beside what the other claims
    ///   of the same note announce.
    /// - `add-acknowledgement`: true if the section came in, whatever else changed.
    /// - `modify:<kind>`: true if the items of that kind changed, and nothing substantive did elsewhere.
    /// - `modify-content`: true if some item changed its words, came or went.
    static func checks(
        of claims: [Claim], against changes: [Change], facts: [FactChange], form: FormChange
    ) -> [ClaimCheck] {
        let substantive = changes.indices.filter { changes[$0].significance == .substantive }
        let kinds = Set(claims.compactMap(\.kind))
        let unannounced =
            claims.contains(.modifyContent)
            ? [] : substantive.filter { changes[$0].sections.isDisjoint(with: kinds) }
        return claims.map { claim in
            switch claim {
            case .addAcknowledgement:
                let isAdded = form.added.contains(.acknowledgement)
                let reason =
                    form.kept.contains(.acknowledgement)
                    ? "the old document has one already" : "the new document has none"
                return ClaimCheck(
                    claim: claim, holds: isAdded, contradictions: [], reason: isAdded ? nil : reason)
            case .modernizeFormat:
                let status = claims.contains(.modifyContent) ? [] : facts.filter { $0.signal == .status }
                return ClaimCheck(
                    claim: claim, holds: unannounced.isEmpty && status.isEmpty, contradictions: unannounced,
                    reason: status.isEmpty ? nil : "\(status.map(\.name).joined(separator: ", ")) changed")
            case .modify(let kind):
                let changed = changes.contains { $0.significance != .none && $0.sections.contains(kind) }
                return ClaimCheck(
                    claim: claim, holds: changed && unannounced.isEmpty, contradictions: unannounced,
                    reason: changed ? nil : "no item of '\(kind.rawValue)' changed")
            case .modifyContent:
                let changed = changes.contains { $0.significance != .none }
                return ClaimCheck(
                    claim: claim, holds: changed, contradictions: [],
                    reason: changed ? nil : "no item changed")
            }
        }
    }
}

extension Claim {
    /// The section kind that a claim names.
    fileprivate var kind: SectionKind? {
        guard case .modify(let kind) = self else { return nil }
        return kind
    }
}

extension Change {
    /// The kinds of sections in which its items stand and stood.
    fileprivate var sections: Set<SectionKind> { [section, oldSection ?? section] }
}
