import CLibgit2

/// A git repository, open for as long as the value lives.
///
/// Nothing it hands out points into it: ids, trees and commits are plain values. libgit2's objects are used
/// on one thread at a time, which is why a repository can be neither copied nor shared.
package struct Repository: ~Copyable {
    /// The folder of git itself, with a slash at its end: the repository where it is bare, else its `.git`.
    package let gitDirectory: String
    /// The folder of the checked-out files, with a slash at its end; nil where the repository is bare.
    package let workingDirectory: String?
    /// Where references and their locks lie; another folder than git's own in a linked worktree only.
    let commonDirectory: String
    let handle: Owned<ForeignRepository>

    init(_ handle: consuming Owned<ForeignRepository>, at path: String) throws(GitError) {
        guard
            let gitDirectory = unsafe Self.text(git_repository_path(handle.pointer)),
            let commonDirectory = unsafe Self.text(git_repository_commondir(handle.pointer))
        else {
            throw GitError(.invalidPath, about: .folder(path), "leads to a name that is not UTF-8")
        }
        try LooseObjectReader.add(to: handle, objects: commonDirectory + "objects")
        try PackIndexFile.checkAll(in: commonDirectory + "objects")
        for folder in Alternates.folders(of: commonDirectory + "objects") {
            try PackIndexFile.checkAll(in: folder)
            try LooseObjectReader.add(to: handle, objects: folder)
        }
        self.gitDirectory = gitDirectory
        self.commonDirectory = commonDirectory
        workingDirectory = unsafe git_repository_workdir(handle.pointer).map { unsafe String(cString: $0) }
        self.handle = handle
    }

    /// Whether there are no checked-out files that a new commit would leave behind.
    package var isBare: Bool { workingDirectory == nil }

    @unsafe var pointer: OpaquePointer { unsafe handle.pointer }

    private static func text(_ bytes: UnsafePointer<CChar>?) -> String? {
        unsafe bytes.flatMap { unsafe String(validatingCString: $0) }
    }
}
