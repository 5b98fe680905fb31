import CLibgit2

extension Repository {
    /// Everything that stands directly in a folder, in git's order (by name, a folder's with a slash after it).
    ///
    /// Throws `tooLarge` for more entries than the limit, and `damaged` for a name that is not UTF-8 or that
    /// would lead out of the folder.
    package func tree(_ id: ObjectID, atMost limit: Int) throws(GitError) -> [TreeEntry] {
        // No entry that a file system can hold takes more: six bytes of mode, 255 of name, 20 of id, two marks.
        let tree = try treeObject(id, atMost: limit.multipliedReportingOverflow(by: 283).partialValue)
        let count = unsafe git_tree_entrycount(tree.pointer)
        guard count <= limit else {
            throw GitError(
                .tooLarge, about: .object(id), "holds \(count) entries, more than the \(limit) allowed")
        }
        return try (0..<count).map { index throws(GitError) in
            try unsafe Self.entry(git_tree_entry_byindex(tree.pointer, index), in: id)
        }
    }

    /// What stands at a path below a tree; nil where nothing does, or where a file stands in place of a folder.
    ///
    /// Throws `invalidPath` for a path that no tree can hold, and names the tree on the way that can't be read.
    package func entry(at path: String, in tree: ObjectID) throws(GitError) -> TreeEntry? {
        var folder = tree
        var found: TreeEntry?
        for name in try TreePath(path).components {
            if let found {
                guard found.kind == .tree else { return nil }
                folder = found.id
            }
            let object = try treeObject(folder, atMost: Self.largestTree)
            guard let raw = unsafe git_tree_entry_byname(object.pointer, name) else { return nil }
            found = try unsafe Self.entry(raw, in: folder)
        }
        return found
    }

    /// The most bytes of a tree that is only passed through: 200,000 entries with long names.
    static var largestTree: Int { 1 << 25 }

    /// Reads a tree, once its header says that its bytes are no more than the limit.
    func treeObject(_ id: ObjectID, atMost limit: Int) throws(GitError) -> Owned<ForeignTree> {
        try require(id, is: GIT_OBJECT_TREE, atMost: limit)
        var raw = id.raw
        return try unsafe Owned(about: .object(id)) { unsafe git_tree_lookup($0, pointer, &raw) }
    }

    private static func entry(_ raw: OpaquePointer?, in tree: ObjectID) throws(GitError) -> TreeEntry {
        guard
            let bytes = unsafe git_tree_entry_name(raw), let name = unsafe String(validatingCString: bytes),
            TreePath.isName(name), let kind = unsafe TreeEntry.Kind(git_tree_entry_filemode(raw)),
            let id = unsafe git_tree_entry_id(raw)
        else {
            throw GitError(.damaged, about: .object(tree), "holds an entry that can't stand in a tree")
        }
        return unsafe TreeEntry(name: name, kind: kind, id: ObjectID(id.pointee))
    }
}
