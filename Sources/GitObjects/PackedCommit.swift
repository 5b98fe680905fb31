/// A commit to come: what changes in the tree of the one before it, who says so and why.
package struct PackedCommit: Sendable {
    /// Whole files by path; what is not named stays as it is.
    package var files: [String: [UInt8]]
    /// Files that stand there no more.
    package var removals: [String]
    /// The words of the commit, trailers among them.
    package var message: String
    /// Who made the change, and the day it counts from.
    package var author: Signature
    /// Who records it, and when.
    package var committer: Signature

    /// Holds what it is given; what can't be written is found when it is drafted.
    package init(
        files: [String: [UInt8]], removals: [String] = [], message: String, author: Signature,
        committer: Signature
    ) {
        self.files = files
        self.removals = removals
        self.message = message
        self.author = author
        self.committer = committer
    }
}
