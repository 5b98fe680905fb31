import GitObjects
import SpecModel

/// A state of the archive that was given a name, so that people can cite it: `edition/2026-11-24`.
struct StoredEdition: Sendable {
    /// The names of all editions begin so.
    static let prefix = "edition/"

    let name: String
    let commit: CommitID
    /// Who named it; nil where somebody put the name there without a tag of its own.
    let by: Identity?
    let seconds: Int64
    let content: SignedContent
}

/// An edition that is yet to be named.
struct NewEdition: Sendable {
    let name: String
    let commit: CommitID
    let message: String
    let by: Identity
    let seconds: Int64
    let sign: NewCommit.Signing?
}
