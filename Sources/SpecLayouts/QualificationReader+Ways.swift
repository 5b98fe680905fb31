import SpecModel

extension QualificationAlternative {
    /// The demand that substitutions are counted against: the first experience that asks for no degree.
    var base: (education: Qualifications.Education, years: Years, field: String?, source: StatementReference)?
    {
        for group in groups {
            var education = Qualifications.Education.none
            var experience: (years: Years, field: String?, source: StatementReference)?
            for piece in group {
                switch piece.content {
                case .education(let level, _): education = level.rank > education.rank ? level : education
                case .experience(let years, let field):
                    experience = experience ?? (years, field, piece.source)
                }
            }
            if let experience, education.rank <= Qualifications.Education.highSchool.rank {
                return (education, experience.years, experience.field, experience.source)
            }
        }
        return nil
    }

    /// The longest experience of a stated kind that is a part of the whole: no way asks for less.
    var floor: Years { special.filter(\.isOfGeneral).map(\.years).max() ?? Years(0) }
}

extension QualificationReader {
    /// The values, with what was found doubtful in them.
    consuming func finished() -> (Qualifications, [Finding]) {
        for alternative in alternatives { check(alternative) }
        let base = alternatives[0].base
        let general = base.flatMap { base in
            base.education == .none
                ? Qualifications.General(years: base.years, field: base.field, source: base.source) : nil
        }
        let qualifications = Qualifications(
            general: general, special: alternatives.flatMap(\.special),
            substitutions: alternatives.flatMap(\.substitutions), credentials: credentials, notes: notes,
            ways: alternatives.flatMap(Self.ways))
        return (qualifications, findings)
    }

    /// The most degrees and substitutions of one alternative that are held against each other.
    private static let wayLimit = 32

    private static func ways(of alternative: QualificationAlternative) -> [Qualifications.Way] {
        var ways: [Qualifications.Way] = []
        let groups = alternative.groups
        for group in groups {
            if let way = way(of: group, alternative, isFirst: ways.isEmpty) { ways.append(way) }
        }
        if let base = alternative.base {
            // The degrees below one must be known before it, in whatever order the document names them.
            let sorted = alternative.substitutions.sorted {
                ($0.countedDegree?.rank ?? 0) < ($1.countedDegree?.rank ?? 0)
            }
            let isOpen = alternative.substitutions.contains(where: \.countsUnnamedDegree)
            var derived: [Qualifications.Way] = []
            for substitution in sorted {
                guard
                    let way = way(
                        by: substitution, below: derived, isOpen: isOpen, base.years, base.source,
                        floor: alternative.floor, alternative.label)
                else { continue }
                derived.append(way)
            }
            ways += derived
        }
        // Real sentences give a handful; a document made to harm would give each degree with each substitution.
        for way in ways.prefix(wayLimit) where way.basis == .degreeAndExperience {
            for substitution in alternative.substitutions.prefix(wayLimit) {
                guard let instead = experience(insteadOf: way, by: substitution), !ways.contains(instead)
                else { continue }
                ways.append(instead)
            }
        }
        for source in alternative.equivalents.prefix(1) {
            ways.append(
                Qualifications.Way(
                    education: .equivalent, years: nil, field: nil, alternative: alternative.label,
                    basis: .equivalent, sources: [source]))
        }
        return ways.enumerated().sorted { left, right in
            (left.element.education.rank, left.offset) < (right.element.education.rank, right.offset)
        }.map(\.element)
    }

    /// What the pieces that must be had together open.
    private static func way(
        of group: [QualificationPiece], _ alternative: QualificationAlternative, isFirst: Bool
    ) -> Qualifications.Way? {
        var (education, field): (Qualifications.Education, String?) = (.none, nil)
        var (years, experience): (Years?, String?) = (nil, nil)
        var sources: [StatementReference] = []
        for piece in group {
            if !sources.contains(piece.source) { sources.append(piece.source) }
            switch piece.content {
            case .education(let level, let own):
                if level.rank >= education.rank { (education, field) = (level, own) }
            case .experience(let own, let ownField):
                if years == nil { (years, experience) = (own, ownField) }
            }
        }
        let needed = max(years ?? Years(0), alternative.floor)
        let isGeneral = alternative.label == nil && isFirst
        if education == .none {
            for special in alternative.special where !sources.contains(special.source) {
                sources.append(special.source)
            }
        }
        return Qualifications.Way(
            education: education, years: needed, field: field,
            experience: education == .none && !isGeneral ? experience : nil, alternative: alternative.label,
            basis: education != .none ? .degreeAndExperience : isGeneral ? .general : .experience,
            sources: sources)
    }

    /// What a degree takes off. "Additional" years come off those of the degree below; so do years that are
    /// no more than that degree counts already, since they would say nothing otherwise. Others are its whole worth.
    ///
    /// - Parameter isOpen: whether training counts beside it from which no way of a degree follows: what
    ///   "additional" years come off is then not known.
    private static func way(
        by substitution: Qualifications.Substitution, below ways: [Qualifications.Way], isOpen: Bool,
        _ general: Years,
        _ source: StatementReference, floor: Years, _ label: String?
    ) -> Qualifications.Way? {
        guard let degree = substitution.countedDegree else { return nil }
        var base: Qualifications.Way?
        let counted: Years
        switch substitution.rate {
        case .collegeTraining(_, _, let maximum):
            guard let maximum else { return nil }
            counted = maximum
        case .degree(let years, let isAdditional):
            counted = years
            let below = ways.filter { $0.education.rank < degree.rank }.min {
                $0.years ?? general < $1.years ?? general
            }
            if let below, let left = below.years, isAdditional || years <= general - left { base = below }
            guard base != nil || !isAdditional || !isOpen else { return nil }
        case .training, .experience, .yearForYear: return nil
        }
        let years = (base?.years ?? general) - counted
        return Qualifications.Way(
            education: degree, years: max(years, floor), field: substitution.field, alternative: label,
            basis: .substitution, sources: (base?.sources ?? [source]) + [substitution.source])
    }

    /// The way of a person without the degree, where experience may stand in its place.
    private static func experience(
        insteadOf way: Qualifications.Way, by substitution: Qualifications.Substitution
    ) -> Qualifications.Way? {
        guard way.education.rank >= Qualifications.Education.associate.rank,
            substitution.degree == nil || substitution.degree == way.education, let years = way.years
        else { return nil }
        let counted: Years
        switch substitution.rate {
        case .experience(let own): counted = own
        case .yearForYear(let maximum):
            guard let study = way.education.yearsOfStudy, maximum ?? study >= study else { return nil }
            counted = study
        case .collegeTraining, .degree, .training: return nil
        }
        return Qualifications.Way(
            education: .none, years: years + counted, field: nil, alternative: way.alternative,
            basis: .substitution,
            sources: way.sources.contains(substitution.source)
                ? way.sources : way.sources + [substitution.source])
    }
}

extension Qualifications.Substitution {
    /// The degree that it stands for: the one that it names, else the Bachelor's, where its figures make the 120
    /// hours of one: fifteen for half a year, to a maximum of four years.
    fileprivate var countedDegree: Qualifications.Education? {
        guard degree == nil else { return degree }
        guard case .collegeTraining(let hours?, let rate?, let maximum?) = rate, rate > Years(0),
            hours * maximum.months == 120 * rate.months
        else { return nil }
        return .bachelor
    }

    /// Whether it counts college training up to a maximum, and it can't be told which degree that makes.
    fileprivate var countsUnnamedDegree: Bool {
        guard countedDegree == nil, case .collegeTraining(_, _, .some) = rate else { return false }
        return true
    }
}
