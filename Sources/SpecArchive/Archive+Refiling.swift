import GitObjects
public import SpecModel

extension Archive {
    /// Withdraws a revision that was filed by mistake: a note takes the place of its text, and its name is free again.
    ///
    /// The history keeps it, and what was known before still shows it.
    /// - Throws: `unknownRevision` where it is not held (any more), `noReason` where no reason is given.
    public func withdraw(
        _ place: RevisionPlace, why: String, _ options: RecordingOptions,
        patience: Patience = .none
    ) throws(ArchiveError) -> (RefiledRevision, WorkingFolderState) {
        let why = try Self.reason(why)
        var latest: String?
        let written = try append(options, patience) { (view, snapshot, recordedAt) throws(ArchiveError) in
            let departure = try Departure(place, view, snapshot)
            latest = departure.latest?.name
            let message = RecordingMessage.text(
                "\(departure.name): withdrawal of revision \(place.revision)",
                [
                    (TrailerKey.classID, place.classID.description), (TrailerKey.withdrawn, place.revision),
                    (TrailerKey.why, why), (TrailerKey.recordedAt, Instant.text(recordedAt)),
                ])
            let note = departure.note(.withdrawn, why, options.identity, recordedAt)
            return [
                NewCommit(
                    files: try departure.files(leaving: note, snapshot), removed: departure.removed,
                    message: message, by: options.identity, authoredAt: recordedAt, recordedAt: recordedAt)
            ]
        }
        let refiled = RefiledRevision(
            from: place, to: nil, isNewClass: false, latest: latest,
            commit: written.commits.last?.description ?? "")
        return (refiled, written.workingFolder)
    }

    /// Moves a revision that was filed under the wrong class: its text and its sources stand in the other from now on,
    /// a note in the place of its text.
    ///
    /// The commit bears all trailers of the revision in its new class; each further source has a commit of its own.
    /// - Throws: `unknownRevision` where it is not held (any more), `wrongPlace` where the class is its own or one of
    ///   another jurisdiction, `nameTaken` where the class holds that revision, `noReason` where no reason is given.
    public func move(
        _ place: RevisionPlace, to destination: RefilingDestination, why: String, _ options: RecordingOptions,
        patience: Patience = .none
    ) throws(ArchiveError) -> (RefiledRevision, WorkingFolderState) {
        let why = try Self.reason(why)
        var (arrived, latest): (Arrival?, String?) = (nil, nil)
        let written = try append(options, patience) { (view, snapshot, recordedAt) throws(ArchiveError) in
            let departure = try Departure(place, view, snapshot)
            let arrival = try Arrival(departure, destination, view)
            (arrived, latest) = (arrival, departure.latest?.name)
            let note = departure.note(.moved(to: arrival.place), why, options.identity, recordedAt)
            let times = CommitTimes(departure.revision.facts, recordedAt: recordedAt)
            let files = try departure.files(leaving: note, snapshot)
                .merging(try arrival.files(departure, snapshot)) { $1 }
            var commits = [
                NewCommit(
                    files: files, removed: departure.removed,
                    message: try arrival.message(departure, why, store, times), by: options.identity,
                    authoredAt: times.authored, recordedAt: times.recorded)
            ]
            let sources = try view.sources(of: departure.revision)
            for (number, source) in sources.enumerated() {
                guard let said = departure.revision.recorded.sources.first(where: { $0.file == source.name })
                else { continue }
                let file = arrival.file(of: source.name, departure)
                if number == 0 { continue }
                commits.append(
                    NewCommit(
                        files: ["\(ArchiveLayout.sources(of: arrival.place.classID))/\(file)": source.bytes],
                        message: arrival.message(ofSource: said, as: file, departure, times),
                        by: options.identity, authoredAt: times.authored, recordedAt: times.recorded))
            }
            return commits
        }
        let refiled = RefiledRevision(
            from: place, to: arrived?.place, isNewClass: arrived?.isNewClass ?? false, latest: latest,
            commit: written.commits.first?.description ?? "")
        return (refiled, written.workingFolder)
    }

    /// What is taken back, nobody understands later without a reason.
    static func reason(_ why: String) throws(ArchiveError) -> String {
        let reason = RecordingMessage.oneLine(why).split(separator: " ").joined(separator: " ")
        guard !reason.isEmpty else { throw ArchiveError(.noReason, "no reason is given") }
        return reason
    }
}
