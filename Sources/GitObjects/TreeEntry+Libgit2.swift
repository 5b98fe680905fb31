import CLibgit2

extension TreeEntry.Kind {
    /// Reads the mode of a tree's entry; nil for one that git never writes.
    init?(_ mode: git_filemode_t) {
        switch mode {
        case GIT_FILEMODE_BLOB: self = .blob
        case GIT_FILEMODE_BLOB_EXECUTABLE: self = .executable
        case GIT_FILEMODE_LINK: self = .symlink
        case GIT_FILEMODE_TREE: self = .tree
        case GIT_FILEMODE_COMMIT: self = .submodule
        default: return nil
        }
    }

    /// The mode that git writes for it.
    var mode: git_filemode_t {
        switch self {
        case .blob: GIT_FILEMODE_BLOB
        case .executable: GIT_FILEMODE_BLOB_EXECUTABLE
        case .symlink: GIT_FILEMODE_LINK
        case .tree: GIT_FILEMODE_TREE
        case .submodule: GIT_FILEMODE_COMMIT
        }
    }
}
