/// The tree of the commit that is being made: folders are read when a change or a question first leads to them, and
/// stay in memory from then on.
///
/// A change only touches the folders on its way; they get their new ids when all changes are made (`settle`), from
/// the deepest up. Until the commit is accepted, every one of them can go back to what it was (`restore`).
struct PendingTree {
    private(set) var folders: [PendingFolder]
    /// The folders that the waiting changes lead through.
    private(set) var touched: [Int] = []

    /// Begins with a root folder.
    init(root: TreeBytes, id: ObjectID?) {
        folders = [PendingFolder(name: [], parent: nil, depth: 0, content: root, id: id)]
    }

    /// What stands at a path: a folder that is yet to be settled has no id.
    mutating func entry(
        at path: TreePath, _ database: borrowing ObjectDatabase
    ) throws(GitError) -> (kind: TreeEntry.Kind, id: ObjectID?)? {
        guard let name = path.components.last, let folder = try folder(above: path, database) else {
            return nil
        }
        let bytes = Array(name.utf8)
        if let child = folders[folder].children[bytes], !folders[child].content.isEmpty {
            return (.tree, folders[child].before == nil ? folders[child].id : nil)
        }
        return folders[folder].content.entry(bytes).map { ($0.kind, $0.id) }
    }

    /// What a folder holds; nil where there is none at the path. No component is the root.
    mutating func entries(
        of components: [String], _ database: borrowing ObjectDatabase
    ) throws(GitError) -> [TreeEntry]? {
        var folder = 0
        for name in components {
            guard let next = try child(Array(name.utf8), of: folder, database) else { return nil }
            folder = next
        }
        return folder > 0 && folders[folder].content.isEmpty ? nil : folders[folder].content.entries
    }

    /// Puts a blob at a path, and says in which folder that is.
    mutating func put(
        _ blob: ObjectID, at path: TreePath, _ database: borrowing ObjectDatabase
    ) throws(GitError) -> Int {
        var folder = 0
        touch(folder)
        for name in path.components.dropLast() {
            let bytes = Array(name.utf8)
            if let next = try child(bytes, of: folder, database) {
                folder = next
            } else {
                guard folders[folder].content.entry(bytes) == nil else { throw Self.clash(path) }
                folder = add(
                    PendingFolder(
                        name: bytes, parent: folder, depth: folders[folder].depth + 1, content: TreeBytes()))
            }
            touch(folder)
        }
        let name = Array((path.components.last ?? "").utf8)
        let held = folders[folder].content.entry(name)?.kind
        let isFolder = folders[folder].children[name].map { !folders[$0].content.isEmpty } ?? false
        guard !isFolder, held != .tree, held != .submodule else { throw Self.clash(path) }
        folders[folder].content.put(name, blob, isFolder: false)
        return folder
    }

    /// Removes the file at a path.
    mutating func remove(_ path: TreePath, _ database: borrowing ObjectDatabase) throws(GitError) {
        guard let entry = try entry(at: path, database), entry.kind != .tree,
            let folder = try folder(above: path, database)
        else { throw GitError(.notFound, about: .path(path.text), "holds no file to remove") }
        var next: Int? = folder
        while let above = next {
            touch(above)
            next = folders[above].parent
        }
        folders[folder].content.remove(Array((path.components.last ?? "").utf8))
    }

    /// Gives each touched folder its id, and those that hold nothing any more leave the folder above.
    mutating func settle(_ digest: borrowing ObjectDigest) throws(GitError) -> ObjectID {
        touched.sort { folders[$0].depth > folders[$1].depth }
        for number in touched {
            let content = folders[number].content
            if folders[number].id == nil || content != folders[number].before {
                folders[number].id = try digest.id(of: .tree, content.bytes)
            }
            guard let parent = folders[number].parent, let id = folders[number].id else { continue }
            if content.isEmpty {
                folders[parent].content.remove(folders[number].name)
            } else {
                folders[parent].content.put(folders[number].name, id, isFolder: true)
            }
        }
        if let id = folders[0].id { return id }
        let id = try digest.id(of: .tree, folders[0].content.bytes)
        folders[0].id = id
        return id
    }

    /// Keeps where the present form of a folder is stored.
    mutating func keep(_ place: PackPlace, inPack number: Int, of folder: Int) {
        folders[folder].stored = (number, place)
    }

    /// Makes what is touched the new state, from which the next changes begin.
    mutating func accept() {
        for number in touched { folders[number].before = nil }
        touched.removeAll(keepingCapacity: true)
    }

    /// Takes back all changes since the last commit.
    mutating func restore(_ digest: borrowing ObjectDigest) throws(GitError) {
        for number in touched {
            guard let before = folders[number].before else { continue }
            folders[number].content = before
            folders[number].id = try digest.id(of: .tree, before.bytes)
            folders[number].before = nil
        }
        touched.removeAll(keepingCapacity: true)
    }

    private mutating func touch(_ folder: Int) {
        guard folders[folder].before == nil else { return }
        folders[folder].before = folders[folder].content
        touched.append(folder)
    }

    private mutating func add(_ folder: PendingFolder) -> Int {
        if let parent = folder.parent { folders[parent].children[folder.name] = folders.count }
        folders.append(folder)
        return folders.count - 1
    }

    private mutating func folder(
        above path: TreePath, _ database: borrowing ObjectDatabase
    ) throws(GitError) -> Int? {
        var folder = 0
        for name in path.components.dropLast() {
            guard let next = try child(Array(name.utf8), of: folder, database) else { return nil }
            folder = next
        }
        return folder
    }

    /// The folder of a name in another one, read now if it was not before; nil where no folder bears the name.
    private mutating func child(
        _ name: [UInt8], of folder: Int, _ database: borrowing ObjectDatabase
    ) throws(GitError) -> Int? {
        let held = folders[folder].content.entry(name)
        // One that lost its last file stays in memory, and a file may have taken its name since.
        if let child = folders[folder].children[name],
            !folders[child].content.isEmpty || held?.kind ?? .tree == .tree
        {
            return child
        }
        guard let entry = held, entry.kind == .tree else { return nil }
        let content = try TreeBytes(
            database.bytes(of: entry.id, .tree, atMost: Repository.largestTree), of: entry.id)
        return add(
            PendingFolder(
                name: name, parent: folder, depth: folders[folder].depth + 1, content: content, id: entry.id))
    }

    private static func clash(_ path: TreePath) -> GitError {
        GitError(.exists, about: .path(path.text), "can't hold a file and a folder of one name")
    }
}
