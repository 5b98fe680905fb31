import GitObjects
import SpecModel

/// Where an archive keeps its snapshots: the border between what an archive means and how it is stored.
///
/// A store is a chain of commits with a tree of files each, and one tip that moves by compare and swap. It
/// knows nothing of classes and revisions. Git is one; a dictionary in memory is the other, and one contract
/// of tests holds for both.
protocol ArchiveStore: AnyObject {
    /// The commit that the branch leads to; nil in a store to which nothing was ever written.
    func tip() throws(ArchiveError) -> CommitID?
    /// A commit that is known by its id.
    func commit(_ id: CommitID) throws(ArchiveError) -> StoredCommit
    /// A commit with all that led to it, the newest first.
    func history(from tip: CommitID) throws(ArchiveError) -> [CommitID]
    /// The same commits with what they say, each read once.
    func commits(from tip: CommitID) throws(ArchiveError) -> [StoredCommit]
    /// What a folder holds at a commit, by name; nothing where there is no such folder.
    func entries(of folder: String, at commit: CommitID) throws(ArchiveError) -> [StoredEntry]
    /// The bytes of a file at a commit; nil where there is none. More than `limit` bytes are an error.
    func file(_ path: String, at commit: CommitID, atMost limit: Int) throws(ArchiveError) -> [UInt8]?
    /// The bytes that have a name by their content. More than `limit` bytes are an error.
    func content(named name: String, atMost limit: Int) throws(ArchiveError) -> [UInt8]
    /// The name that bytes have by their content: equal bytes, equal names.
    func contentName(of bytes: [UInt8]) throws(ArchiveError) -> String
    /// Makes a commit on top of another, which nobody sees before the tip moves to it.
    func append(_ commit: NewCommit, onto parent: CommitID?) throws(ArchiveError) -> CommitID
    /// Makes a commit that joins two histories: the files of the first, with what the merge changes in them.
    func join(_ commit: NewCommit, _ files: JoinedFiles, onto ours: CommitID, and theirs: CommitID)
        throws(ArchiveError) -> CommitID
    /// The way to another repository; nil from a store that has none.
    func transport(to remote: String?) throws(ArchiveError) -> GitTransport?
    /// The commit that a reference leads to; nil where it is not there.
    func tip(of reference: String) throws(ArchiveError) -> CommitID?
    /// Makes many commits on top of one another, of which nobody sees any before the tip moves.
    func bulkWriter(onto tip: CommitID?) throws(ArchiveError) -> any BulkWriter
    /// Moves the tip, if it still is where the caller saw it; else throws `modified`.
    ///
    /// An error means that it did not move. What becomes of a working folder after that is told in the result.
    func moveTip(from expected: CommitID?, to new: CommitID) throws(ArchiveError) -> WorkingFolderState
    /// A commit parted into what its signature speaks of and the signature.
    func signedContent(of commit: CommitID) throws(ArchiveError) -> SignedContent
    /// The commits that were given the names of editions, by name.
    func editions() throws(ArchiveError) -> [StoredEdition]
    /// Gives a commit the name of an edition; throws `exists` where another has it.
    func name(_ edition: NewEdition) throws(ArchiveError)
    /// What was noted down under a name: a help for the next run and no truth.
    func note(_ name: String) -> [UInt8]?
    /// Notes something down, or forgets it; where that can't be done, the next run goes without.
    func setNote(_ name: String, to bytes: [UInt8]?)
    /// Who writes to the store where nobody says so, by the user's own configuration.
    func configuredIdentity() throws(ArchiveError) -> Identity?
}

extension ArchiveStore {
    func commits(from tip: CommitID) throws(ArchiveError) -> [StoredCommit] {
        try history(from: tip).map { id throws(ArchiveError) in try commit(id) }
    }
}

/// The id of a commit, in hexadecimal digits.
struct CommitID: Hashable, Sendable, CustomStringConvertible {
    let description: String
}

/// A commit as a store holds it.
struct StoredCommit: Hashable, Sendable {
    let id: CommitID
    let parents: [CommitID]
    let by: Identity
    /// The committer's time, in seconds since 1970.
    let recordedAt: Int64
    let message: String
}

/// One name in a folder.
struct StoredEntry: Hashable, Sendable {
    let name: String
    let isFolder: Bool
    /// The name of a file's bytes by their content.
    let contentName: String
}

/// A commit that is yet to be made.
struct NewCommit: Sendable {
    /// Whole files by path; what is not named stays as it is.
    let files: [String: [UInt8]]
    /// The paths at which nothing stands any more.
    var removed: [String] = []
    let message: String
    let by: Identity
    /// The author's time: when the revision takes effect, in seconds since 1970.
    let authoredAt: Int64
    /// The committer's time: when it is recorded.
    let recordedAt: Int64
    /// Makes a signature of the commit's bytes, where it is to be signed.
    var sign: Signing?

    /// What makes a signature of some bytes.
    typealias Signing = @Sendable ([UInt8]) throws(ArchiveError) -> String

    /// The same commit, to be signed where there is a signer.
    func signed(by signer: CommitSigner?) -> NewCommit {
        var copy = self
        copy.sign = signer?.signing
        return copy
    }
}
