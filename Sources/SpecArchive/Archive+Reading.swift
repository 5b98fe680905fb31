extension Archive {
    /// The archive as it is known now, or as it was known at a moment.
    ///
    /// - Throws: `unknownRevision` for a commit that does not lead to the branch, `damaged` for a hole in history.
    public func view(at moment: Moment? = nil) throws(ArchiveError) -> ArchiveView {
        guard let tip = try store.tip() else {
            throw ArchiveError(.notAnArchive, "the archive has no branch 'main'")
        }
        let catalog = try catalog(at: tip)
        let index = indexKeeper?.index(for: tip, of: store)
        switch moment {
        case nil:
            if let index {
                return ArchiveView(store, catalog, files: tip, IndexRegister(index: index, store: store))
            }
            let journal = try Journal(store, from: tip)
            return ArchiveView(store, catalog, files: tip, journal.classes())
        case .instant(let seconds):
            let journal = try self.journal(index, from: tip)
            return ArchiveView(store, catalog, files: nil, journal.classes(knownAt: seconds))
        case .commit(let prefix):
            let commit = try commit(beginningWith: prefix, before: tip)
            let journal = try Journal(store, from: commit)
            return ArchiveView(store, catalog, files: commit, journal.classes())
        }
    }

    /// What the commits up to the tip recorded, as the index has it or as they say themselves.
    private func journal(_ index: ArchiveIndex?, from tip: CommitID) throws(ArchiveError) -> Journal {
        if let index {
            do {
                return try index.read { try $0.journal() }
            } catch {
                index.discard(after: error)
            }
        }
        return try Journal(store, from: tip)
    }

    /// The one commit of the branch whose id begins so.
    private func commit(beginningWith prefix: String, before tip: CommitID) throws(ArchiveError) -> CommitID {
        let folded = prefix.lowercased()
        let found = try store.history(from: tip).filter { $0.description.hasPrefix(folded) }
        guard let commit = found.first, found.count == 1 else {
            let what = found.isEmpty ? "no commit" : "several commits"
            throw ArchiveError(.unknownRevision, "\(what) of the archive's branch begins with '\(prefix)'")
        }
        return commit
    }
}
