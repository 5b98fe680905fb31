import CLibgit2

extension Repository {
    /// The commit that a reference leads to, through symbolic references and annotated tags.
    ///
    /// Nil where there is no such reference, or it is symbolic and its branch is yet to be born. One that is
    /// there and leads to no commit is `damaged`.
    package func reference(_ name: String) throws(GitError) -> ObjectID? {
        try Self.checkReferenceName(name)
        let subject = GitError.Subject.reference(name)
        let named = try unsafe Owned<ForeignReference>.ifPresent(about: subject) {
            unsafe git_reference_lookup($0, pointer, name)
        }
        guard let named else { return nil }
        let direct = try unsafe Owned<ForeignReference>.ifPresent(about: subject) {
            unsafe git_reference_resolve($0, named.pointer)
        }
        guard let direct else { return nil }
        guard let target = unsafe git_reference_target(direct.pointer) else {
            throw GitError(.damaged, about: subject, "leads to no object")
        }
        do throws(GitError) {
            return try peel(unsafe ObjectID(target.pointee))
        } catch {
            guard error.code == .notFound else { throw error }
            throw GitError(
                .damaged, about: subject, "leads to an object that is not in the repository",
                cause: error.cause)
        }
    }

    /// The full name of the branch that HEAD stands for, be it born or not; nil where HEAD is detached.
    package func headReferenceName() throws(GitError) -> String? {
        let subject = GitError.Subject.reference("HEAD")
        let head = try unsafe Owned<ForeignReference>(about: subject) {
            unsafe git_reference_lookup($0, pointer, "HEAD")
        }
        guard let target = unsafe git_reference_symbolic_target(head.pointer) else { return nil }
        guard let name = unsafe String(validatingCString: target) else {
            throw GitError(.damaged, about: subject, "stands for a name that is not UTF-8")
        }
        return name
    }

    /// Moves a reference to a commit, if it still is where the caller saw it; nil: if it is not there yet.
    ///
    /// The comparison is made under the reference's lock, so that of two writers one loses. It throws
    /// `modified` to the loser, who builds the commit anew on what is there now, and `locked`, with the lock
    /// file, where another process holds the lock or was killed while it did.
    package func moveReference(
        _ name: String, from expected: ObjectID?, to new: ObjectID, reflog message: String
    ) throws(GitError) {
        try Self.checkReferenceName(name)
        try Libgit2.refuseNUL(in: message, .invalidCommit, about: .value("reflog message", message))
        try require(new, is: GIT_OBJECT_COMMIT)
        let subject = GitError.Subject.reference(name)
        var target = new.raw
        var current = expected?.raw ?? Self.absent
        do throws(GitError) {
            _ = try unsafe Owned<ForeignReference>(about: subject) {
                unsafe git_reference_create_matching($0, pointer, name, &target, 1, &current, message)
            }
        } catch {
            switch error.code {
            case .notFound:
                throw GitError(.modified, about: subject, "has gone since it was read", cause: error.cause)
            case .locked:
                throw lockError(commonDirectory + name + ".lock", about: subject)
            default:
                // The last step is to wait for the disk, and by then the reference holds the new commit.
                guard error.code == .system, let held = try? reference(name), held == new else { throw error }
                throw GitError(
                    .system, about: subject,
                    "has moved, but the disk did not confirm it: it may be lost in a power cut",
                    cause: error.cause)
            }
        }
    }

    /// Says which file keeps others out, and for how long it has.
    func lockError(_ path: String, about subject: GitError.Subject) -> GitError {
        let lock = LockFile(path: path)
        let age = lock.age.map { ", \($0) s old" } ?? ""
        return GitError(.locked, about: subject, "is locked by '\(lock.path)'\(age)", lock: lock)
    }

    /// The id of no object: to libgit2, a reference with this value is not there.
    private static var absent: git_oid { git_oid() }

    /// Annotated tags may stand before a commit, and before each other.
    private func peel(_ id: ObjectID) throws(GitError) -> ObjectID {
        var id = id
        while try header(of: id).kind == GIT_OBJECT_TAG {
            try require(id, is: GIT_OBJECT_TAG, atMost: 1 << 20)
            var raw = id.raw
            let tag = try unsafe Owned<ForeignTag>(about: .object(id)) {
                unsafe git_tag_lookup($0, pointer, &raw)
            }
            guard let target = unsafe git_tag_target_id(tag.pointer) else {
                throw GitError(.damaged, about: .object(id), "leads to no object")
            }
            id = unsafe ObjectID(target.pointee)
        }
        try require(id, is: GIT_OBJECT_COMMIT)
        return id
    }

    /// Refuses a full name that git does not allow.
    static func checkReferenceName(_ name: String) throws(GitError) {
        var isValid: CInt = 0
        try Libgit2.refuseNUL(in: name, .invalidName, about: .reference(name))
        try Libgit2.check(unsafe git_reference_name_is_valid(&isValid, name), about: .reference(name))
        // libgit2 lets DEL through, which git refuses as it does every control character.
        if isValid == 0 || name.utf8.contains(0x7F) {
            throw GitError(.invalidName, about: .reference(name), "has no name that git allows")
        }
    }
}
