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

/// What the note of a clause says of a review of the class.
public struct ReviewNote: Hashable, Sendable {
    /// The word for the ground of the review, fixed by the profile: `cgs-5-200a`, `cgs`, `content`, `none`.
    public let basis: String
    /// How strong the evidence is: 1 an explicit section of the statute, 2 the statutes without a section,
    /// 3 a review for content; nil where the note speaks of no review.
    public let grade: Int?
    /// The sentence that says so.
    public let sentence: String?

    /// A review as a note states it.
    public init(basis: String, grade: Int?, sentence: String?) {
        self.basis = basis
        self.grade = grade
        self.sentence = sentence
    }

    /// No word of a review.
    public static let none = ReviewNote(basis: "none", grade: nil, sentence: nil)
}

/// What the note of a clause says was changed; it can be checked against the difference.
public enum Claim: Hashable, Sendable {
    /// Only the form.
    case modernizeFormat
    /// The acknowledgement section came in.
    case addAcknowledgement
    /// The content.
    case modifyContent
    /// The sections of one kind.
    case modify(SectionKind)
}

extension Claim: CustomStringConvertible {
    /// The word of the JSON: `modernize-format`, `modify:substitutions`.
    public var description: String {
        switch self {
        case .modernizeFormat: "modernize-format"
        case .addAcknowledgement: "add-acknowledgement"
        case .modifyContent: "modify-content"
        case .modify(let kind): "modify:\(kind.rawValue)"
        }
    }

    /// The claim that a word of the JSON names, or nil.
    public init?(_ word: String) {
        switch word {
        case "modernize-format": self = .modernizeFormat
        case "add-acknowledgement": self = .addAcknowledgement
        case "modify-content": self = .modifyContent
        default:
            guard word.hasPrefix("modify:"), let kind = SectionKind(rawValue: String(word.dropFirst(7)))
            else { return nil }
            self = .modify(kind)
        }
    }
}
