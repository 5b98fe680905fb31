import SpecModel

/// Where a document stands among those that are recorded with it: by the date that stands for its revision, undated
/// ones last, equals by name and then by their bytes, so that neither the order of a call nor that of a folder
/// decides anything.
public struct SubmissionOrder: Hashable, Comparable, Sendable {
    private let day: Int
    private let name: String
    /// The SHA-256 of the document's bytes, in hexadecimal digits.
    public let sha256: String

    init(_ submission: Submission) throws(ArchiveError) {
        day = submission.specification.facts.revisionDate?.lastDay.daysSince1970 ?? .max
        name = submission.name
        sha256 = try digest(of: submission.bytes)
    }

    /// The order in which they are recorded.
    public static func < (one: SubmissionOrder, other: SubmissionOrder) -> Bool {
        (one.day, one.name, one.sha256) < (other.day, other.name, other.sha256)
    }
}
