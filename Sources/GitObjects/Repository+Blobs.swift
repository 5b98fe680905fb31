import CLibgit2

extension Repository {
    /// The bytes of a blob, once its header says that they are no more than the limit.
    package func blob(_ id: ObjectID, atMost limit: Int) throws(GitError) -> [UInt8] {
        try bytes(of: id, GIT_OBJECT_BLOB, atMost: limit)
    }

    /// Stores bytes as they are, and says by which id they are found; the same bytes are stored once.
    package func writeBlob(_ bytes: Span<UInt8>) throws(GitError) -> ObjectID {
        try write(bytes, as: GIT_OBJECT_BLOB)
    }

    /// The id that a blob of these bytes has in any repository, without one.
    package static func blobID(of bytes: Span<UInt8>) throws(GitError) -> ObjectID {
        try Libgit2.start()
        var hashed = git_oid()
        let status = unsafe bytes.withUnsafeBytes { bytes in
            unsafe git_odb_hash(&hashed, bytes.baseAddress, bytes.count, GIT_OBJECT_BLOB)
        }
        try Libgit2.check(status, about: .library("libgit2"))
        return ObjectID(hashed)
    }
}
