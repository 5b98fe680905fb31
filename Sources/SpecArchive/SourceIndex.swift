import SpecModel

/// Which revision each source of an archive belongs to, by the name of its bytes: the same bytes are recognised
/// whatever class they would be filed under now.
struct SourceIndex {
    /// A revision by its class and name.
    struct Place: Hashable {
        let classID: ClassID
        let revision: String
    }
    private var places: [String: Place] = [:]

    init(of ids: [ClassID], in snapshot: Snapshot) throws(ArchiveError) {
        for id in ids {
            for entry in try snapshot.store.entries(of: ArchiveLayout.sources(of: id), at: snapshot.commit) {
                guard !entry.isFolder, let revision = Self.revision(ofSource: entry.name) else { continue }
                places[entry.contentName] = Place(classID: id, revision: revision)
            }
        }
    }

    func place(ofContent name: String, in jurisdiction: Jurisdiction) -> Place? {
        places[name].flatMap { $0.classID.jurisdiction == jurisdiction ? $0 : nil }
    }

    /// Notes a new source; where it corrects a revision, the source that it replaced is no longer held.
    mutating func add(_ content: String, at place: Place, isCorrection: Bool) {
        if isCorrection { places = places.filter { $0.value != place } }
        places[content] = place
    }

    /// `2024-07-23_24-137` of `2024-07-23_24-137.txt` and of its second source `2024-07-23_24-137+2.txt`.
    private static func revision(ofSource file: String) -> String? {
        // The ending begins at the last stop: a name may hold others.
        guard let stop = file.lastIndex(of: ".") else { return nil }
        return String(file[..<stop].prefix { $0 != "+" })
    }
}
