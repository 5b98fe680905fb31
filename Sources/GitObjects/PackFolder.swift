import Glibc

/// The folder of a repository's packs, as a writer of packs sees it.
///
/// A pack is written under another name, brought safely to disk, and takes its own name before its index does: git
/// sees a pack by its index, so none is ever seen by half.
struct PackFolder {
    private static let packPrefix = "tmp_pack_spectrail_"
    private static let indexPrefix = "tmp_idx_spectrail_"
    /// Between the two renames another git's pack has no index for some milliseconds.
    private static let abandonedAfter = 86_400

    private let path: String

    init(in commonDirectory: String) throws(GitError) {
        path = commonDirectory + "objects/pack/"
        guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else {
            throw GitError(.system, about: .folder(path), "can't be made (error \(errno))")
        }
    }

    /// Writes all that waits as one pack.
    func write(_ pack: borrowing PendingPack, _ digest: borrowing ObjectDigest) throws(GitError) {
        var head = Array("PACK".utf8)
        PackIndex.append(2, to: &head)
        PackIndex.append(UInt32(pack.objectCount), to: &head)
        guard head.count + pack.byteCount < PackIndex.largestPack else {
            throw GitError(.tooLarge, about: .folder(path), "takes no pack of \(pack.byteCount) bytes")
        }
        let sections = [pack.commits, pack.trees, pack.blobs]
        let parts = [head] + sections.map(\.bytes)
        try digest.begin()
        for part in parts { try digest.add(part) }
        let id = try digest.end()
        var end: [UInt8] = []
        id.append(to: &end)

        let file = try TemporaryFile(in: path, named: Self.packPrefix)
        for part in parts + [end] { try file.write(part) }
        try file.sync()
        let index = try TemporaryFile(in: path, named: Self.indexPrefix)
        try index.write(PackIndex(sections, from: head.count).bytes(ofPack: id, digest))
        try index.sync()
        try file.rename(to: path + "pack-\(id).pack")
        try index.rename(to: path + "pack-\(id).idx")
        try sync()
    }

    /// Removes what killed writers left: temporary files that nobody holds, and packs of long ago without an index.
    ///
    /// A writer holds a lock on its files, which ends with its process; so another one at work is never disturbed.
    /// What can't be removed or locked stays: it does no harm but takes room.
    func removeAbandoned() {
        guard let folder = unsafe opendir(path) else { return }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(validatingCString: $0)
                }
            }
            if let name { names.append(name) }
        }
        let held = Set(names)
        for name in names {
            if name.hasPrefix(Self.packPrefix) || name.hasPrefix(Self.indexPrefix) {
                TemporaryFile.removeUnlessHeld(path + name)
            } else if name.hasPrefix("pack-"), name.hasSuffix(".pack"),
                !held.contains(name.dropLast(4) + "idx")
            {
                let age = LockFile(path: path + name).age ?? 0
                if age > Self.abandonedAfter { TemporaryFile.removeUnlessHeld(path + name) }
            }
        }
    }

    /// Makes the new names as durable as the files.
    private func sync() throws(GitError) {
        let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else {
            throw GitError(.system, about: .folder(path), "can't be opened (error \(errno))")
        }
        defer { close(folder) }
        // Some network file systems know no such thing as a folder's state on disk.
        guard fsync(folder) == 0 || errno == EINVAL else {
            throw GitError(.system, about: .folder(path), "can't be brought to disk (error \(errno))")
        }
    }
}
