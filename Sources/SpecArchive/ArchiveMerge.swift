import SpecModel

/// What comes of two histories that meet: the files of the archive that holds both.
///
/// What only one side changed is taken as it is. Of a class that both changed, the journal of both histories says which
/// revisions stand, and the files follow from it: so whoever merges, the outcome is the same.
struct ArchiveMerge {
    let store: any ArchiveStore
    let ours: CommitID
    let theirs: CommitID
    /// The commit at which the two histories parted.
    let base: CommitID
    /// Every class as both histories tell of it.
    let accounts: [ClassID: ClassAccount]

    /// What is to be changed in our files.
    private(set) var change = JoinedFiles()
    /// The classes that both sides changed.
    private(set) var shared: [ClassID] = []
    /// The files, other than those of revisions, that both sides changed: theirs stand.
    private(set) var overruled: [String] = []

    init(
        _ store: any ArchiveStore, ours: CommitID, theirs: CommitID, base: CommitID,
        _ accounts: [ClassID: ClassAccount]
    ) {
        self.store = store
        self.ours = ours
        self.theirs = theirs
        self.base = base
        self.accounts = accounts
    }

    /// Works the whole out.
    mutating func merge() throws(ArchiveError) { try merge(folder: "", but: []) }

    // MARK: Folders

    private mutating func merge(folder: String, but handled: Set<String>) throws(ArchiveError) {
        let (mine, other) = (try entries(of: folder, ours), try entries(of: folder, theirs))
        let before = try entries(of: folder, base)
        for name in Set(mine.keys).union(other.keys).subtracting(handled).sorted() {
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            if isSame(mine[name], other[name]) || isSame(other[name], before[name]) { continue }
            if isSame(mine[name], before[name]) {
                try take(path, other[name], over: mine[name])
            } else if let id = Self.classID(path), mine[name]?.isFolder == true, other[name]?.isFolder == true
            {
                shared.append(id)
                try merge(id)
            } else if mine[name]?.isFolder != false, other[name]?.isFolder != false {
                try merge(folder: path, but: [])
            } else {
                overruled.append(path)
                try take(path, other[name], over: mine[name])
            }
        }
    }

    /// Takes a file or a folder of theirs as it is, in the place of ours.
    private mutating func take(
        _ path: String, _ theirs: StoredEntry?, over mine: StoredEntry?
    ) throws(ArchiveError) {
        var gone: Set<String> = []
        if let mine { gone = Set(try files(at: path, mine, ours)) }
        if let entry = theirs {
            for file in try files(at: path, entry, self.theirs) {
                change.links[file] = JoinedFiles.Place(commit: self.theirs, path: file)
                gone.remove(file)
            }
        }
        change.removed += gone.sorted()
    }

    // MARK: Classes

    private mutating func merge(_ id: ClassID) throws(ArchiveError) {
        let (mine, other) = (Snapshot(store, at: ours), Snapshot(store, at: theirs))
        let history = accounts[id]?.history
        func link(_ path: String, from commit: String, _ source: String? = nil) {
            change.links[path] = JoinedFiles.Place(
                commit: CommitID(description: commit), path: source ?? path)
        }
        for revision in history?.revisions ?? [] {
            link(ArchiveLayout.revision(revision.name, of: id), from: revision.recorded.commit)
            for source in revision.recorded.sources {
                guard let file = source.file else { continue }
                link("\(ArchiveLayout.sources(of: id))/\(file)", from: source.commit)
            }
        }
        if let latest = history?.latest {
            link(
                ArchiveLayout.latestText(of: id), from: latest.recorded.commit,
                ArchiveLayout.revision(latest.name, of: id))
        } else if try mine.holdsLatestText(of: id) {
            change.removed.append(ArchiveLayout.latestText(of: id))
        }
        // What both have and no revision that stands: notes of what was taken back, sources of earlier texts.
        for folder in [ArchiveLayout.revisions(of: id), ArchiveLayout.sources(of: id)] {
            let (held, before) = (try entries(of: folder, ours), try entries(of: folder, base))
            for (name, entry) in try entries(of: folder, theirs).sorted(by: { $0.key < $1.key }) {
                let path = "\(folder)/\(name)"
                guard change.links[path] == nil, !entry.isFolder else { continue }
                guard held[name] == nil || isSame(held[name], before[name]) else { continue }
                change.links[path] = JoinedFiles.Place(commit: theirs, path: path)
            }
        }
        var record = try mine.record(of: id)
        record.add(try other.record(of: id))
        change.files[ArchiveLayout.record(of: id)] = record.bytes(with: history?.events ?? [])
        try merge(
            folder: ArchiveLayout.folder(of: id), but: ["revisions", "sources", "spec.md", "class.json"])
    }

    // MARK: Reading

    private func entries(of folder: String, _ commit: CommitID) throws(ArchiveError) -> [String: StoredEntry]
    {
        Dictionary(try store.entries(of: folder, at: commit).map { ($0.name, $0) }) { first, _ in first }
    }

    /// The paths of all files at and below a path.
    private func files(
        at path: String, _ entry: StoredEntry, _ commit: CommitID
    ) throws(ArchiveError) -> [String] {
        guard entry.isFolder else { return [path] }
        var found: [String] = []
        for inner in try store.entries(of: path, at: commit) {
            found += try files(at: "\(path)/\(inner.name)", inner, commit)
        }
        return found
    }

    /// Whether two entries are known to hold the same; a store that gives folders no name by their content leaves it
    /// open.
    private func isSame(_ one: StoredEntry?, _ other: StoredEntry?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return one.isFolder == other.isFolder && one.contentName == other.contentName
            && !one.contentName.isEmpty
    }

    private static func classID(_ path: String) -> ClassID? {
        let parts = path.split(separator: "/")
        guard parts.count == 3, let id = ClassID("\(parts[0])/\(parts[2])"),
            ArchiveLayout.shelf(of: id) == parts[1]
        else { return nil }
        return id
    }
}

/// What a merge changes in the files of the first of its parents.
struct JoinedFiles: Sendable {
    /// A file of some commit.
    struct Place: Hashable, Sendable {
        let commit: CommitID
        let path: String
    }
    /// Files by path, each as it is somewhere else.
    var links: [String: Place] = [:]
    /// New files by path.
    var files: [String: [UInt8]] = [:]
    /// Paths at which nothing stands any more.
    var removed: [String] = []
}
