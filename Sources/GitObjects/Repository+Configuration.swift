import CLibgit2

extension Repository {
    /// Who git's configuration says the user is: `user.name` and `user.email`; nil unless both are set.
    package func configuredIdentity() throws(GitError) -> (name: String, email: String)? {
        let configuration = try unsafe Owned<ForeignConfiguration>(about: .folder(gitDirectory)) {
            unsafe git_repository_config_snapshot($0, pointer)
        }
        return try Self.identity(in: configuration)
    }

    /// The same where there is no repository yet: by the configuration of the user and of the system.
    package static func configuredIdentity() throws(GitError) -> (name: String, email: String)? {
        try Libgit2.start()
        let subject = GitError.Subject.library("git's configuration")
        let live = try unsafe Owned<ForeignConfiguration>(about: subject) {
            unsafe git_config_open_default($0)
        }
        // Texts are lent by snapshots only, which nothing can change meanwhile.
        let configuration = try unsafe Owned<ForeignConfiguration>(about: subject) {
            unsafe git_config_snapshot($0, live.pointer)
        }
        return try identity(in: configuration)
    }

    private static func identity(
        in configuration: borrowing Owned<ForeignConfiguration>
    ) throws(GitError) -> (name: String, email: String)? {
        guard
            let name = try value(of: "user.name", in: configuration),
            let email = try value(of: "user.email", in: configuration)
        else { return nil }
        return (name, email)
    }

    /// Makes git's configuration of the system and of the user invisible to this process, for tests.
    ///
    /// A repository that another user owns can't be opened after this, whatever `safe.directory` says.
    package static func closeConfigurationSearchPaths() throws(GitError) {
        try Libgit2.start()
        for level in [
            GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG,
            GIT_CONFIG_LEVEL_GLOBAL,
        ] {
            try Libgit2.check(unsafe shim_libgit2_set_search_path(level, ""), about: .library("libgit2"))
        }
    }

    private static func value(
        of key: String, in configuration: borrowing Owned<ForeignConfiguration>
    ) throws(GitError) -> String? {
        var text: UnsafePointer<CChar>?
        do throws(GitError) {
            try Libgit2.check(
                unsafe git_config_get_string(&text, configuration.pointer, key), about: .value("setting", key)
            )
        } catch {
            guard error.code == .notFound else { throw error }
            return nil
        }
        let value = unsafe text.map { unsafe String(cString: $0) } ?? ""
        return value.isEmpty ? nil : value
    }
}
