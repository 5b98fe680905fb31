extension PackedHistory {
    /// What stands at a path of the last commit, flushed or not; nil where nothing does.
    package mutating func entry(at path: String) throws(GitError) -> TreeEntry? {
        let place = try TreePath(path)
        guard
            let name = place.components.last, let entry = try tree.entry(at: place, database),
            let id = entry.id
        else { return nil }
        return TreeEntry(name: name, kind: entry.kind, id: id)
    }

    /// Everything that stands directly in a folder of the last commit; nothing where there is no such folder.
    package mutating func entries(of folder: String) throws(GitError) -> [TreeEntry] {
        let components = folder.isEmpty ? [] : try TreePath(folder).components
        return try tree.entries(of: components, database) ?? []
    }

    /// The bytes of a blob, be it flushed or not, once its size is known to be no more than the limit.
    package func blob(_ id: ObjectID, atMost limit: Int) throws(GitError) -> [UInt8] {
        guard let bytes = try pack.bytes(of: id, .blob) else {
            return try database.bytes(of: id, .blob, atMost: limit)
        }
        guard bytes.count <= limit else {
            throw GitError(
                .tooLarge, about: .object(id), "holds \(bytes.count) bytes, more than the \(limit) allowed")
        }
        return bytes
    }

    /// The bytes of the file at a path of the last commit; nil where no file is there.
    package mutating func file(_ path: String, atMost limit: Int) throws(GitError) -> [UInt8]? {
        guard let entry = try entry(at: path), entry.kind == .blob || entry.kind == .executable else {
            return nil
        }
        return try blob(entry.id, atMost: limit)
    }
}
