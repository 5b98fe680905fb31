// How a long chain of commits comes into a repository: as packs of our own making, thousands of commits in each.
//
// A file an object costs an `fsync` and an inode each, a thousand commits a second at most. libgit2's own packs are
// made by searching for likenesses among all objects (a thousand a second, and fewer the more there are), or fed to
// its indexer, which inflates and digests everything a second time. Here all is known while it is made: the id
// of each object, because the caller gets it at once; the older object that it is like, because it had the same
// place in the tree; its offset and its checksum, because it was just written.

/// A chain of commits on top of another one, in memory until it is flushed to the repository as a pack.
///
/// A commit gets its id at once, the same id that one-at-a-time writing gives it. Nothing of it is in the repository
/// before `flush()`, and no reference leads to it before the caller moves one: a killed process leaves history as
/// it was. Each commit is drafted first and then accepted, so that a signature can be made of its bytes between the two.
package struct PackedHistory: ~Copyable {
    /// The last commit of the chain, flushed or not; nil where there is none yet.
    package private(set) var tip: ObjectID?
    private let folder: PackFolder
    private let limits: PackLimits
    private let digest: ObjectDigest
    let database: ObjectDatabase
    var tree: PendingTree
    private(set) var pack: PendingPack
    private var olderBlobs: OlderBlobs
    private var draft: Draft?

    /// What the next commit adds, once its bytes are known.
    private struct Draft {
        var commit: [UInt8]
        var blobs: [(id: ObjectID, key: OlderBlobs.Key, bytes: [UInt8])]
    }

    /// Begins on top of a commit, or with a first one, and clears away what a killed process left of an earlier pack.
    package init(
        in repository: borrowing Repository, onto tip: ObjectID?, limits: PackLimits = PackLimits()
    ) throws(GitError) {
        // Swift can't take back a part where a later one fails, so all of them are made before any is in its place.
        let folder = try PackFolder(in: repository.commonDirectory)
        let digest = try ObjectDigest()
        let database = try ObjectDatabase(repository)
        let pack = try PendingPack()
        var tree = PendingTree(root: TreeBytes(), id: nil)
        if let tip {
            let id = try repository.commit(tip).tree
            let bytes = try database.bytes(of: id, .tree, atMost: Repository.largestTree)
            tree = PendingTree(root: try TreeBytes(bytes, of: id), id: id)
        }
        folder.removeAbandoned()
        self.tip = tip
        self.limits = limits
        self.folder = folder
        self.digest = digest
        self.database = database
        self.tree = tree
        self.pack = pack
        olderBlobs = OlderBlobs(atMost: limits.rememberedBytes)
    }

    /// How many commits wait to be flushed.
    package var pendingCommits: Int { pack.commits.entries.count }

    /// Whether so much waits that memory asks for `flush()`.
    package var isFull: Bool {
        pendingCommits >= limits.commits || pack.byteCount >= limits.bytes
    }

    /// Drafts the next commit and accepts it unsigned.
    package mutating func append(_ commit: PackedCommit) throws(GitError) -> ObjectID {
        _ = try draft(commit)
        return try accept(signature: nil)
    }

    /// Makes the next commit's bytes, for somebody to sign; a draft that was not accepted is forgotten.
    ///
    /// Throws what one-at-a-time writing throws for the same commit, and changes nothing then: `invalidPath` for a path
    /// that no tree can hold or that is changed twice, `notFound` for a file to remove that is not there, `exists`
    /// where a file and a folder would bear one name, `invalidCommit` for a name, time or message that git can't
    /// hold, and `damaged` with the name of a tree on the way that can't be read.
    package mutating func draft(_ commit: PackedCommit) throws(GitError) -> [UInt8] {
        try discardDraft()
        do throws(GitError) {
            let blobs = try change(commit)
            let text = CommitText(
                tree: try tree.settle(digest), parents: tip.map { [$0] } ?? [], author: commit.author,
                committer: commit.committer,
                message: commit.message)
            let bytes = try text.bytes()
            draft = Draft(commit: bytes, blobs: blobs)
            return bytes
        } catch {
            try tree.restore(digest)
            throw error
        }
    }

    /// Makes the drafted commit the tip, with the signature of its bytes if there is one.
    package mutating func accept(signature: String?) throws(GitError) -> ObjectID {
        guard let accepted = draft else {
            throw GitError(.invalidCommit, about: .value("commit", ""), "was not drafted")
        }
        let bytes =
            try signature.map { signature throws(GitError) in
                try CommitText.signed(accepted.commit, by: signature)
            } ?? accepted.commit
        let id = try digest.id(of: .commit, bytes)
        draft = nil
        var sibling: (place: PackPlace, bytes: [UInt8])?
        for blob in accepted.blobs {
            sibling = try store(blob.id, blob.key, blob.bytes, beside: sibling) ?? sibling
        }
        try storeTrees()
        _ = try pack.add(id, .commit, bytes, deltaOf: nil)
        tip = id
        return id
    }

    /// Writes what waits as one pack with its index, safe against a power cut; the caller then moves a branch to `tip`.
    package mutating func flush() throws(GitError) {
        try discardDraft()
        guard pack.objectCount > 0 else { return }
        try folder.write(pack, digest)
        pack.removeAll()
        try database.refresh()
    }

    private mutating func discardDraft() throws(GitError) {
        guard draft != nil else { return }
        draft = nil
        try tree.restore(digest)
    }

    private mutating func change(
        _ commit: PackedCommit
    ) throws(GitError) -> [(id: ObjectID, key: OlderBlobs.Key, bytes: [UInt8])] {
        var seen: Set<String> = []
        // What goes makes room first; the files follow in the order of their paths, whatever the dictionary's is.
        for path in commit.removals {
            try Self.noteOnce(path, in: &seen)
            try tree.remove(TreePath(path), database)
        }
        var blobs: [(id: ObjectID, key: OlderBlobs.Key, bytes: [UInt8])] = []
        for (path, bytes) in commit.files.sorted(by: { $0.key < $1.key }) {
            try Self.noteOnce(path, in: &seen)
            let place = try TreePath(path)
            let id = try digest.id(of: .blob, bytes)
            try checkSame(id, bytes, at: path, blobs)
            let folder = try tree.put(id, at: place, database)
            let name = Array((place.components.last ?? "").utf8)
            let ending = name.lastIndex(of: UInt8(ascii: ".")).map { Array(name[$0...]) } ?? []
            blobs.append((id, OlderBlobs.Key(folder: folder, ending: ending), bytes))
        }
        return blobs
    }

    private static func noteOnce(_ path: String, in seen: inout Set<String>) throws(GitError) {
        guard seen.insert(path).inserted else {
            throw GitError(.invalidPath, about: .path(path), "is changed twice")
        }
    }

    /// Other bytes under a name that is taken are a forgery, which OpenSSL's SHA-1 does not look for.
    private func checkSame(
        _ id: ObjectID, _ bytes: [UInt8], at path: String,
        _ others: [(id: ObjectID, key: OlderBlobs.Key, bytes: [UInt8])]
    ) throws(GitError) {
        let held: [UInt8]
        if let other = others.last(where: { $0.id == id }) {
            held = other.bytes
        } else if let pending = try pack.bytes(of: id, .blob) {
            held = pending
        } else if database.holds(id) {
            held = try database.bytes(of: id, .blob, atMost: bytes.count)
        } else {
            return
        }
        guard held == bytes else {
            throw GitError(
                .damaged, about: .path(path), "has other bytes than object '\(id)' of the same name")
        }
    }

    /// Stores a blob as a delta of the one before it in its place; the first there may be one of another file of its
    /// commit, as a text is of the source that it was made of.
    private mutating func store(
        _ id: ObjectID, _ key: OlderBlobs.Key, _ bytes: [UInt8],
        beside sibling: (place: PackPlace, bytes: [UInt8])?
    ) throws(GitError) -> (place: PackPlace, bytes: [UInt8])? {
        guard !database.holds(id) else { return nil }
        let isNew = pack.place(of: id) == nil
        let base = isNew ? olderBlobs.last(key, inPack: pack.number) ?? sibling : nil
        let place = try pack.add(id, .blob, bytes, deltaOf: base)
        olderBlobs.keep(OlderBlobs.Blob(pack: pack.number, place: place, bytes: bytes), as: key)
        return (place, bytes)
    }

    private mutating func storeTrees() throws(GitError) {
        for number in tree.touched {
            let folder = tree.folders[number]
            guard let id = folder.id, folder.content != folder.before else { continue }
            // A folder that has lost its last file stands in no other one; only the root may hold nothing.
            guard number == 0 || !folder.content.isEmpty else { continue }
            var base: (place: PackPlace, bytes: [UInt8])?
            if let stored = folder.stored, let before = folder.before, stored.pack == pack.number {
                base = (stored.place, before.bytes)
            }
            let place = try pack.add(id, .tree, folder.content.bytes, deltaOf: base)
            tree.keep(place, inPack: pack.number, of: number)
        }
        tree.accept()
    }
}
