import CLibgit2

/// The kinds of objects that a history is made of, by their numbers in a pack.
enum ObjectKind: UInt8 {
    case commit = 1
    case tree = 2
    case blob = 3

    /// The word that an object's name is made with.
    var word: String {
        switch self {
        case .commit: "commit"
        case .tree: "tree"
        case .blob: "blob"
        }
    }

    /// The kind as libgit2 takes it.
    var raw: git_object_t {
        switch self {
        case .commit: GIT_OBJECT_COMMIT
        case .tree: GIT_OBJECT_TREE
        case .blob: GIT_OBJECT_BLOB
        }
    }
}
