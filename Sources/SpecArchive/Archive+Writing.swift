import SpecModel

extension Archive {
    /// Appends what was decided in view of the tip, all of it or nothing, and moves the branch.
    ///
    /// Where another process was faster, the decision is taken anew in view of what that one wrote.
    /// - Throws: whatever the decision throws; `clockBehind`; `modified` or `locked` once the patience is at its end.
    func append(
        _ options: RecordingOptions, _ patience: Patience,
        _ decide: (ArchiveView, Snapshot, _ recordedAt: Int64) throws(ArchiveError) -> [NewCommit]
    ) throws(ArchiveError) -> (commits: [CommitID], workingFolder: WorkingFolderState) {
        try Self.retrying(patience) { () throws(ArchiveError) in try append(options, decide) }
    }

    private func append(
        _ options: RecordingOptions,
        _ decide: (ArchiveView, Snapshot, _ recordedAt: Int64) throws(ArchiveError) -> [NewCommit]
    ) throws(ArchiveError) -> (commits: [CommitID], workingFolder: WorkingFolderState) {
        let (tip, recordedAt) = try start(options)
        let new = try decide(try view(), Snapshot(store, at: tip), recordedAt)
        var commits: [CommitID] = []
        for commit in new {
            commits.append(try store.append(commit.signed(by: options.signer), onto: commits.last ?? tip))
        }
        guard let end = commits.last else { return ([], .upToDate) }
        try checkProfiles(at: end)
        return (commits, try store.moveTip(from: tip, to: end))
    }

    /// The commit that the next one follows, and when it is recorded: never before the last one.
    func start(_ options: RecordingOptions) throws(ArchiveError) -> (tip: CommitID, recordedAt: Int64) {
        guard let tip = try store.tip() else {
            throw ArchiveError(.notAnArchive, "the archive has no branch 'main'")
        }
        let last = try store.commit(tip).recordedAt
        try RecordingTime.check(options.seconds)
        guard last <= options.seconds + RecordingTime.tolerance else {
            throw ArchiveError(
                .clockBehind, "the archive's last commit lies more than a day after the time to record at")
        }
        return (tip, max(options.seconds, last))
    }

    /// What recording of documents begins from.
    struct Base {
        let tip: CommitID
        let ledger: Ledger
        let snapshot: Snapshot
    }

    /// Reads what the archive holds, and sees that something can be recorded at the time that the options name.
    func base(for options: RecordingOptions) throws(ArchiveError) -> Base {
        let (tip, recordedAt) = try start(options)
        let view = try view()
        let ledger = Ledger(
            histories: try view.histories(), takenBack: try view.takenBack, drafts: try view.allDrafts,
            options: options, recordedAt: recordedAt)
        return Base(tip: tip, ledger: ledger, snapshot: Snapshot(store, at: tip))
    }
}
