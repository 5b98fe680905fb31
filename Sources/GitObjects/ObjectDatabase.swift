import CLibgit2

/// A repository's store of objects, held on its own: it stays open after the repository's value has ended.
struct ObjectDatabase: ~Copyable {
    private let handle: Owned<ForeignObjectDatabase>

    init(_ repository: borrowing Repository) throws(GitError) {
        handle = try repository.objectDatabase()
    }

    /// The bytes of an object, once its header says that it is of the kind and of no more bytes than the limit.
    func bytes(
        of id: ObjectID, _ kind: ObjectKind, atMost limit: Int
    ) throws(GitError) -> [UInt8] {
        try Repository.require(id, is: kind.raw, atMost: limit, in: handle)
        var raw = id.raw
        let object = try unsafe Owned<ForeignObjectBytes>(about: .object(id)) {
            unsafe git_odb_read($0, handle.pointer, &raw)
        }
        return unsafe Array(
            UnsafeRawBufferPointer(
                start: git_odb_object_data(object.pointer), count: git_odb_object_size(object.pointer)))
    }

    /// Whether the object is in a pack that is known or in a file of its own.
    ///
    /// It does not look for packs that were added meanwhile, which libgit2 would do for each object that is new.
    func holds(_ id: ObjectID) -> Bool {
        var raw = id.raw
        return unsafe git_odb_exists_ext(handle.pointer, &raw, GIT_ODB_LOOKUP_NO_REFRESH.rawValue) == 1
    }

    /// Looks for packs that were added since.
    func refresh() throws(GitError) {
        try Libgit2.check(unsafe git_odb_refresh(handle.pointer), about: .library("libgit2"))
    }
}
