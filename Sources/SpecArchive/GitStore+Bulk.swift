import GitObjects

/// Commits that go into a git repository as packs.
///
/// A class because what waits has one owner and an end.
private final class PackedWriter: BulkWriter {
    private var history: PackedHistory

    init(_ history: consuming PackedHistory) { self.history = history }

    func append(_ commit: NewCommit) throws(ArchiveError) -> CommitID {
        let packed = PackedCommit(
            files: commit.files, removals: commit.removed, message: commit.message,
            author: GitStore.signature(commit.by, commit.authoredAt),
            committer: GitStore.signature(commit.by, commit.recordedAt))
        let bytes = try translated { () throws(GitError) in try history.draft(packed) }
        let signature = try commit.sign?(bytes)
        return try translated { () throws(GitError) in
            GitStore.id(try history.accept(signature: signature))
        }
    }

    var isFull: Bool { history.isFull }

    func flush() throws(ArchiveError) {
        // It returns something because Swift 6.3 crashes on a throwing closure here that returns nothing.
        _ = try translated { () throws(GitError) -> Bool in
            try history.flush()
            return true
        }
    }
}

extension GitStore {
    func note(_ name: String) -> [UInt8]? { repository.note(name) }

    func setNote(_ name: String, to bytes: [UInt8]?) {
        guard let bytes else { return repository.removeNote(name) }
        _ = repository.keep(note: bytes, as: name)
    }

    func bulkWriter(onto tip: CommitID?) throws(ArchiveError) -> any BulkWriter {
        var object: ObjectID?
        if let tip { object = try self.object(tip) }
        let history = try translated { () throws(GitError) in
            try PackedHistory(in: repository, onto: object)
        }
        return PackedWriter(history)
    }
}
