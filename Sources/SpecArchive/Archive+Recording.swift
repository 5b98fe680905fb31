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
        recordings: [Recording], untouched: [String]
    ) {
        guard let tip = try store.tip() else {
            throw ArchiveError(.notAnArchive, "the archive has no branch 'main'")
        }
        let last = try store.commit(tip).recordedAt
        guard last <= options.seconds + RecordingTime.tolerance else {
            throw ArchiveError(
                .clockBehind, "the archive's last commit lies more than a day after the time to record at")
        }
        var ledger = Ledger(
            histories: try histories(), options: options,
            recordedAt: RecordingTime.clamped(max(options.seconds, last)), builtIn: try builtInProfiles())
        var current = tip
        var recordings: [(place: Int, recording: Recording)] = []
        for place in Self.order(of: submissions) {
            let entry = try ledger.enter(submissions[place], Snapshot(store, at: current))
            var commit: CommitID?
            if let new = entry.commit {
                let made = try store.append(new, onto: current)
                (commit, current) = (made, made)
            }
            recordings.append((place, entry.recording(commit?.description)))
        }
        let untouched = current == tip ? [] : try store.moveTip(from: tip, to: current)
        return (recordings.sorted { $0.place < $1.place }.map(\.recording), untouched)
    }

    /// By the date that stands for each revision; undated ones last, equals by name.
    private static func order(of submissions: [Submission]) -> [Int] {
        func key(_ place: Int) -> (Int, String) {
            let date = submissions[place].specification.facts.revisionDate
            return (date?.lastDay.daysSince1970 ?? .max, submissions[place].name)
        }
        return submissions.indices.sorted { key($0) < key($1) }
    }

    private func builtInProfiles() throws(ArchiveError) -> Set<String> {
        do {
            return Set(try ProfileCatalog().profiles.map(\.name))
        } catch {
            throw ArchiveError(.system, error.description)
        }
    }
}
