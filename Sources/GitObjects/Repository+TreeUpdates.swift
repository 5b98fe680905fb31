import CLibgit2

extension Repository {
    /// Writes the tree that the changes make of another one, and the trees below it; nil is the empty tree.
    ///
    /// Before anything is written it throws `invalidPath` for a path that no tree can hold or that is changed
    /// twice, and `notFound` for a blob that is not in the repository or a file to remove that is not in the
    /// tree. A blob can't take the place of a folder nor a folder that of a blob (`exists`).
    package func updateTree(
        _ base: ObjectID?, with changes: [TreeChange]
    ) throws(GitError) -> ObjectID {
        try check(changes, on: base)
        let status: CInt
        var written = git_oid()
        let paths = CStrings(changes.map(\.path))
        if let base {
            let tree = try treeObject(base, atMost: Self.largestTree)
            status = unsafe write(changes, paths, on: tree.pointer, as: &written)
        } else {
            status = unsafe write(changes, paths, on: nil, as: &written)
        }
        guard let failure = Libgit2.failure(status) else { return ObjectID(written) }
        if let base { try nameUnreadableTree(below: base, for: changes) }
        guard failure.category == GIT_ERROR_TREE else {
            throw GitError(failure, about: .folder(gitDirectory))
        }
        let subject = base.map(GitError.Subject.object) ?? .folder(gitDirectory)
        throw GitError(
            .exists, about: subject, "can't hold a file and a folder of one name", cause: failure.words)
    }

    private func write(
        _ changes: [TreeChange], _ paths: borrowing CStrings, on tree: OpaquePointer?,
        as written: inout git_oid
    ) -> CInt {
        unsafe paths.withPointers { paths in
            let updates = unsafe zip(changes, paths).map { unsafe Self.update($0, at: $1) }
            return unsafe git_tree_create_updated(&written, pointer, tree, updates.count, updates)
        }
    }

    /// Stores the tree that holds nothing, which a first checkout begins from.
    func writeEmptyTree() throws(GitError) -> ObjectID {
        let database = try objectDatabase()
        var written = git_oid()
        try Libgit2.check(
            unsafe git_odb_write(&written, database.pointer, nil, 0, GIT_OBJECT_TREE),
            about: .folder(gitDirectory))
        return ObjectID(written)
    }

    private func check(_ changes: [TreeChange], on base: ObjectID?) throws(GitError) {
        var seen: Set<[UInt8]> = []
        for change in changes {
            _ = try TreePath(change.path)
            guard seen.insert(Array(change.path.utf8)).inserted else {
                throw GitError(.invalidPath, about: .path(change.path), "is changed twice")
            }
            switch change {
            case .put(let blob, _): try require(blob, is: GIT_OBJECT_BLOB)
            case .remove(let path): try requireFile(at: path, in: base)
            }
        }
    }

    private func requireFile(at path: String, in tree: ObjectID?) throws(GitError) {
        let held: TreeEntry? = if let tree { try entry(at: path, in: tree) } else { nil }
        guard let held, held.kind != .tree else {
            throw GitError(.notFound, about: .path(path), "holds no file to remove")
        }
    }

    /// libgit2 does not say which tree it could not read: walking the same paths again does.
    private func nameUnreadableTree(below base: ObjectID, for changes: [TreeChange]) throws(GitError) {
        for change in changes { _ = try entry(at: change.path, in: base) }
    }

    private static func update(_ change: TreeChange, at path: UnsafePointer<CChar>) -> git_tree_update {
        switch change {
        case .put(let blob, _):
            unsafe git_tree_update(
                action: GIT_TREE_UPDATE_UPSERT, id: blob.raw, filemode: GIT_FILEMODE_BLOB, path: path)
        case .remove:
            unsafe git_tree_update(
                action: GIT_TREE_UPDATE_REMOVE, id: git_oid(), filemode: GIT_FILEMODE_UNREADABLE, path: path)
        }
    }
}
