/// Why git's store could not do what it was asked: the rule that was broken and the thing that broke it.
package struct GitError: Error, Hashable, Sendable {
    /// What kind of trouble it is, for callers that act on it.
    package let code: Code
    /// What the trouble is about.
    package let subject: Subject
    /// What is true of the subject, as the second half of a sentence that begins with it.
    package let rule: String
    /// What libgit2 said, where the call that failed was one of its own.
    package let cause: String?
    /// The file that keeps others out, where the code is `locked`.
    package let lock: LockFile?

    init(
        _ code: Code, about subject: Subject, _ rule: String, cause: String? = nil, lock: LockFile? = nil
    ) {
        self.code = code
        self.subject = subject
        self.rule = rule
        self.cause = cause
        self.lock = lock
    }
}

extension GitError: CustomStringConvertible {
    /// One phrase: the subject, the rule, and libgit2's own words where there are any.
    package var description: String {
        let phrase = "\(subject) \(rule)"
        guard let cause else { return phrase }
        return "\(phrase): \(cause)"
    }
}
