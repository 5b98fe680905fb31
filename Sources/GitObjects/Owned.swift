/// A kind of C object that its owner must free.
protocol Foreign {
    /// Frees an object of this kind.
    @unsafe static func free(_ pointer: OpaquePointer)
}

/// One C object, freed when its owner's scope ends; nothing else keeps a pointer to an object of libgit2.
///
/// Bind it to a `let` and hand `pointer` to the call it is for: a temporary would be freed before that call.
@safe struct Owned<Kind: Foreign>: ~Copyable {
    @unsafe let pointer: OpaquePointer

    /// Takes what a call of libgit2 puts into the place it is given.
    init(
        about subject: GitError.Subject, _ make: (UnsafeMutablePointer<OpaquePointer?>) -> Int32
    ) throws(GitError) {
        var made: OpaquePointer?
        try Libgit2.check(unsafe make(&made), about: subject)
        guard let made = unsafe made else {
            throw GitError(.other, about: subject, "was not handed over by libgit2")
        }
        unsafe pointer = made
    }

    deinit {
        unsafe Kind.free(pointer)
    }

    /// As the initialiser does, but a thing that is not there is nil; one that is broken still throws.
    static func ifPresent(
        about subject: GitError.Subject, _ make: (UnsafeMutablePointer<OpaquePointer?>) -> Int32
    ) throws(GitError) -> Owned? {
        do throws(GitError) {
            return try unsafe Owned(about: subject, make)
        } catch {
            guard error.code == .notFound else { throw error }
            return nil
        }
    }
}
