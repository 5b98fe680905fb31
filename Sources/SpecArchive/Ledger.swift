import SpecLayouts
import SpecModel

/// What an archive holds while documents are being recorded, and what each of them adds.
///
/// It decides and writes nothing: each entry is the commit that is to be made, so the rules are the same for
/// every store and nothing is half-written where a later document is refused.
struct Ledger {
    private var histories: [ClassHistory]
    private var sources: SourceIndex
    private let options: RecordingOptions
    private let recordedAt: Int64
    /// The files of the profiles that every archive knows, by name.
    private let builtIn: [String: [UInt8]]

    init(
        histories: [ClassHistory], sources: SourceIndex, options: RecordingOptions, recordedAt: Int64,
        builtIn: [String: [UInt8]]
    ) {
        self.histories = histories
        self.sources = sources
        self.options = options
        self.recordedAt = recordedAt
        self.builtIn = builtIn
    }

    /// What recording one document comes to.
    struct Entry {
        let outcome: Recording.Outcome
        let classID: ClassID
        let revision: String
        let isNewClass: Bool
        let isLatest: Bool
        let ambiguity: String?
        let lookalikes: [ClassID]
        let commit: NewCommit?

        func recording(_ commit: String?) -> Recording {
            Recording(
                outcome: outcome, classID: classID, revision: revision, isNewClass: isNewClass,
                isLatest: isLatest, ambiguity: ambiguity, lookalikes: lookalikes, commit: commit)
        }
    }

    /// What recording a document comes to, and from now on takes it as recorded.
    mutating func enter(_ submission: Submission, _ snapshot: Snapshot) throws(ArchiveError) -> Entry {
        let content = try snapshot.store.contentName(of: submission.bytes)
        if let place = sources.place(ofContent: content, in: submission.specification.jurisdiction),
            let history = histories.first(where: { $0.record.id == place.classID }),
            let held = history.revisions.first(where: { $0.name == place.revision })
        {
            return try enter(submission, heldAs: held, of: history, content, snapshot)
        }
        let (id, ambiguity, isNew) = try place(submission)
        let history =
            histories.first { $0.record.id == id }
            ?? ClassHistory(record: ClassRecord(id: id, ambiguity: ambiguity), revisions: [])
        let text = CanonicalText(submission.specification).text
        let name: String
        let outcome: Recording.Outcome
        switch try slot(for: submission, text, in: history, snapshot) {
        case .free(let free): (name, outcome) = (free, .recorded)
        case .sameText(let held): (name, outcome) = (held, .addedSource)
        case .otherText(let held): (name, outcome) = (held, .corrected)
        }
        return try write(submission, content, as: outcome, name, history, isNew: isNew, snapshot)
    }

    /// The very bytes are held. Facts that a person adds to them correct the revision, but never its date: that
    /// would make two revisions of one document.
    private mutating func enter(
        _ submission: Submission, heldAs held: Revision, of history: ClassHistory, _ content: String,
        _ snapshot: Snapshot
    ) throws(ArchiveError) -> Entry {
        let id = history.record.id
        let place = "'\(submission.name)' is held as revision \(held.name) of \(id)"
        if let wanted = options.classID, wanted != id {
            throw ArchiveError(.otherContent, "\(place), and not of \(wanted)")
        }
        let addsFacts =
            !submission.specification.facts.given.isEmpty
            && held.specification.content != submission.specification.content
        guard addsFacts else {
            return Entry(
                outcome: .alreadyRecorded, classID: id, revision: held.name, isNewClass: false,
                isLatest: history.latest?.name == held.name, ambiguity: history.record.ambiguity,
                lookalikes: [], commit: nil)
        }
        guard options.isCorrection else {
            throw ArchiveError(.otherContent, "\(place), without the facts supplied now")
        }
        let name = ArchiveLayout.revisionName(
            submission.specification.facts, sourceSHA256: try digest(of: submission.bytes))
        guard name == ArchiveLayout.unnumbered(held.name) else {
            throw ArchiveError(.otherContent, "\(place); a correction can't give it another date or number")
        }
        return try write(submission, content, as: .corrected, held.name, history, isNew: false, snapshot)
    }

    // MARK: Where it belongs

    private func place(_ submission: Submission) throws(ArchiveError) -> (ClassID, String?, isNew: Bool) {
        if let id = options.classID {
            let jurisdiction = submission.specification.jurisdiction
            guard jurisdiction == id.jurisdiction else {
                throw ArchiveError(
                    .unnamedClass,
                    "'\(submission.name)' was read as a document of \(jurisdiction) and can't be filed under \(id)"
                )
            }
            return (id, nil, !histories.contains { $0.record.id == id })
        }
        switch try ClassMatch(specification: submission.specification, histories: histories).result() {
        case .held(let id): return (id, nil, false)
        case .new(let id, let ambiguity): return (id, ambiguity, true)
        }
    }

    private enum Slot {
        case free(String)
        case sameText(String)
        case otherText(String)
    }

    private func slot(
        for submission: Submission, _ text: String, in history: ClassHistory, _ snapshot: Snapshot
    ) throws(ArchiveError) -> Slot {
        let name = ArchiveLayout.revisionName(
            submission.specification.facts, sourceSHA256: try digest(of: submission.bytes))
        let namesakes = history.revisions.filter { ArchiveLayout.unnumbered($0.name) == name }
        for revision in namesakes {
            let held = try snapshot.text(of: history.record.id, revision.name)
            if CanonicalText.withoutTitleSource(held) == CanonicalText.withoutTitleSource(text) {
                return .sameText(revision.name)
            }
        }
        // The same batch may have been published again with edits: then REV differs, and both are kept.
        let edited = submission.specification.facts.revised
        if let same = namesakes.first(where: { $0.specification.facts.revised == edited }) {
            guard options.isCorrection else { throw refusal(submission, history.record.id, same) }
            return .otherText(same.name)
        }
        return .free(ArchiveLayout.numbered(name, namesakes.count + 1))
    }

    private func refusal(_ submission: Submission, _ id: ClassID, _ held: Revision) -> ArchiveError {
        // A revision of this very run has no commit yet.
        let other =
            held.recorded.commit.isEmpty ? "which another document of this run is too" : "which is held"
        return ArchiveError(
            .otherContent,
            "'\(submission.name)' is revision \(held.name) of \(id), \(other), with other content")
    }

    // MARK: What it adds

    private mutating func write(
        _ submission: Submission, _ content: String, as outcome: Recording.Outcome, _ name: String,
        _ history: ClassHistory, isNew: Bool, _ snapshot: Snapshot
    ) throws(ArchiveError) -> Entry {
        let id = history.record.id
        let text = CanonicalText(submission.specification).text
        let sha256 = try digest(of: submission.bytes)
        let commitTime = CommitTimes(submission.specification.facts, recordedAt: recordedAt)
        let revision = Revision(
            classID: id, name: name, specification: submission.specification,
            recorded: Recorded(
                commit: "", by: options.identity, at: recordedAt, sourceName: submission.name,
                sourceSHA256: sha256))
        let record = history.record.adding(submission.specification)
        let updated = ClassHistory(
            record: record, revisions: history.revisions.filter { $0.name != name } + [revision])
        let isLatest = updated.latest?.name == name
        var files: [String: [UInt8]] = [:]
        files[try sourcePath(submission, id, name, outcome, snapshot)] = submission.bytes
        if outcome != .addedSource {
            files["\(ArchiveLayout.revisions(of: id))/\(name).md"] = Array(text.utf8)
            if isLatest { files[ArchiveLayout.latestText(of: id)] = Array(text.utf8) }
            if isNew || record != history.record { files[ArchiveLayout.record(of: id)] = record.bytes }
        }
        files.merge(try profiles(of: submission, snapshot)) { $1 }
        let message = RecordingMessage(
            revision: revision, outcome: outcome, sourceSHA256: sha256, reader: options.reader,
            times: commitTime)
        let lookalikes = ClassMatch(specification: submission.specification, histories: histories)
            .lookalikes(of: id)
        sources.add(
            content, at: SourceIndex.Place(classID: id, revision: name), isCorrection: outcome == .corrected)
        // In the order of their ids, as they are read: which of two classes fits must not turn on the run.
        histories = (histories.filter { $0.record.id != id } + [updated]).sorted {
            $0.record.id < $1.record.id
        }
        return Entry(
            outcome: outcome, classID: id, revision: name, isNewClass: isNew, isLatest: isLatest,
            ambiguity: record.ambiguity, lookalikes: lookalikes,
            commit: NewCommit(
                files: files, message: message.text, by: options.identity, authoredAt: commitTime.authored,
                recordedAt: commitTime.recorded))
    }

    /// The profiles that the archive must keep to read the document again. A kept one is not replaced unasked:
    /// with it would change how every other document is read, and when reviews are due.
    private func profiles(
        of submission: Submission, _ snapshot: Snapshot
    ) throws(ArchiveError) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for profile in submission.ancestors + [submission.profile]
        where builtIn[profile.name] != profile.source {
            let path = ArchiveLayout.profile(profile)
            let kept = try snapshot.store.file(
                path, at: snapshot.commit, atMost: ArchiveLayout.textLimit)
            if kept == profile.source { continue }
            guard kept == nil || options.replacesProfiles else {
                throw ArchiveError(
                    .otherProfile, "the archive keeps another profile '\(profile.name)' than the one given")
            }
            files[path] = profile.source
        }
        return files
    }

    /// A correction takes the place of the first source; a second source of another ending stands beside it
    /// under the same name, one of the same ending under `+2`.
    private func sourcePath(
        _ submission: Submission, _ id: ClassID, _ name: String, _ outcome: Recording.Outcome,
        _ snapshot: Snapshot
    ) throws(ArchiveError) -> String {
        let folder = ArchiveLayout.sources(of: id)
        let plain = "\(folder)/\(name).\(submission.ending)"
        guard outcome == .addedSource else { return plain }
        let taken = Set(try snapshot.sourceEntries(of: id, name).map { "\(folder)/\($0.name)" })
        if !taken.contains(plain) { return plain }
        return "\(folder)/\(name)+\(taken.count + 1).\(submission.ending)"
    }
}

extension ClassRecord {
    /// The class with the title and the code of one more revision; those that it ever had stay.
    fileprivate func adding(_ specification: Specification) -> ClassRecord {
        var record = self
        let facts = specification.facts
        if let title = facts.title, !hasTitle(title) {
            record.titles.append(Alias(text: title, from: facts.revisionDate))
        }
        if let code = facts.code, !hasCode(code) {
            record.codes.append(Alias(text: code.description, from: facts.revisionDate))
        }
        return record
    }
}
