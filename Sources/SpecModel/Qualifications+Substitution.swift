extension Qualifications {
    /// What may stand in the place of something that is required.
    public struct Substitution: Hashable, Sendable {
        /// How it counts.
        public enum Rate: Hashable, Sendable {
            /// So many semester hours for so many years of experience, up to a maximum.
            case collegeTraining(hours: Int?, forYears: Years?, maximum: Years?)
            /// A degree for so many years of experience: beyond those of the degree below it, or in all.
            case degree(years: Years, isAdditional: Bool)
            /// Training or service of another kind for so many years of experience.
            case training(years: Years)
            /// So many years of experience for the education that is required.
            case experience(years: Years)
            /// Experience for education, or education for experience, one year for one, up to a maximum.
            case yearForYear(maximum: Years?)
        }

        /// How it counts.
        public let rate: Rate
        /// The degree that is named.
        public let degree: Education?
        /// What the training, degree or experience must be in; nil where any will do.
        public let field: String?
        /// The alternative that it belongs to: `Or II`; nil where it holds for all.
        public let alternative: String?
        /// Where it says so.
        public let source: StatementReference

        /// A substitution.
        public init(
            rate: Rate, degree: Education?, field: String?, alternative: String? = nil,
            source: StatementReference
        ) {
            self.rate = rate
            self.degree = degree
            self.field = field
            self.alternative = alternative
            self.source = source
        }
    }
}
