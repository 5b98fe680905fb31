import FoundationEssentials
import GitObjects
import SpecModel

/// Whether an archive that is opened may keep an index of what its commits tell, and where.
public enum IndexUse: Hashable, Sendable {
    /// Everything is read from the commits.
    case none
    /// In the repository's own folder where that is local and may be written, else in the user's folder of caches.
    case beside(caches: String?)
}

/// Finds the index of an archive and keeps it up to date.
struct IndexKeeper: Sendable {
    /// Where it may be, the better place first.
    private let places: [DerivedFile]
    /// The same for what is looked for by words.
    let searchPlaces: [DerivedFile]

    /// - Parameter gitDirectory: the folder of git itself.
    init(_ gitDirectory: String, _ use: IndexUse) {
        guard case .beside(let caches) = use else {
            (places, searchPlaces) = ([], [])
            return
        }
        var places = [DerivedFile(ArchiveIndex.fileName, in: gitDirectory)].compactMap(\.self)
        var searchPlaces = [DerivedFile(SearchIndex.fileName, in: gitDirectory)].compactMap(\.self)
        if let caches, places.first?.isWritable != true, let real = DerivedFile.realPath(gitDirectory) {
            let folder = "\(caches)/spectrail"
            try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            // What it covers is told by a commit; the path only keeps archives from taking each other's place.
            let name = (try? digest(of: Array(real.utf8)))?.prefix(32) ?? "index"
            places += [DerivedFile("\(name).sqlite", in: folder)].compactMap(\.self)
            searchPlaces += [DerivedFile("\(name)-search.sqlite", in: folder)].compactMap(\.self)
        }
        (self.places, self.searchPlaces) = (places, searchPlaces)
    }

    /// The index of a commit, where it is there already.
    func held(for tip: CommitID) -> ArchiveIndex? {
        // One after the other, and each looked at once: another process may put its own in the place of what was seen.
        for place in places {
            if let index = ArchiveIndex(place, for: tip) { return index }
        }
        return nil
    }

    /// The index of a commit, made where it is not there; nil where that can't be.
    func index(for tip: CommitID, of store: any ArchiveStore) -> ArchiveIndex? {
        if let held = held(for: tip) { return held }
        for place in places where place.isWritable {
            // What is wrong with the archive is told by its journal, and what is wrong with the file is nobody's trouble.
            guard (try? IndexWriter(store: store, tip: tip).write(place)) != nil else { continue }
            if let index = ArchiveIndex(place, for: tip) { return index }
        }
        return nil
    }
}
