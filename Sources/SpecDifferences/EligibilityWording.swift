import SpecModel

extension Qualifications.Education {
    /// `a Master's degree`, `an Associate's degree`.
    var phrase: String {
        switch self {
        case .none: "no degree"
        case .associate: "an \(label)"
        case .equivalent: label
        case .highSchool, .bachelor, .master, .law, .doctorate: "a \(label)"
        }
    }
}

extension Qualifications.Way {
    /// The person who goes this way: `Someone with a Master's degree in social work`.
    var someone: String {
        switch education {
        case .none: "Someone without a degree"
        case .highSchool, .associate, .bachelor, .master, .law, .doctorate, .equivalent:
            "Someone with \(degree)"
        }
    }

    /// The same person, by the alternative that is taken: `By 'Or II', someone with …`.
    var person: String {
        alternative.map { "By '\($0)', s\(someone.dropFirst())" } ?? someone
    }

    /// What the experience must be, where the way has its own: ` ('handling cash')`.
    var kind: String { experience.map { " ('\($0)')" } ?? "" }

    /// What else that person needs: ` with 3 years of experience`.
    var condition: String {
        years.map { ($0 == Years(0) ? " without experience" : " with \($0.experience)") + kind } ?? ""
    }

    /// The experience with its kind.
    var experienceLabel: String {
        [years?.label, experience.map { "'\($0)'" }].compactMap(\.self).joined(separator: " of ")
    }

    /// Whether its degree counts in any field, or in the one of another way.
    func isInField(of other: Qualifications.Way) -> Bool {
        guard let field else { return true }
        guard let theirs = other.field else { return false }
        return field == theirs || Phrase(field).means(Phrase(theirs))
    }

    /// `a Master's degree in social work`.
    var degree: String { education.phrase + (field.map { " in \($0)" } ?? "") }
}

extension Qualifications {
    /// Whether it takes "an equivalent combination of education and experience".
    var acceptsEquivalent: Bool { ways.contains { $0.education == .equivalent } }

    /// Whether it counts a degree for experience, and yet no way of that degree follows from it.
    func isSilent(on education: Education) -> Bool {
        guard !ways.contains(where: { $0.education == education }) else { return false }
        return substitutions.contains { substitution in
            guard case .collegeTraining(_, _, .some) = substitution.rate, substitution.degree == nil else {
                return substitution.degree == education
            }
            // Training up to a maximum, of which it is not said which degree that makes.
            return education.rank >= Qualifications.Education.associate.rank && education != .equivalent
                && !ways.contains { $0.education == .bachelor && $0.basis == .substitution }
        }
    }
}

extension Qualifications.Way.Basis {
    /// Whether the way follows from the general experience.
    var isDerived: Bool {
        switch self {
        case .general, .substitution: true
        case .degreeAndExperience, .experience, .equivalent: false
        }
    }
}

extension Years {
    /// `3 years of experience`, or `no experience`.
    var experience: String { self == Years(0) ? "no experience" : "\(label) of experience" }
    /// `4 years were enough`.
    var enough: String {
        self == Years(0) ? "none was needed" : "\(label) \(self == Years(1) ? "was" : "were") enough"
    }
    var isNow: String { self == Years(1) ? "is now" : "are now" }
}

extension String {
    /// The text with a capital at its front.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
    /// The text with a small letter at its front.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
