import SpecModel

/// What an archive holds at one commit, by its layout. Names that come from the repository are checked
/// before anything is made of them.
struct Snapshot {
    let store: any ArchiveStore
    let commit: CommitID

    init(_ store: any ArchiveStore, at commit: CommitID) {
        self.store = store
        self.commit = commit
    }

    /// The ids of all classes, in order. Folders that are no jurisdiction's are not the archive's concern.
    func classIDs() throws(ArchiveError) -> [ClassID] {
        var ids: [ClassID] = []
        for folder in try store.entries(of: "", at: commit) where folder.isFolder {
            guard let jurisdiction = Jurisdiction(folder.name) else { continue }
            for shelf in try store.entries(of: folder.name, at: commit) where shelf.isFolder {
                for entry in try store.entries(of: "\(folder.name)/\(shelf.name)", at: commit)
                where entry.isFolder {
                    let path = "\(folder.name)/\(shelf.name)/\(entry.name)"
                    guard try isClass(path) else { continue }
                    guard let id = ClassID(jurisdiction: jurisdiction, word: entry.name),
                        ArchiveLayout.shelf(of: id) == shelf.name
                    else { throw .damaged(path, "is no folder of a class") }
                    ids.append(id)
                }
            }
        }
        return ids.sorted()
    }

    /// Whether a folder at the depth of classes is one: a person may keep other folders in a clone.
    func isClass(_ path: String) throws(ArchiveError) -> Bool {
        try store.entries(of: path, at: commit).contains {
            ["class.json", "drafts", "revisions", "sources", "spec.md"].contains($0.name)
        }
    }

    func record(of id: ClassID) throws(ArchiveError) -> ClassRecord {
        let path = ArchiveLayout.record(of: id)
        guard let bytes = try store.file(path, at: commit, atMost: ArchiveLayout.textLimit) else {
            throw .damaged(path, "is missing")
        }
        return try ClassRecord(reading: bytes, id: id)
    }

    /// The names of a class's revisions, without ending.
    func revisionNames(of id: ClassID) throws(ArchiveError) -> [String] {
        try store.entries(of: ArchiveLayout.revisions(of: id), at: commit).compactMap { entry in
            entry.isFolder || !entry.name.hasSuffix(".md") ? nil : String(entry.name.dropLast(3))
        }
    }

    /// Whether the class's folder holds the text of its latest revision.
    func holdsLatestText(of id: ClassID) throws(ArchiveError) -> Bool {
        try store.entries(of: ArchiveLayout.folder(of: id), at: commit).contains { $0.name == "spec.md" }
    }

    func text(of id: ClassID, _ name: String) throws(ArchiveError) -> String {
        try text(at: ArchiveLayout.revision(name, of: id))
    }

    func text(at path: String) throws(ArchiveError) -> String {
        guard let bytes = try store.file(path, at: commit, atMost: ArchiveLayout.textLimit) else {
            throw .damaged(path, "is missing")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .damaged(path, "is not UTF-8")
        }
        return text
    }

    /// The files of the sources of a revision, in the order in which they came: the first has no number.
    func sourceEntries(of id: ClassID, _ name: String) throws(ArchiveError) -> [StoredEntry] {
        let entries = try store.entries(of: ArchiveLayout.sources(of: id), at: commit)
        let numbered = entries.compactMap { entry in
            Self.sourceNumber(entry, of: name).map { (number: $0, entry: entry) }
        }
        return numbered.sorted { ($0.number, $0.entry.name) < ($1.number, $1.entry.name) }.map(\.entry)
    }

    /// 1 of `2024-07-23_24-137.txt`, 2 of `2024-07-23_24-137+2.txt`; nil of another revision's.
    private static func sourceNumber(_ entry: StoredEntry, of name: String) -> Int? {
        // The ending begins at the last stop: a name may hold others.
        guard !entry.isFolder, let stop = entry.name.lastIndex(of: ".") else { return nil }
        let base = entry.name[..<stop]
        if base == name { return 1 }
        return base.hasPrefix("\(name)+") ? Int(base.dropFirst(name.count + 1)) : nil
    }

    func sources(of id: ClassID, _ name: String) throws(ArchiveError) -> [(name: String, bytes: [UInt8])] {
        var sources: [(name: String, bytes: [UInt8])] = []
        for entry in try sourceEntries(of: id, name) {
            let path = "\(ArchiveLayout.sources(of: id))/\(entry.name)"
            if let bytes = try store.file(path, at: commit, atMost: ArchiveLayout.sourceLimit) {
                sources.append((entry.name, bytes))
            }
        }
        return sources
    }
}
