import GitObjects
import SpecModel

/// A store in memory, for tests and for trying things out: what the git store does, without git.
///
/// A class because a store is one place that several values speak of.
final class MemoryStore: ArchiveStore {
    private struct Snapshot {
        let commit: StoredCommit
        let files: [String: [UInt8]]
        let content: SignedContent
    }
    private var snapshots: [CommitID: Snapshot] = [:]
    private var current: CommitID?
    private var named: [String: StoredEdition] = [:]
    private var notes: [String: [UInt8]] = [:]

    func tip() -> CommitID? { current }

    func commit(_ id: CommitID) throws(ArchiveError) -> StoredCommit { try snapshot(id).commit }

    func history(from tip: CommitID) throws(ArchiveError) -> [CommitID] {
        // Each behind all that follow it; of those that could come next the latest, or else by id.
        var children: [CommitID: Int] = [:]
        var unread = [tip]
        var found: Set<CommitID> = [tip]
        while let id = unread.popLast() {
            for parent in try snapshot(id).commit.parents {
                children[parent, default: 0] += 1
                if found.insert(parent).inserted { unread.append(parent) }
            }
        }
        var history: [CommitID] = []
        var waiting = [try snapshot(tip).commit]
        while let commit = waiting.popLast() {
            history.append(commit.id)
            for parent in commit.parents {
                children[parent, default: 0] -= 1
                if children[parent] == 0 { waiting.append(try snapshot(parent).commit) }
            }
            waiting.sort { ($0.recordedAt, $0.id.description) < ($1.recordedAt, $1.id.description) }
        }
        return history
    }

    func entries(of folder: String, at commit: CommitID) throws(ArchiveError) -> [StoredEntry] {
        let prefix = folder.isEmpty ? "" : "\(folder)/"
        var entries: [String: StoredEntry] = [:]
        for (path, bytes) in try snapshot(commit).files where path.hasPrefix(prefix) {
            let rest = path.dropFirst(prefix.count)
            let name = String(rest.prefix { $0 != "/" })
            let isFolder = name.count < rest.count
            entries[name] = StoredEntry(
                name: name, isFolder: isFolder, contentName: isFolder ? "" : try contentName(of: bytes))
        }
        return entries.values.sorted { $0.name < $1.name }
    }

    func file(_ path: String, at commit: CommitID, atMost limit: Int) throws(ArchiveError) -> [UInt8]? {
        guard let bytes = try snapshot(commit).files[path] else { return nil }
        guard bytes.count <= limit else {
            throw .damaged(path, "has \(bytes.count) bytes, more than \(limit)")
        }
        return bytes
    }

    func content(named name: String, atMost limit: Int) throws(ArchiveError) -> [UInt8] {
        for snapshot in snapshots.values {
            for bytes in snapshot.files.values where bytes.count <= limit {
                if try contentName(of: bytes) == name { return bytes }
            }
        }
        throw ArchiveError(.damaged, "no file has the content '\(name)'")
    }

    func contentName(of bytes: [UInt8]) throws(ArchiveError) -> String {
        try digest(of: bytes)
    }

    func append(_ new: NewCommit, onto parent: CommitID?) throws(ArchiveError) -> CommitID {
        var files: [String: [UInt8]] = [:]
        if let parent { files = try snapshot(parent).files }
        files.merge(new.files) { $1 }
        for path in new.removed { files[path] = nil }
        let identity =
            "\(parent?.description ?? "") \(new.by) \(new.authoredAt) \(new.recordedAt) \(new.message)"
        var bytes = Array(identity.utf8)
        for (path, content) in files.sorted(by: { $0.key < $1.key }) {
            bytes += Array("\(path)\0\(content.count)\0".utf8) + content
        }
        let signature = try new.sign?(bytes).utf8
        let content = SignedContent(payload: bytes, signature: signature.map(Array.init))
        bytes += content.signature ?? []
        let id = CommitID(description: String(try digest(of: bytes).prefix(40)))
        let commit = StoredCommit(
            id: id, parents: parent.map { [$0] } ?? [], by: new.by, recordedAt: new.recordedAt,
            message: new.message)
        snapshots[id] = Snapshot(commit: commit, files: files, content: content)
        return id
    }

    func join(
        _ new: NewCommit, _ files: JoinedFiles, onto ours: CommitID, and theirs: CommitID
    ) throws(ArchiveError) -> CommitID {
        var joined = files.files
        for (path, place) in files.links {
            guard let bytes = try snapshot(place.commit).files[place.path] else {
                throw .damaged(place.path, "is no plain file in commit '\(place.commit)'")
            }
            joined[path] = bytes
        }
        let made = try append(
            NewCommit(
                files: joined, removed: files.removed, message: new.message, by: new.by,
                authoredAt: new.authoredAt, recordedAt: new.recordedAt), onto: ours)
        let snapshot = try snapshot(made)
        let commit = StoredCommit(
            id: made, parents: [ours, theirs], by: new.by, recordedAt: new.recordedAt, message: new.message)
        snapshots[made] = Snapshot(commit: commit, files: snapshot.files, content: snapshot.content)
        return made
    }

    func transport(to remote: String?) -> GitTransport? { nil }

    func tip(of reference: String) -> CommitID? { nil }

    func note(_ name: String) -> [UInt8]? { notes[name] }

    func setNote(_ name: String, to bytes: [UInt8]?) { notes[name] = bytes }

    func bulkWriter(onto tip: CommitID?) -> any BulkWriter { StepwiseWriter(self, onto: tip) }

    func moveTip(from expected: CommitID?, to new: CommitID) throws(ArchiveError) -> WorkingFolderState {
        guard current == expected else {
            throw ArchiveError(.modified, "the archive has changed since it was read")
        }
        _ = try snapshot(new)
        current = new
        return .upToDate
    }

    func signedContent(of commit: CommitID) throws(ArchiveError) -> SignedContent {
        try snapshot(commit).content
    }

    func editions() -> [StoredEdition] { named.values.sorted { $0.name < $1.name } }

    func name(_ edition: NewEdition) throws(ArchiveError) {
        _ = try snapshot(edition.commit)
        guard named[edition.name] == nil else {
            throw ArchiveError(.exists, "reference 'refs/tags/\(edition.name)' is already there")
        }
        let words = "\(edition.name) \(edition.commit) \(edition.by) \(edition.seconds)\n\(edition.message)"
        let payload = Array(words.utf8)
        let signature = try edition.sign?(payload).utf8
        named[edition.name] = StoredEdition(
            name: edition.name, commit: edition.commit, by: edition.by, seconds: edition.seconds,
            content: SignedContent(payload: payload, signature: signature.map(Array.init)))
    }

    func configuredIdentity() -> Identity? { nil }

    private func snapshot(_ id: CommitID) throws(ArchiveError) -> Snapshot {
        guard let snapshot = snapshots[id] else {
            throw ArchiveError(.damaged, "commit '\(id)' is not in the archive")
        }
        return snapshot
    }
}

/// SHA-256 in hexadecimal digits.
func digest(of bytes: [UInt8]) throws(ArchiveError) -> String {
    do {
        return try SHA256(of: bytes.span).description
    } catch {
        throw ArchiveError(.system, error.description)
    }
}
