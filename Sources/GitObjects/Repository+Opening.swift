import CLibgit2

extension Repository {
    /// Makes a bare repository whose HEAD is `main`, and the folders that lead to it.
    ///
    /// Throws `exists` where a repository already is, bare or not, and `ownership` where it is another user's.
    package static func create(at path: String) throws(GitError) -> Repository {
        try refuseRepository(at: path)
        let handle = try unsafe Owned<ForeignRepository>(about: .folder(path)) { made in
            unsafe "main".withCString { head in
                var options = unsafe git_repository_init_options()
                unsafe git_repository_init_options_init(
                    &options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION))
                unsafe options.flags =
                    GIT_REPOSITORY_INIT_BARE.rawValue | GIT_REPOSITORY_INIT_NO_REINIT.rawValue
                    | GIT_REPOSITORY_INIT_MKPATH.rawValue
                unsafe options.initial_head = head
                return unsafe git_repository_init_ext(made, path, &options)
            }
        }
        return try Repository(handle, at: path)
    }

    /// Opens the repository that lies exactly there: a bare one, a folder with `.git`, or a linked worktree.
    ///
    /// Throws `notFound` for a missing folder, `notRepository` for one without git, and `ownership` for one of
    /// another user that git's `safe.directory` does not name.
    package static func open(at path: String) throws(GitError) -> Repository {
        try Libgit2.start()
        try Libgit2.refuseNUL(in: path, .invalidPath, about: .folder(path))
        let handle = try unsafe Owned<ForeignRepository>(about: .folder(path)) { opened in
            unsafe git_repository_open_ext(opened, path, GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue, nil)
        }
        return try Repository(handle, at: path)
    }

    /// The nearest repository at or above a folder, as a path that `open(at:)` takes; nil where there is none.
    ///
    /// The search ends at the border of a file system, as git's does. Throws `notFound` for a missing folder.
    package static func discover(from path: String) throws(GitError) -> String? {
        try Libgit2.start()
        let subject = GitError.Subject.folder(path)
        try Libgit2.refuseNUL(in: path, .invalidPath, about: subject)
        var found = unsafe git_buf()
        defer { unsafe git_buf_dispose(&found) }
        do throws(GitError) {
            try Libgit2.check(unsafe git_repository_discover(&found, path, 0, nil), about: subject)
        } catch {
            guard error.code == .notRepository else { throw error }
            return nil
        }
        guard let directory = unsafe String(validatingCString: found.ptr) else {
            throw GitError(.invalidPath, about: subject, "leads to a name that is not UTF-8")
        }
        return directory
    }

    /// Only a folder that holds no repository may become one; one that can't be opened is one all the same.
    private static func refuseRepository(at path: String) throws(GitError) {
        do throws(GitError) {
            _ = try open(at: path)
        } catch {
            guard error.code == .notFound || error.code == .notRepository else { throw error }
            return
        }
        throw GitError(.exists, about: .folder(path), "is a git repository already")
    }
}
