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
