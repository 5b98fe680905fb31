/// One line of a tree: a name in a folder and the object that stands there.
package struct TreeEntry: Hashable, Sendable {
    /// What stands under a name.
    package enum Kind: Hashable, Sendable {
        /// A file.
        case blob
        /// A file that its owner may run.
        case executable
        /// A blob that holds the path of another file.
        case symlink
        /// A folder.
        case tree
        /// A commit of another repository, which this one does not hold.
        case submodule
    }

    /// The last component of the path; never one that would lead out of the folder.
    package let name: String
    /// What stands there.
    package let kind: Kind
    /// The object that stands there; in this repository unless it is a submodule.
    package let id: ObjectID
}
