import SpecModel

extension ClaimCheck {
    /// Holds each claim of the new document's note against what changed.
    ///
    /// A clause speaks of the revision that it names. Where the old document is another one, nothing can be told.
    static func checks(
        from old: Specification, to new: Specification, changes: [Change], values: [QualificationChange],
        facts: [FactChange], form: FormChange
    ) -> [ClaimCheck] {
        guard let clause = new.clause else { return [] }
        let claims = clause.isReviewOnly ? [.reviewOnly] : clause.claims
        guard !claims.isEmpty else { return [] }
        if let reason = clause.mismatch(with: old) {
            return claims.map {
                ClaimCheck(claim: $0, holds: nil, contradictions: [], values: [], reason: reason)
            }
        }
        let reader = ClaimReader(claims: claims, changes: changes, values: values, facts: facts, form: form)
        return claims.map(reader.check)
    }
}
