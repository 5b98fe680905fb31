import CLibgit2

extension GitError {
    /// Says in the words of this module what a failed call of libgit2 means for the thing it was about.
    init(_ failure: Libgit2.Failure, about subject: Subject) {
        let (code, rule): (Code, String) =
            switch (git_error_code(rawValue: failure.status), subject) {
            case (GIT_ENOTFOUND, .folder): Self.absence(failure.category)
            case (GIT_ENOTFOUND, _): (.notFound, "is not in the repository")
            case (GIT_EEXISTS, _): (.exists, "is already there")
            case (GIT_ELOCKED, _): (.locked, "is locked by another process")
            case (GIT_EMODIFIED, _): (.modified, "has moved since it was read")
            case (GIT_EOWNER, _): (.ownership, "belongs to another user")
            case (GIT_EMISMATCH, _): (.damaged, "is damaged")
            default: Self.trouble(failure.category, with: subject)
            }
        self.init(code, about: subject, rule, cause: failure.words)
    }

    /// libgit2 1.5.1 has one status for three troubles with a folder. The third is no absence at all: the
    /// repository is another user's, and the `safe.directory` that could allow it is not configured.
    private static func absence(_ category: git_error_t) -> (Code, String) {
        switch category {
        case GIT_ERROR_CONFIG: (.ownership, "belongs to another user")
        case GIT_ERROR_REPOSITORY: (.notRepository, "holds no git repository")
        default: (.notFound, "does not exist")
        }
    }

    /// An object or a reference can't be read for the system's reasons or for its own; the latter is damage.
    private static func trouble(_ category: git_error_t, with subject: Subject) -> (Code, String) {
        switch (category, subject) {
        case (GIT_ERROR_OS, _), (GIT_ERROR_NOMEMORY, _): (.system, "can't be used")
        case (_, .object), (_, .reference): (.damaged, "is damaged")
        case (GIT_ERROR_ODB, _), (GIT_ERROR_OBJECT, _), (GIT_ERROR_ZLIB, _): (.damaged, "holds damage")
        default: (.other, "can't be used")
        }
    }
}
