public import SpecModel

/// What a scheduler should know before trusting a due date: reported beside the row, never a reason to leave
/// the row out.
public enum ReviewRemark: Hashable, Sendable {
    /// No revision is known to be in force, so applicability is judged by the one named.
    case noRevisionInForce(judgedBy: String)
    /// The rule leaves the class out on its face, yet a clause says that the class was reviewed, as that of
    /// Connecticut's 0516EX does.
    case reviewedThoughExcluded(label: String, revision: String, sentence: String?)
    /// The text in force came after the last review.
    case textChangedSinceReview(reviewed: String, inForce: String)
    /// The interval runs from a month or a year, whose last day was taken.
    case dayUnknown(revision: String, date: PartialDate)
    /// The interval runs from REV or a date of publication, since the revision has no effective date.
    case noEffectiveDate(revision: String, date: PartialDate)
    /// A revision without any date can't be placed; its sentence where it speaks of a review.
    case undated(revision: String, sentence: String?)
    /// A revision takes effect later and resets nothing until then.
    case notYetInForce(revision: String, from: PartialDate)
    /// A revision is dated by the month or year in which today lies, and is not counted until that is over.
    case perhapsInForce(revision: String, date: PartialDate)

    /// The class is to be abolished on a later day.
    case endsOn(CivilDate)

    /// The word for the kind of remark, for output that machines read.
    public var code: String {
        switch self {
        case .noRevisionInForce: "no-revision-in-force"
        case .reviewedThoughExcluded: "reviewed-though-excluded"
        case .textChangedSinceReview: "text-changed-since-review"
        case .dayUnknown: "day-unknown"
        case .noEffectiveDate: "no-effective-date"
        case .undated: "undated"
        case .notYetInForce: "not-yet-in-force"
        case .perhapsInForce: "perhaps-in-force"
        case .endsOn: "ends"
        }
    }
}

extension ReviewRemark: CustomStringConvertible {
    /// The remark as one phrase without full stop.
    public var description: String {
        switch self {
        case .noRevisionInForce(let judgedBy):
            "no revision is known to be in force, so applicability is judged by '\(judgedBy)'"
        case .reviewedThoughExcluded(let label, let revision, let sentence):
            "'\(label)' leaves the class out, yet revision '\(revision)' says that it was reviewed"
                + Self.quoted(sentence)
        case .textChangedSinceReview(let reviewed, let inForce):
            "the text reviewed, '\(reviewed)', is not the text in force, '\(inForce)'"
        case .dayUnknown(let revision, let date):
            "revision '\(revision)' is dated \(date) and names no day, "
                + "so the interval runs from \(date.lastDay) and the class is due at the latest by its end"
        case .noEffectiveDate(let revision, let date):
            "revision '\(revision)' has no effective date, "
                + "so the interval runs from \(date), its REV or date of publication"
        case .undated(let revision, let sentence?):
            "revision '\(revision)' says that the class was reviewed but has no date"
                + Self.quoted(sentence)
        case .undated(let revision, nil):
            "revision '\(revision)' has no date, so it can't be told whether it is in force"
        case .notYetInForce(let revision, let from):
            "revision '\(revision)' is not in force before \(from) and resets nothing until then"
        case .perhapsInForce(let revision, let date):
            "revision '\(revision)' is dated \(date) and names no day, so it is not counted before "
                + "\(date.lastDay)"
        case .endsOn(let day): "the class is to be abolished \(day)"
        }
    }

    private static func quoted(_ sentence: String?) -> String {
        sentence.map { ": '\($0)'" } ?? ""
    }
}
