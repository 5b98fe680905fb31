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

        /// Reads the mode of a tree's entry; nil for one that git never wrote.
        init?(mode: Int) {
            switch mode {
            // The second is of the first years of git.
            case 0o100644, 0o100664: self = .blob
            case 0o100755: self = .executable
            case 0o120000: self = .symlink
            case 0o40000: self = .tree
            case 0o160000: self = .submodule
            default: return nil
            }
        }
    }

    /// The last component of the path; never one that would lead out of the folder.
    package let name: String
    /// What stands there.
    package let kind: Kind
    /// The object that stands there; in this repository unless it is a submodule.
    package let id: ObjectID
}
