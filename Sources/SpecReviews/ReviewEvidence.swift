public import SpecModel

/// What one revision proves of a review of its class.
///
/// A revision is evidence of the evaluation that a statute such as Conn. Gen. Stat. § 5-200a asks for, and
/// never the evaluation itself: it is graded by what its cancellation clause says.
public struct ReviewEvidence: Hashable, Sendable {
    /// How strong the evidence is, by the numbers that `ReviewPolicy.weakestGrade` counts in: the lower, the
    /// stronger.
    public enum Grade: Int, Hashable, Sendable, CaseIterable {
        /// The clause names the section: "Reviewed in accordance with CGS 5-200a".
        case section = 1
        /// The clause names the statutes without a section.
        case statutes = 2
        /// The clause says "Reviewed for content" and names no law.
        case content = 3
        /// There is a revision, and no word of a review in it.
        case revision = 4
        /// There is no revision to judge by.
        case absent = 5

        /// Whether a clause says in words that the class was reviewed, whatever law it names.
        public var isInWords: Bool {
            switch self {
            case .section, .statutes, .content: true
            case .revision, .absent: false
            }
        }
    }

    /// The name of the revision in its archive; nil where there is no evidence at all.
    public let revision: String?
    /// The date that stands for the revision, no more exact than its document has it; nil where it has none.
    public let date: PartialDate?
    /// Whether `date` is the effective date; else it is REV or the date of publication, no legal date.
    public let isEffectiveDate: Bool
    /// How strong the evidence is.
    public let grade: Grade
    /// The profile's word for the ground of the review: `cgs-5-200a`, `cgs`, `content`, `none`.
    public let basis: String
    /// The sentence of the clause that proves the review; nil where no words do.
    public let sentence: String?

    /// What a revision proves. A note whose grade is outside 1 to 3 proves no more than that there is a
    /// revision.
    public init(of revision: Revision) {
        let facts = revision.facts
        let note = revision.clause?.review ?? ReviewNote.none
        let noted = note.grade.flatMap(Grade.init(rawValue:)) ?? .revision
        self.revision = revision.name
        date = facts.revisionDate
        isEffectiveDate = facts.effective != nil
        grade = noted.isInWords ? noted : .revision
        basis = note.basis
        sentence = noted.isInWords ? note.sentence : nil
    }

    private init() {
        revision = nil
        date = nil
        isEffectiveDate = false
        grade = .absent
        basis = ReviewNote.none.basis
        sentence = nil
    }

    /// No evidence: the class has no revision to judge by.
    public static let absent = ReviewEvidence()
}
