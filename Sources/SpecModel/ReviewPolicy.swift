/// How one jurisdiction's duty to review its classes is read.
///
/// Statutes leave room: "not less than five years" can be a floor or a ceiling. The reading is therefore
/// configuration and never code, and every report prints the one that it used.
public struct ReviewPolicy: Hashable, Sendable {
    /// From which day the interval runs.
    public enum Anchor: String, Hashable, Sendable, CaseIterable {
        /// From the effective date of the revision that proves the last review.
        case lastReview = "last-review"
        /// From the effective date of the latest revision, reviewed or not.
        case latestRevision = "latest-revision"
    }

    /// Which part of the rule a class falls under, by its designation and bargaining unit.
    public struct Part: Hashable, Sendable {
        /// The name of the part: `§ 5-200a (a)`.
        public let label: String
        /// How the designation begins, folded: `classified`, `unclassified`.
        public let designation: String
        /// The bargaining units that the part holds; nil where it holds any.
        public let units: Set<String>?
        /// Whether the part lays a duty on the class; a part that does not is an exclusion.
        public let applies: Bool

        /// A part of a rule.
        public init(label: String, designation: String, units: Set<String>?, applies: Bool) {
            self.label = label
            self.designation = designation
            self.units = units
            self.applies = applies
        }
    }

    /// The government whose classes it is for.
    public let jurisdiction: Jurisdiction
    /// The statute or rule, as it is cited.
    public let citation: String
    /// The reading of it that the figures follow, in a sentence.
    public let reading: String
    /// The interval between reviews, in months.
    public let intervalMonths: Int
    /// From which day the interval runs.
    public let anchor: Anchor
    /// The weakest evidence that counts as a review, 1 to 4.
    public let weakestGrade: Int
    /// The parts of the rule, the first that fits decides.
    public let parts: [Part]

    /// A policy.
    public init(
        jurisdiction: Jurisdiction, citation: String, reading: String, intervalMonths: Int, anchor: Anchor,
        weakestGrade: Int, parts: [Part]
    ) {
        self.jurisdiction = jurisdiction
        self.citation = citation
        self.reading = reading
        self.intervalMonths = intervalMonths
        self.anchor = anchor
        self.weakestGrade = weakestGrade
        self.parts = parts
    }
}

extension ReviewPolicy {
    /// The same policy with another bound on the evidence that counts.
    public func counting(throughGrade grade: Int) -> ReviewPolicy {
        ReviewPolicy(
            jurisdiction: jurisdiction, citation: citation, reading: reading, intervalMonths: intervalMonths,
            anchor: anchor, weakestGrade: grade, parts: parts)
    }
}
