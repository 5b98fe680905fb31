import GitObjects
import SpecLayouts
import SpecModel

/// A document with what an archive makes of it, but without its bytes and its sections.
///
/// What is costly to make stands in it: who records many documents, keeps these and reads the bytes again.
public struct PreparedSubmission: Sendable {
    /// Where it stands among those that are recorded with it, with the SHA-256 of its bytes.
    public let order: SubmissionOrder
    /// Its facts and its clause; the sections stand in the text alone.
    let specification: Specification
    let profile: Profile
    let ancestors: [Profile]
    let name: String
    /// The ending for the source's file in the archive, by the format of its content.
    public let ending: String
    let url: SourceURL?
    let retrieved: CivilDate?
    /// The class that a person files it under.
    let classID: ClassID?
    /// Its canonical text.
    let text: [UInt8]
    /// The SHA-256 of the text, in hexadecimal digits.
    let textSHA256: String
    /// By which two texts are told to say the same.
    let mark: TextMark

    /// Makes of a document what an archive needs.
    public init(_ submission: Submission) throws(ArchiveError) {
        let full = submission.specification
        order = try SubmissionOrder(submission)
        specification = Specification(
            jurisdiction: full.jurisdiction, profile: full.profile, facts: full.facts, clause: full.clause,
            sections: [], qualifications: Qualifications())
        (profile, ancestors) = (submission.profile, submission.ancestors)
        (name, ending) = (submission.name, submission.ending)
        (url, retrieved, classID) = (submission.url, submission.retrieved, submission.classID)
        text = Array(CanonicalText(full).text.utf8)
        textSHA256 = try digest(of: text)
        mark = try TextMark(text)
    }

    var sha256: String { order.sha256 }

    /// About how much memory it takes.
    public var byteCount: Int { text.count + 2_048 }
}

/// What a canonical text says, as a digest: two texts have the same where they differ at most in where the title was
/// found.
///
/// With it an archive can tell of a hundred thousand revisions, which nobody can read before they are flushed, whether
/// another document says the same.
struct TextMark: Hashable, Sendable {
    fileprivate let digest: SHA256

    init(_ text: [UInt8]) throws(ArchiveError) {
        do {
            digest = try SHA256(of: CanonicalText.withoutTitleSource(text).span)
        } catch {
            throw ArchiveError(.system, error.description)
        }
    }
}

extension TextMark: CustomStringConvertible {
    var description: String { digest.description }
}
