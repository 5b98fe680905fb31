import CLibgit2

extension Repository {
    /// Brings the working folder and the index from one tree to the next, and leaves a person's work alone.
    ///
    /// A file that differs from the old tree, or stands where the old tree has none, stays as it is, ignored
    /// ones too; its path is returned. The index takes the new tree's word for it, so that `git status` shows
    /// the person's change against the new commit and a careless `git commit` can't take that commit back.
    package func checkOut(
        tree new: ObjectID, whenWorkingFolderHolds old: ObjectID?
    ) throws(GitError) -> [String] {
        guard !isBare else {
            throw GitError(.bare, about: folder, "has no working folder")
        }
        try refuseIndexLock()
        let target = try treeObject(new, atMost: Self.largestTree)
        let old = if let old { old } else { try writeEmptyTree() }
        let baseline = try treeObject(old, atMost: Self.largestTree)
        var kept = KeptFiles()
        let status = unsafe withUnsafeMutablePointer(to: &kept) { kept in
            var options = unsafe git_checkout_options()
            unsafe git_checkout_options_init(&options, UInt32(GIT_CHECKOUT_OPTIONS_VERSION))
            unsafe options.checkout_strategy =
                GIT_CHECKOUT_SAFE.rawValue | GIT_CHECKOUT_ALLOW_CONFLICTS.rawValue
                | GIT_CHECKOUT_DONT_OVERWRITE_IGNORED.rawValue
            unsafe options.baseline = baseline.pointer
            unsafe options.notify_flags = GIT_CHECKOUT_NOTIFY_CONFLICT.rawValue
            unsafe options.notify_payload = UnsafeMutableRawPointer(kept)
            unsafe options.notify_cb = KeptFiles.note
            return unsafe git_checkout_tree(pointer, target.pointer, &options)
        }
        if let failure = Libgit2.failure(status) {
            guard !kept.hasUnreadableName else {
                throw GitError(.invalidPath, about: folder, "has a changed file whose name is not UTF-8")
            }
            throw error(for: failure)
        }
        try index(kept.paths, as: new)
        return kept.paths
    }

    private var folder: GitError.Subject { .folder(workingDirectory ?? gitDirectory) }

    private var indexLock: String { gitDirectory + "index.lock" }

    /// Throws `locked` where another process holds the index, or was killed while it did.
    ///
    /// A checkout locks the index at its end only: better not to begin than to stop half-way.
    package func refuseIndexLock() throws(GitError) {
        guard LockFile(path: indexLock).age != nil else { return }
        throw lockError(indexLock, about: folder)
    }

    private func error(for failure: Libgit2.Failure) -> GitError {
        let error = GitError(failure, about: folder)
        return error.code == .locked ? lockError(indexLock, about: folder) : error
    }

    private func index(_ paths: [String], as tree: ObjectID) throws(GitError) {
        guard !paths.isEmpty else { return }
        let index = try unsafe Owned<ForeignIndex>(about: folder) { unsafe git_repository_index($0, pointer) }
        for path in paths {
            let subject = GitError.Subject.path(path)
            if let entry = try entry(at: path, in: tree), entry.kind != .tree {
                let status = unsafe path.withCString { path in
                    var line = unsafe git_index_entry()
                    unsafe line.mode = entry.kind.mode.rawValue
                    unsafe line.id = entry.id.raw
                    unsafe line.path = path
                    return unsafe git_index_add(index.pointer, &line)
                }
                try Libgit2.check(status, about: subject)
            } else {
                try Libgit2.check(unsafe git_index_remove_bypath(index.pointer, path), about: subject)
            }
        }
        if let failure = Libgit2.failure(unsafe git_index_write(index.pointer)) { throw error(for: failure) }
    }
}
