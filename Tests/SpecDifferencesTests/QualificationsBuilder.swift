import SpecModel

/// A specification whose qualifications stand in items of a test: every value names its item by section and index.
struct Requirements {
    var general: (years: Int, text: String)?
    var special: [(years: Int, text: String)] = []
    var substitutions:
        [(rate: Qualifications.Substitution.Rate, degree: Qualifications.Education, field: String?)] =
            []
    var credentials: [(name: String, deadline: Qualifications.Deadline?)] = []
    var ways: [Qualifications.Way] = []
    var findings: [Finding] = []
    var claims: [Claim] = []
    var clause: CancellationClause?
    var duties: [Draft] = ["Directs staff"]
    var facts = Specification.Facts()

    /// A way that follows from the general experience and the substitutions.
    static func way(
        _ education: Qualifications.Education, _ years: Int?, in field: String? = nil,
        experience: String? = nil,
        alternative: String? = nil, basis: Qualifications.Way.Basis? = nil
    ) -> Qualifications.Way {
        Qualifications.Way(
            education: education, years: years.map { Years($0) }, field: field, experience: experience,
            alternative: alternative, basis: basis ?? (education == .none ? .general : .substitution),
            sources: [StatementReference(kind: .generalExperience, index: 0)])
    }

    func specification() throws -> Specification {
        let base = try SpecDifferencesTests.specification(
            [
                (.duties, duties),
                (.generalExperience, general.map { ["\($0.years) years of experience in \($0.text)"] } ?? []),
                (
                    .specialExperience,
                    special.map { "\($0.years) years of the General Experience must have been in \($0.text)" }
                ),
                (.substitutions, substitutions.map { "\($0.degree.rawValue) \($0.rate) \($0.field ?? "")" }),
                (
                    .specialRequirements,
                    credentials.map {
                        "Incumbents must possess \($0.name) \($0.deadline.map { "\($0)" } ?? "")"
                    }
                ),
            ], facts: facts, claims: claims)
        func source(_ kind: SectionKind, _ index: Int) -> StatementReference {
            StatementReference(kind: kind, index: index)
        }
        let values = Qualifications(
            general: general.map {
                Qualifications.General(
                    years: Years($0.years), field: $0.text, source: source(.generalExperience, 0))
            },
            special: special.enumerated().map { index, special in
                Qualifications.Special(
                    years: Years(special.years), isOfGeneral: true, field: special.text,
                    source: source(.specialExperience, index))
            },
            substitutions: substitutions.enumerated().map { index, substitution in
                Qualifications.Substitution(
                    rate: substitution.rate, degree: substitution.degree, field: substitution.field,
                    source: source(.substitutions, index))
            },
            credentials: credentials.enumerated().map { index, credential in
                Qualifications.Credential(
                    kind: .licence, name: credential.name, force: .required, deadline: credential.deadline,
                    isRetained: false, isAtEntry: false, source: source(.specialRequirements, index))
            }, ways: ways)
        return Specification(
            jurisdiction: base.jurisdiction, profile: base.profile, facts: base.facts,
            clause: clause ?? base.clause, sections: base.sections, qualifications: values, findings: findings
        )
    }
}
