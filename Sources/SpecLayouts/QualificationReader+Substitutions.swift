import SpecModel

extension QualificationReader {
    /// What may stand in the place of experience or education.
    mutating func takeSubstitution(
        _ sentence: QualificationSentence, _ statement: Statement, _ source: StatementReference
    ) {
        let verb = sentence.first(.substituted) ?? sentence.first(.lieu) ?? sentence.range.upperBound
        let subject = sentence.range.lowerBound..<verb
        let list = sentence.list
        func subjectHolds(_ term: Term) -> Bool { subject.contains { list[$0] == term } }
        let isExperience =
            subjectHolds(.experience)
            && (verb..<sentence.range.upperBound).contains {
                [.degree, .college, .study, .diploma].contains(list[$0])
            } && !subjectHolds(.training)
        if isExperience {
            takeExperience(sentence, after: verb, source)
        } else if sentence.amounts.contains(where: { $0.unit == .credits || $0.unit == .hours })
            || sentence.holds(.college, .training)
        {
            takeCollegeTraining(sentence, source)
        } else if let education = sentence.educations.max(by: { $0.education.rank < $1.education.rank }),
            education.items.lowerBound < verb || verb == subject.lowerBound
        {
            takeDegree(sentence, education, after: verb, source)
        } else {
            takeTraining(sentence, after: verb, source)
        }
    }

    private mutating func add(
        _ rate: Qualifications.Substitution.Rate, _ degree: Qualifications.Education?, _ field: String?,
        _ source: StatementReference
    ) {
        alternatives[current].substitutions.append(
            Qualifications.Substitution(
                rate: rate, degree: degree, field: field, alternative: alternatives[current].label,
                source: source))
    }

    /// A degree for years of experience. Without an amount it stands for all of the experience, where that is
    /// what it may be substituted for.
    private mutating func takeDegree(
        _ sentence: QualificationSentence, _ education: EducationMention, after verb: Int,
        _ source: StatementReference
    ) {
        let field = sentence.field(
            ofEducationEndingAt: education.items.upperBound, before: sentence.range.upperBound)
        let years = sentence.amounts.first { $0.years != nil && $0.items.lowerBound > verb }
        let amount = years ?? sentence.amounts.first { $0.years != nil }
        if let amount, let years = amount.years {
            add(.degree(years: years, isAdditional: amount.isAdditional), education.education, field, source)
        } else if sentence.holds(.general, .experience), let general = alternatives[current].base {
            add(.degree(years: general.years, isAdditional: false), education.education, field, source)
        }
    }

    /// One substitution for each degree that the sentence names: "to a maximum of two (2) years for an
    /// Associate's degree or four (4) years for a Bachelor's degree".
    private mutating func takeCollegeTraining(
        _ sentence: QualificationSentence, _ source: StatementReference
    ) {
        let years = sentence.amounts.filter { $0.years != nil }
        let hours = sentence.amounts.first { $0.hours != nil }
        let rate = hours.flatMap { hours in
            years.first { $0.items.lowerBound > hours.items.lowerBound }
        }
        let field = trainingField(sentence)
        func substitution(_ maximum: Years?) -> Qualifications.Substitution.Rate {
            .collegeTraining(hours: hours?.hours, forYears: rate?.years, maximum: maximum)
        }
        let others = years.filter { $0.items != rate?.items }
        guard sentence.educations.count > 1 else {
            let maximum = sentence.first(.maximum).map { place in
                years.first { $0.items.lowerBound > place }
            }
            return add(
                substitution((maximum ?? others.last)?.years), sentence.educations.first?.education, field,
                source)
        }
        var start = 0
        for education in sentence.educations {
            let own = others.last {
                $0.items.lowerBound >= start && $0.items.upperBound <= education.items.lowerBound
            }
            if let own { add(substitution(own.years), education.education, field, source) }
            start = education.items.lowerBound
        }
    }

    /// What the training must be in: the words behind "in", whatever it is called: "college training in", "a
    /// college degree in", "college study in", "training at an accredited college in".
    private func trainingField(_ sentence: QualificationSentence) -> String? {
        let list = sentence.list
        let nouns: [Term] = [.training, .college, .degree, .study]
        guard let noun = sentence.range.first(where: { nouns.contains(list[$0]) }) else { return nil }
        let limit = sentence.range.first {
            $0 > noun && [.may, .must, .basis, .substituted].contains(list[$0])
        }
        let end = limit ?? sentence.range.upperBound
        guard
            let start = (noun..<end).first(where: {
                list[$0] == .in && ![.lieu, .the, .this].contains(list[$0 + 1])
            })
        else { return nil }
        return list.phrase((start + 1)..<max(start + 1, list[end] == .basis ? end - 2 : end))
    }

    /// Experience for the education that is required, by years or year for year.
    private mutating func takeExperience(
        _ sentence: QualificationSentence, after verb: Int, _ source: StatementReference
    ) {
        let degree = sentence.educations.first { $0.items.lowerBound > verb }?.education
        let list = sentence.list
        let before = sentence.amounts.first { $0.years != nil && $0.items.lowerBound < verb }
        if let years = before?.years {
            return add(.experience(years: years), degree, nil, source)
        }
        let isYearForYear = sentence.range.contains {
            list[$0] == .year && list[$0 + 1] == .for && (list[$0 + 2] == .year || list[$0 + 3] == .year)
        }
        guard isYearForYear else { return }
        let maximum = sentence.amounts.last { $0.years != nil && $0.items.lowerBound > verb }?.years
        add(.yearForYear(maximum: maximum), degree, nil, source)
    }

    /// An apprenticeship, service or training for years of experience.
    private mutating func takeTraining(
        _ sentence: QualificationSentence, after verb: Int, _ source: StatementReference
    ) {
        guard verb < sentence.range.upperBound,
            let years = sentence.amounts.first(where: { $0.years != nil && $0.items.lowerBound > verb })?
                .years
        else { return }
        let list = sentence.list
        var end = verb
        while end > sentence.range.lowerBound, [.be, .may].contains(list[end - 1]) { end -= 1 }
        add(.training(years: years), nil, list.phrase(sentence.range.lowerBound..<end), source)
    }
}
