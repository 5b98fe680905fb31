/// Minimum qualifications as values: what must be had, what may stand in its place, and from both the ways
/// in which a person can qualify.
public struct Qualifications: Hashable, Sendable {
    /// A level of education.
    public enum Education: String, Hashable, Sendable, CaseIterable {
        /// No degree.
        case none
        /// An Associate's degree.
        case associate
        /// A Bachelor's degree.
        case bachelor
        /// A Master's degree.
        case master
        /// A doctorate.
        case doctorate
        /// "An equivalent combination of education and experience".
        case equivalent
    }

    /// Experience that is required of everyone who brings no degree.
    public struct General: Hashable, Sendable {
        /// How long.
        public let years: Years
        /// What it must be in.
        public let field: String?
        /// Where it says so.
        public let source: StatementReference

        /// A requirement of general experience.
        public init(years: Years, field: String?, source: StatementReference) {
            self.years = years
            self.field = field
            self.source = source
        }
    }

    /// Experience of a stated kind, which is a part of the general experience and not on top of it.
    public struct Special: Hashable, Sendable {
        /// How long.
        public let years: Years
        /// Whether it is a part of the general experience; else it stands alone.
        public let isOfGeneral: Bool
        /// What it must have been.
        public let field: String?
        /// Where it says so.
        public let source: StatementReference

        /// A requirement of special experience.
        public init(years: Years, isOfGeneral: Bool, field: String?, source: StatementReference) {
            self.years = years
            self.isOfGeneral = isOfGeneral
            self.field = field
            self.source = source
        }
    }

    /// What may stand in the place of general experience.
    public struct Substitution: Hashable, Sendable {
        /// How it counts.
        public enum Rate: Hashable, Sendable {
            /// So many semester hours for so many years, up to a maximum.
            case collegeTraining(hours: Int?, forYears: Years?, maximum: Years?)
            /// A degree for so many years beyond those of the degree below it.
            case degree(additional: Years)
        }

        /// How it counts.
        public let rate: Rate
        /// The degree that is named.
        public let degree: Education?
        /// What the training or degree must be in; nil where any will do.
        public let field: String?
        /// Where it says so.
        public let source: StatementReference

        /// A substitution.
        public init(rate: Rate, degree: Education?, field: String?, source: StatementReference) {
            self.rate = rate
            self.degree = degree
            self.field = field
            self.source = source
        }
    }

    /// One way to qualify: with this education, this much experience is still needed.
    public struct Way: Hashable, Sendable {
        /// What the way follows from.
        public enum Basis: String, Hashable, Sendable {
            /// The general experience as it stands.
            case general
            /// The general experience less what may be substituted.
            case substitution
            /// A degree and experience, stated together.
            case degreeAndExperience = "degree-and-experience"
            /// "Or an equivalent combination".
            case equivalent
        }

        /// The education of the person.
        public let education: Education
        /// The experience still needed; nil where the text gives no figure.
        public let years: Years?
        /// What the degree must be in; nil where any will do.
        public let field: String?
        /// What the way follows from.
        public let basis: Basis
        /// Where it says so.
        public let sources: [StatementReference]

        /// A way to qualify.
        public init(
            education: Education, years: Years?, field: String?, basis: Basis, sources: [StatementReference]
        ) {
            self.education = education
            self.years = years
            self.field = field
            self.basis = basis
            self.sources = sources
        }
    }

    /// The general experience.
    public let general: General?
    /// The special experience, each requirement on its own.
    public let special: [Special]
    /// What may be substituted.
    public let substitutions: [Substitution]
    /// The ways to qualify, those that the text states and no others.
    public let ways: [Way]

    /// Qualifications as values.
    public init(
        general: General? = nil, special: [Special] = [], substitutions: [Substitution] = [], ways: [Way] = []
    ) {
        self.general = general
        self.special = special
        self.substitutions = substitutions
        self.ways = ways
    }
}
