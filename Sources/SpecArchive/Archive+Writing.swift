import SpecModel

extension Archive {
    /// Appends what was decided in view of the tip, all of it or nothing, and moves the branch.
    ///
    /// - Throws: whatever the decision throws; `clockBehind`, or `modified` where another process was faster.
    func append(
        _ options: RecordingOptions,
        _ decide: (ArchiveView, Snapshot, _ recordedAt: Int64) throws(ArchiveError) -> [NewCommit]
    ) throws(ArchiveError) -> (commits: [CommitID], workingFolder: WorkingFolderState) {
        guard let tip = try store.tip() else {
            throw ArchiveError(.notAnArchive, "the archive has no branch 'main'")
        }
        let last = try store.commit(tip).recordedAt
        try RecordingTime.check(options.seconds)
        guard last <= options.seconds + RecordingTime.tolerance else {
            throw ArchiveError(
                .clockBehind, "the archive's last commit lies more than a day after the time to record at")
        }
        let new = try decide(try view(), Snapshot(store, at: tip), max(options.seconds, last))
        var commits: [CommitID] = []
        for commit in new {
            commits.append(try store.append(commit.signed(by: options.signer), onto: commits.last ?? tip))
        }
        guard let end = commits.last else { return ([], .upToDate) }
        try checkProfiles(at: end)
        return (commits, try store.moveTip(from: tip, to: end))
    }
}
