import SpecLayouts
import SpecModel

extension Archive {
    /// Records documents, one commit each, all of them or none.
    ///
    /// They are taken in the order of their dates, so that the history reads as time does; the results stand in
    /// the order of the submissions. A document that is held already writes nothing.
    /// - Throws: `ArchiveError` where a revision is held with other content (unless it is a correction), where a
    ///   document can't be filed, where the clock lies behind the archive, or where another process was faster.
    public func record(_ submissions: [Submission], _ options: RecordingOptions) throws(ArchiveError) -> (
        recordings: [Recording], workingFolder: WorkingFolderState
    ) {
        let base = try base(for: options)
        let tip = base.tip
        var ledger = base.ledger
        var current = tip
        var recordings: [(place: Int, recording: Recording)] = []
        for place in try Self.order(of: submissions) {
            let entry = try ledger.enter(submissions[place], Snapshot(store, at: current))
            var commit: CommitID?
            if let new = entry.commit {
                let made = try store.append(new.signed(by: options.signer), onto: current)
                (commit, current) = (made, made)
            }
            recordings.append((place, entry.recording(commit?.description)))
        }
        let inOrder = recordings.sorted { $0.place < $1.place }.map(\.recording)
        guard current != tip else { return (inOrder, .upToDate) }
        try checkProfiles(at: current)
        return (inOrder, try store.moveTip(from: tip, to: current))
    }

    private static func order(of submissions: [Submission]) throws(ArchiveError) -> [Int] {
        let keys = try submissions.map { submission throws(ArchiveError) in try SubmissionOrder(submission) }
        return keys.indices.sorted { keys[$0] < keys[$1] }
    }

    /// An archive that can't use its own profiles could not be opened again.
    func checkProfiles(at commit: CommitID) throws(ArchiveError) {
        do {
            _ = try catalog(at: commit)
        } catch {
            throw ArchiveError(
                .unusableProfile, "a profile that these documents are read by can't be kept: \(error)")
        }
    }
}
