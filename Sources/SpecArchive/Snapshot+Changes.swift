import SpecModel

extension Snapshot {
    /// The classes whose folders are not the same in an earlier snapshot. Trees that have the same name by their content
    /// are not looked into, so that the cost is that of what changed.
    func classesChanged(since earlier: Snapshot) throws(ArchiveError) -> Set<ClassID> {
        var ids: Set<ClassID> = []
        for root in try changes(in: "", since: earlier) {
            guard let jurisdiction = Jurisdiction(root) else { continue }
            for shelf in try changes(in: root, since: earlier) {
                for word in try changes(in: "\(root)/\(shelf)", since: earlier) {
                    if let id = ClassID(jurisdiction: jurisdiction, word: word),
                        ArchiveLayout.shelf(of: id) == shelf
                    {
                        ids.insert(id)
                    } else if try isClass("\(root)/\(shelf)/\(word)") {
                        throw .damaged("\(root)/\(shelf)/\(word)", "is no folder of a class")
                    }
                }
            }
        }
        return ids
    }

    /// Whether the archive has a folder for a class.
    func holds(_ id: ClassID) throws(ArchiveError) -> Bool { try isClass(ArchiveLayout.folder(of: id)) }

    /// The names of the folders in a folder that differ.
    private func changes(in folder: String, since earlier: Snapshot) throws(ArchiveError) -> [String] {
        func folders(_ snapshot: Snapshot) throws(ArchiveError) -> [String: String] {
            let entries = try snapshot.store.entries(of: folder, at: snapshot.commit).filter(\.isFolder)
            return Dictionary(entries.map { ($0.name, $0.contentName) }) { first, _ in first }
        }
        let (now, before) = (try folders(self), try folders(earlier))
        // A store that gives folders no name by their content can't tell that one is the same.
        return Set(now.keys).union(before.keys).filter { name in
            now[name] != before[name] || now[name]?.isEmpty != false
        }.sorted()
    }
}
