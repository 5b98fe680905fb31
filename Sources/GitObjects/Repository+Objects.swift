import CLibgit2

/// What the readers of blobs, trees and commits share: an object's kind and size are known before any of it
/// is read, for an object of 3 MB on disk may well inflate to 3 GB.
extension Repository {
    /// Looks at an object's header alone.
    func header(of id: ObjectID) throws(GitError) -> (kind: git_object_t, size: Int) {
        try Self.header(of: id, in: objectDatabase())
    }

    private static func header(
        of id: ObjectID, in database: borrowing Owned<ForeignObjectDatabase>
    ) throws(GitError) -> (kind: git_object_t, size: Int) {
        var raw = id.raw
        var size = 0
        var kind = GIT_OBJECT_INVALID
        try Libgit2.check(
            unsafe git_odb_read_header(&size, &kind, database.pointer, &raw), about: .object(id))
        return (kind, size)
    }

    /// Throws `damaged` for an object of another kind, and `tooLarge` for one of more bytes than the limit.
    func require(_ id: ObjectID, is kind: git_object_t, atMost limit: Int = .max) throws(GitError) {
        try Self.require(id, is: kind, atMost: limit, in: objectDatabase())
    }

    /// The same, of a store that the caller has at hand already.
    static func require(
        _ id: ObjectID, is kind: git_object_t, atMost limit: Int,
        in database: borrowing Owned<ForeignObjectDatabase>
    ) throws(GitError) {
        let header = try header(of: id, in: database)
        guard header.kind == kind else {
            throw GitError(
                .damaged, about: .object(id),
                "is a \(word(for: header.kind)), not a \(word(for: kind))")
        }
        guard header.size <= limit else {
            throw GitError(
                .tooLarge, about: .object(id), "holds \(header.size) bytes, more than the \(limit) allowed")
        }
    }

    /// The bytes of an object of a kind, once its header says that they are no more than the limit.
    func bytes(of id: ObjectID, _ kind: git_object_t, atMost limit: Int) throws(GitError) -> [UInt8] {
        try require(id, is: kind, atMost: limit)
        let database = try objectDatabase()
        var raw = id.raw
        let object = try unsafe Owned<ForeignObjectBytes>(about: .object(id)) {
            unsafe git_odb_read($0, database.pointer, &raw)
        }
        return unsafe Array(
            UnsafeRawBufferPointer(
                start: git_odb_object_data(object.pointer), count: git_odb_object_size(object.pointer)))
    }

    /// Stores an object of a kind, on disk when this returns.
    func write(_ bytes: Span<UInt8>, as kind: git_object_t) throws(GitError) -> ObjectID {
        let database = try objectDatabase()
        var written = git_oid()
        let status = unsafe bytes.withUnsafeBytes { bytes in
            unsafe git_odb_write(&written, database.pointer, bytes.baseAddress, bytes.count, kind)
        }
        try Libgit2.check(status, about: .folder(gitDirectory))
        return ObjectID(written)
    }

    func objectDatabase() throws(GitError) -> Owned<ForeignObjectDatabase> {
        try unsafe Owned(about: .folder(gitDirectory)) { unsafe git_repository_odb($0, pointer) }
    }

    private static func word(for kind: git_object_t) -> String {
        unsafe String(cString: git_object_type2string(kind))
    }
}
