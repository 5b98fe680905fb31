/// One recorded state of a repository: its tree, where it came from, who recorded it and why.
package struct Commit: Hashable, Sendable {
    /// The commit's own name.
    package let id: ObjectID
    /// The root folder as it was.
    package let tree: ObjectID
    /// The commits that this one follows; none for the first, more than one for a merge.
    package let parents: [ObjectID]
    /// Who made the change, and the day it counts from.
    package let author: Signature
    /// Who recorded it, and when.
    package let committer: Signature
    /// The words as they were written; bytes that are not UTF-8 turn into U+FFFD.
    package let message: String
}
