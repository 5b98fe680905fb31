extension Qualifications {
    /// One way to qualify: with this education, this much experience is still needed.
    public struct Way: Hashable, Sendable {
        /// What the way follows from.
        public enum Basis: String, Hashable, Sendable {
            /// The general experience as it stands.
            case general
            /// The general experience less what may be substituted, or more where it stands in for a degree.
            case substitution
            /// A degree and experience, stated together, or a degree that is enough by itself.
            case degreeAndExperience = "degree-and-experience"
            /// Experience that is stated as an alternative: a year in the class below.
            case experience
            /// "Or an equivalent combination".
            case equivalent
        }

        /// The education of the person.
        public let education: Education
        /// The experience still needed; nil where the text gives no figure.
        public let years: Years?
        /// What the degree must be in; nil where any will do.
        public let field: String?
        /// What the experience must be, where an alternative has its own.
        public let experience: String?
        /// The alternative that the way belongs to: `Or II`; nil where the document has none.
        public let alternative: String?
        /// What the way follows from.
        public let basis: Basis
        /// Where it says so.
        public let sources: [StatementReference]

        /// A way to qualify.
        public init(
            education: Education, years: Years?, field: String?, experience: String? = nil,
            alternative: String? = nil, basis: Basis, sources: [StatementReference]
        ) {
            self.education = education
            self.years = years
            self.field = field
            self.experience = experience
            self.alternative = alternative
            self.basis = basis
            self.sources = sources
        }
    }
}
