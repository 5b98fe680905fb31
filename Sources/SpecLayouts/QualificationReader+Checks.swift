import SpecModel

extension QualificationReader {
    /// What an alternative says that contradicts itself, and what its ways leave out.
    mutating func check(_ alternative: QualificationAlternative) {
        for group in alternative.groups {
            for piece in group.filter(\.isExperience).dropFirst() {
                notUnderstood("no relation to the experience before it", piece.statement)
            }
        }
        for substitution in alternative.substitutions { checkRate(substitution) }
        guard let base = alternative.base else { return }
        let floor = alternative.floor
        if floor > base.years, let special = alternative.special.first(where: { $0.years == floor }) {
            findings.append(
                Finding(
                    .specialExceedsGeneral,
                    "special experience of \(count(floor)) is longer than the general experience of \(count(base.years))",
                    line: line(of: special.source)))
        }
        checkFloor(alternative, base.years)
    }

    /// A degree that counts for more than is left beside the special experience.
    private mutating func checkFloor(_ alternative: QualificationAlternative, _ general: Years) {
        let floor = alternative.floor
        for substitution in alternative.substitutions {
            guard floor <= general, let counted = substitution.wholeYears, floor > general - counted else {
                continue
            }
            findings.append(
                Finding(
                    .substitutionBelowSpecial,
                    "a substitution of \(count(counted)) leaves less than the special experience of \(count(floor))",
                    line: line(of: substitution.source)))
        }
    }

    /// Fifteen hours for half a year make four years of a Bachelor's 120 hours, and no other number.
    private mutating func checkRate(_ substitution: Qualifications.Substitution) {
        guard case .collegeTraining(let hours?, let rate?, let maximum?) = substitution.rate, hours > 0,
            let degree = substitution.degree, let study = degree.yearsOfStudy
        else { return }
        // A rate of 22 or 23 hours is one of quarter hours.
        let whole = study.months / 12 * 30
        let implied = rate.months * whole / hours
        guard implied != maximum.months, hours % 15 == 0 || 15 % hours == 0 else { return }
        findings.append(
            Finding(
                .substitutionRate,
                "a maximum of \(count(maximum)) does not follow from \(hours) hours for \(count(rate)): \(whole) hours make \(count(Years(months: implied)))",
                line: line(of: substitution.source)))
    }

    private func count(_ years: Years) -> String { "\(years) \(years == Years(1) ? "year" : "years")" }

    private func line(of source: StatementReference) -> Int? { lines.first { $0.source == source }?.line }
}

extension Qualifications.Substitution {
    /// What it counts by itself, where it stands for a degree.
    fileprivate var wholeYears: Years? {
        switch rate {
        case .collegeTraining(_, _, let maximum): degree == nil ? nil : maximum
        case .degree(let years, let isAdditional): isAdditional ? nil : years
        case .training, .experience, .yearForYear: nil
        }
    }
}
