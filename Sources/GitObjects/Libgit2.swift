import CLibgit2

/// libgit2 as the process sees it: started once, and asked for its last error in one place.
///
/// It is started by the first call that needs it and never at load, for starting costs 5 ms, most of it
/// the system's certificates; it is never shut down, for the process's end does that.
enum Libgit2 {
    /// What libgit2 said of a call that failed, copied before another call can replace it.
    struct Failure {
        let status: Int32
        let category: git_error_t
        let words: String?
    }

    /// Makes libgit2 ready, on the first call only; what needs no open repository asks for it first.
    static func start() throws(GitError) {
        try started.get()
    }

    /// Reads and clears libgit2's error at once after a call; nil where the call went well.
    static func failure(_ status: Int32) -> Failure? {
        guard status < 0 else { return nil }
        defer { git_error_clear() }
        guard let last = unsafe git_error_last() else {
            return Failure(status: status, category: GIT_ERROR_NONE, words: nil)
        }
        return Failure(
            status: status, category: git_error_t(rawValue: UInt32(bitPattern: unsafe last.pointee.klass)),
            words: unsafe last.pointee.message.map { unsafe String(cString: $0) })
    }

    /// Passes a good status and throws the error of a bad one.
    static func check(_ status: Int32, about subject: GitError.Subject) throws(GitError) {
        if let failure = failure(status) { throw GitError(failure, about: subject) }
    }

    /// Refuses text that C would cut off at a NUL without a word.
    static func refuseNUL(
        in text: String, _ code: GitError.Code, about subject: GitError.Subject
    ) throws(GitError) {
        if text.utf8.contains(0) { throw GitError(code, about: subject, "holds a NUL") }
    }

    /// What is written must survive a power cut, and what is wrong must neither be written nor read.
    private static let started = Result<Void, GitError> { () throws(GitError) in
        let library = GitError.Subject.library("libgit2")
        try check(git_libgit2_init(), about: library)
        for option in [
            GIT_OPT_ENABLE_FSYNC_GITDIR, GIT_OPT_ENABLE_STRICT_OBJECT_CREATION,
            GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION,
        ] {
            try check(shim_libgit2_enable(option), about: library)
        }
        try check(shim_libgit2_set_packed_priority(LooseObjectReader.priority + 1), about: library)
    }
}
