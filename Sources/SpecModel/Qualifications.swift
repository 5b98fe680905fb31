/// Minimum qualifications as values: what must be had, what may stand in its place, and from both the ways
/// in which a person can qualify.
public struct Qualifications: Hashable, Sendable {
    /// A level of education.
    public enum Education: String, Hashable, Sendable, CaseIterable {
        /// No degree.
        case none
        /// A high school diploma or what counts as one.
        case highSchool = "high-school"
        /// An Associate's degree.
        case associate
        /// A Bachelor's degree.
        case bachelor
        /// A Master's degree.
        case master
        /// A degree in law, such as Juris Doctor.
        case law
        /// A doctorate.
        case doctorate
        /// "An equivalent combination of education and experience".
        case equivalent

        /// The place in the order of levels, the lowest first; an equivalent is none of them and stands last.
        package var rank: Int {
            switch self {
            case .none: 0
            case .highSchool: 1
            case .associate: 2
            case .bachelor: 3
            case .master: 4
            case .law: 5
            case .doctorate: 6
            case .equivalent: 7
            }
        }
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
        /// The alternative that it belongs to: `Or II`; nil where it holds for all.
        public let alternative: String?
        /// Where it says so.
        public let source: StatementReference

        /// A requirement of special experience.
        public init(
            years: Years, isOfGeneral: Bool, field: String?, alternative: String? = nil,
            source: StatementReference
        ) {
            self.years = years
            self.isOfGeneral = isOfGeneral
            self.field = field
            self.alternative = alternative
            self.source = source
        }
    }

    /// The general experience.
    public let general: General?
    /// The special experience, each requirement on its own.
    public let special: [Special]
    /// What may be substituted.
    public let substitutions: [Substitution]
    /// Licences, clearances and the like, with their deadlines.
    public let credentials: [Credential]
    /// Notes that define a term or refer to another class.
    public let notes: [Note]
    /// The ways to qualify, those that the text states and no others.
    public let ways: [Way]

    /// Qualifications as values.
    public init(
        general: General? = nil, special: [Special] = [], substitutions: [Substitution] = [],
        credentials: [Credential] = [], notes: [Note] = [], ways: [Way] = []
    ) {
        self.general = general
        self.special = special
        self.substitutions = substitutions
        self.credentials = credentials
        self.notes = notes
        self.ways = ways
    }

    /// The alternatives that the ways belong to, in document order: `Either I`, `Or II`.
    public var alternatives: [String] {
        var names: [String] = []
        for case let name? in ways.map(\.alternative) where !names.contains(name) { names.append(name) }
        return names
    }
}
