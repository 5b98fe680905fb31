import SpecModel

/// What the commits of an archive recorded, from the first to the last.
///
/// The trailers are the authority: they stay true whatever order the commits came in, and a merge of two archives
/// keeps them.
struct Journal: Sendable {
    /// The entries, each behind those that its commit follows.
    private(set) var entries: [JournalEntry] = []

    /// Reads the history that leads to a commit.
    init(_ store: any ArchiveStore, from tip: CommitID) throws(ArchiveError) {
        for commit in try store.commits(from: tip).reversed() {
            if let entry = try JournalEntry(commit) { entries.append(entry) }
        }
    }

    /// A journal of entries that were read before.
    init(_ entries: [JournalEntry]) { self.entries = entries }

    /// Every class as the entries tell of it, by id; up to an instant, or to the end.
    ///
    /// What was taken back is left out of its class.
    func classes(knownAt seconds: Int64? = nil) -> [ClassID: ClassAccount] {
        var accounts: [ClassID: ClassAccount] = [:]
        for entry in entries {
            if let seconds, entry.recordedAt > seconds { continue }
            if case .revision(let written) = entry.deed, let place = written.movedFrom {
                let destination = RevisionPlace(classID: entry.classID, revision: written.name)
                accounts[place.classID]?.remove(
                    place.revision, .moved(to: destination), because: written.why, by: entry)
            }
            accounts[entry.classID, default: ClassAccount(id: entry.classID)].take(entry)
        }
        return accounts
    }
}
