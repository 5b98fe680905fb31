import CLibgit2

/// What the readers of blobs, trees and commits share: an object's kind and size are known before any of it
/// is read, for an object of 3 MB on disk may well inflate to 3 GB.
extension Repository {
    /// Looks at an object's header alone.
    func header(of id: ObjectID) throws(GitError) -> (kind: git_object_t, size: Int) {
        let database = try objectDatabase()
        var raw = id.raw
        var size = 0
        var kind = GIT_OBJECT_INVALID
        try Libgit2.check(
            unsafe git_odb_read_header(&size, &kind, database.pointer, &raw), about: .object(id))
        return (kind, size)
    }

    /// Throws `damaged` for an object of another kind, and `tooLarge` for one of more bytes than the limit.
    func require(_ id: ObjectID, is kind: git_object_t, atMost limit: Int = .max) throws(GitError) {
        let header = try header(of: id)
        guard header.kind == kind else {
            throw GitError(
                .damaged, about: .object(id),
                "is a \(Self.word(for: header.kind)), not a \(Self.word(for: kind))")
        }
        guard header.size <= limit else {
            throw GitError(
                .tooLarge, about: .object(id), "holds \(header.size) bytes, more than the \(limit) allowed")
        }
    }

    func objectDatabase() throws(GitError) -> Owned<ForeignObjectDatabase> {
        try unsafe Owned(about: .folder(gitDirectory)) { unsafe git_repository_odb($0, pointer) }
    }

    private static func word(for kind: git_object_t) -> String {
        unsafe String(cString: git_object_type2string(kind))
    }
}
