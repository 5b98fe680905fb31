public import SpecModel

extension Archive {
    /// What came of recording an event.
    public enum EventOutcome: Hashable, Sendable {
        /// It was recorded by this commit.
        case recorded(commit: String)
        /// The archive knows it already, by this commit; nothing was written.
        case alreadyRecorded(commit: String)
    }

    /// Records that something befell a class as a whole: one commit, with the day and the sentence that says so.
    ///
    /// It is appended like all else. Where it was told wrongly before, the later word counts: an earlier `known at` still
    /// shows the other.
    /// - Throws: `unknownClass` where the archive does not hold the class, `unusableEvent` where the event lacks what its
    ///   kind needs.
    public func record(
        _ event: ClassEvent, of id: ClassID, _ options: RecordingOptions
    ) throws(ArchiveError) -> (outcome: EventOutcome, workingFolder: WorkingFolderState) {
        try Self.check(event, id)
        guard let tip = try store.tip() else {
            throw ArchiveError(.notAnArchive, "the archive has no branch 'main'")
        }
        guard let history = try view().history(of: id), !history.revisions.isEmpty else {
            throw ArchiveError(.unknownClass, "no class has the id '\(id)'")
        }
        let held = history.events.last { $0.kind == event.kind }
        if let held, held.isSame(as: event), Self.isLast(held, in: history.events) {
            return (.alreadyRecorded(commit: held.commit ?? ""), .upToDate)
        }
        let last = try store.commit(tip).recordedAt
        try RecordingTime.check(options.seconds)
        guard last <= options.seconds + RecordingTime.tolerance else {
            throw ArchiveError(
                .clockBehind, "the archive's last commit lies more than a day after the time to record at")
        }
        let message = EventMessage(
            classID: id, title: history.title, event: event,
            times: CommitTimes(event.date, recordedAt: max(options.seconds, last)))
        let commit = try store.append(
            NewCommit(
                files: [
                    ArchiveLayout.record(of: id): history.record.bytes(with: history.events + [event])
                ], message: message.text, by: options.identity, authoredAt: message.times.authored,
                recordedAt: message.times.recorded), onto: tip)
        return (.recorded(commit: commit.description), try store.moveTip(from: tip, to: commit))
    }

    /// Whether nothing was recorded behind an event that undoes it: what was abolished, restored and is abolished once
    /// more on the same day is news.
    private static func isLast(_ event: ClassEvent, in events: [ClassEvent]) -> Bool {
        guard event.kind == .abolished || event.kind == .restored else { return true }
        return events.last { $0.kind == .abolished || $0.kind == .restored } == event
    }

    private static func check(_ event: ClassEvent, _ id: ClassID) throws(ArchiveError) {
        func refuse(_ why: String) -> ArchiveError { ArchiveError(.unusableEvent, why) }
        guard event.sentence?.isEmpty == false else {
            throw refuse("an event needs the sentence that says so")
        }
        switch event.kind {
        case .abolished, .restored:
            guard event.others.isEmpty else {
                throw refuse("'\(event.kind.rawValue)' names no other classes; 'merged' and 'split' do")
            }
        case .split, .merged:
            guard !event.others.isEmpty else {
                throw refuse("'\(event.kind.rawValue)' must name the other classes")
            }
            guard event.kind == .split || event.others.contains(where: { $0 != id }) else {
                throw refuse("class '\(id)' can't be merged with itself alone")
            }
        case .retitled, .recoded, .regraded:
            throw refuse(
                "'\(event.kind.rawValue)' is not recorded for itself: it follows from the revisions")
        }
    }
}

extension ClassEvent {
    /// Whether two events say the same of a class, whoever recorded them.
    fileprivate func isSame(as other: ClassEvent) -> Bool {
        kind == other.kind && date == other.date && others == other.others && sentence == other.sentence
    }
}

/// The message of the commit of an event.
private struct EventMessage {
    let classID: ClassID
    let title: String?
    let event: ClassEvent
    let times: CommitTimes

    var text: String {
        let name = title.map { "\(classID.word) \($0)" } ?? classID.word
        let day = event.date.map { " \($0)" } ?? ""
        var trailers: [(key: String, value: String?)] = [
            (TrailerKey.classID, classID.description),
            (TrailerKey.event, event.kind.rawValue),
            (TrailerKey.eventDate, event.date?.description),
        ]
        trailers += event.others.map { (TrailerKey.eventClass, $0.description) }
        trailers += [
            (TrailerKey.sentence, event.sentence),
            (TrailerKey.recordedAt, Instant.text(times.recorded)),
            (TrailerKey.clamped, times.clamped?.description),
        ]
        return RecordingMessage.text("\(name): \(event.kind.rawValue)\(day)", trailers)
    }
}
