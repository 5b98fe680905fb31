/// The sentence by which a specification says which revision it replaces, taken apart.
///
/// Title, salary group and date are those of the **predecessor**, not of the document in which they stand.
public struct CancellationClause: Hashable, Sendable {
    /// What the clause says of the class.
    public enum Kind: String, Hashable, Sendable {
        /// It replaces an earlier specification.
        case replaces
        /// The class is new.
        case newJobCode = "new-job-code"
        /// There is no clause, or none that says either.
        case none
    }

    /// What the clause says of the class.
    public let kind: Kind
    /// The predecessor's title; nil where the clause does not give it.
    public let title: String?
    /// The predecessor's salary group.
    public let salaryGroup: SalaryGroup?
    /// When the predecessor was approved.
    public let approvedEffective: PartialDate?
    /// The words between the brackets, which say why the revision was made.
    public let note: String?
    /// What the note says of a review.
    public let review: ReviewNote
    /// What the note says was changed.
    public let claims: [Claim]

    /// A clause.
    public init(
        kind: Kind, title: String? = nil, salaryGroup: SalaryGroup? = nil,
        approvedEffective: PartialDate? = nil, note: String? = nil, review: ReviewNote = .none,
        claims: [Claim] = []
    ) {
        self.kind = kind
        self.title = title
        self.salaryGroup = salaryGroup
        self.approvedEffective = approvedEffective
        self.note = note
        self.review = review
        self.claims = claims
    }
}
