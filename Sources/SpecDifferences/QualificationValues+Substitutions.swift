import SpecModel

extension QualificationValues {
    mutating func compareSubstitutions() {
        let (mine, theirs) = (stated(in: old.qualifications), stated(in: new.qualifications))
        guard mine != theirs else { return }
        let found = pairs(mine, theirs) { left, right in
            guard left.rate.name(of: nil) == right.rate.name(of: nil) else { return nil }
            let isPair = items.isPair(left.source, right.source)
            guard isPair || left.degree == right.degree else { return nil }
            return (isPair ? 1 : 0) + (left.degree == right.degree ? 2 : 0)
                + (left.alternative == right.alternative ? 1 : 0)
                + Counterparts.likeness(left.field, right.field)
        }
        for (before, after) in found { compare(before, after) }
    }

    /// The substitutions without a sentence that only allows what another one of the same item puts in figures.
    private func stated(in document: Qualifications) -> [Qualifications.Substitution] {
        document.substitutions.filter { substitution in
            guard case .collegeTraining(nil, _, nil) = substitution.rate else { return true }
            return !document.substitutions.contains {
                $0 != substitution && $0.source == substitution.source
                    && $0.rate.name(of: nil) == substitution.rate.name(of: nil)
            }
        }
    }

    private mutating func compare(
        _ before: Qualifications.Substitution?, _ after: Qualifications.Substitution?
    ) {
        guard let either = after ?? before else { return }
        var owner = Owner(
            subject: .substitution, name: either.rate.name(of: either.degree),
            old: before.map { [$0.source] } ?? [], new: after.map { [$0.source] } ?? [])
        owner.alternative = either.alternative
        guard let before, let after else {
            addPresence(owner, before.map(label), after.map(label), before == nil ? .asksLess : .asksMore)
            return
        }
        compare(owner, before.rate, after.rate, changesWay: changedYears.contains(either.degree))
        if before.degree != after.degree {
            add(owner, .degree, before.degree?.label ?? "none", after.degree?.label ?? "none", .other)
        }
        compareField(owner, before.field, after.field)
    }

    /// The figures of two substitutions of one kind.
    private mutating func compare(
        _ owner: Owner, _ before: Qualifications.Substitution.Rate,
        _ after: Qualifications.Substitution.Rate, changesWay: Bool
    ) {
        switch (before, after) {
        case (
            .collegeTraining(let oldHours, let oldYears, let oldMaximum),
            .collegeTraining(let newHours, let newYears, let newMaximum)
        ):
            let (mine, theirs) = (hours(oldHours, oldYears), hours(newHours, newYears))
            if mine?.ratio != theirs?.ratio {
                add(
                    owner, .hoursPerYear, mine?.text, theirs?.text,
                    tendency(mine?.ratio, theirs?.ratio, longerAsksMore: true))
            }
            compare(owner, .maximum, oldMaximum, newMaximum, longerAsksMore: false)
        case (.degree(let oldYears, let oldIsAdditional), .degree(let newYears, let newIsAdditional)):
            // "One more year" and "one additional year" come to the same where the way of the degree does.
            guard oldIsAdditional != newIsAdditional, oldYears != newYears || changesWay else {
                return compare(owner, .years, oldYears, newYears, longerAsksMore: false)
            }
            add(
                owner, .years, counted(oldYears, isAdditional: oldIsAdditional),
                counted(newYears, isAdditional: newIsAdditional), .other)
        case (.training(let oldYears), .training(let newYears)),
            (.experience(let oldYears), .experience(let newYears)):
            // More training counted asks less; more experience in a degree's place asks more.
            let isExperience = if case .experience = before { true } else { false }
            compare(owner, .years, oldYears, newYears, longerAsksMore: isExperience)
        case (.yearForYear(let oldMaximum), .yearForYear(let newMaximum)):
            compare(owner, .maximum, oldMaximum, newMaximum, longerAsksMore: false)
        case (.collegeTraining, _), (.degree, _), (.training, _), (.experience, _), (.yearForYear, _):
            return
        }
    }

    /// How many hours count as a year: 30 of "fifteen hours for one-half year".
    private func hours(_ hours: Int?, _ years: Years?) -> (text: String, ratio: Double)? {
        guard let hours, let years, years > Years(0) else { return nil }
        let twelfths = hours * 12
        let ratio = Double(twelfths) / Double(years.months)
        return twelfths % years.months == 0
            ? (String(twelfths / years.months), ratio) : ("\(hours) for \(years.label)", ratio)
    }

    private func counted(_ years: Years, isAdditional: Bool) -> String {
        isAdditional ? "\(years.label) more than the degree below it" : "\(years.label) in all"
    }

    private func label(_ substitution: Qualifications.Substitution) -> String {
        let field = substitution.field.map { ", in \(quoted($0))" } ?? ""
        switch substitution.rate {
        case .collegeTraining(_, _, let maximum):
            return (maximum.map { "up to \($0.label)" } ?? "allowed") + field
        case .degree(let years, let isAdditional):
            return years.label + (isAdditional ? " more" : "") + field
        case .training(let years): return years.label + field
        case .experience(let years): return "\(years.label) of experience" + field
        case .yearForYear(let maximum): return (maximum.map { "up to \($0.label)" } ?? "allowed") + field
        }
    }
}

extension Qualifications.Substitution.Rate {
    /// What a person calls a substitution at this rate, with the degree that it names.
    fileprivate func name(of degree: Qualifications.Education?) -> String {
        switch self {
        case .collegeTraining: "College training for experience"
        case .degree: "\(degree?.label ?? "Degree") for experience"
        case .training: "Other training for experience"
        case .experience: "Experience for \(degree?.label ?? "education")"
        case .yearForYear: "Year for year"
        }
    }
}
