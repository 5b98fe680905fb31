import SpecLayouts
import SpecModel

/// What an archive holds while documents are being recorded, and what each of them adds.
///
/// It decides and writes nothing: each entry is the commit that is to be made, so the rules are the same for
/// every store and nothing is half-written where a later document is refused.
struct Ledger {
    private var histories: [ClassHistory]
    private let options: RecordingOptions
    private let recordedAt: Int64
    private let builtIn: Set<String>

    init(histories: [ClassHistory], options: RecordingOptions, recordedAt: Int64, builtIn: Set<String>) {
        self.histories = histories
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
        let commit: NewCommit?

        func recording(_ commit: String?) -> Recording {
            Recording(
                outcome: outcome, classID: classID, revision: revision, isNewClass: isNewClass,
                isLatest: isLatest, ambiguity: ambiguity, commit: commit)
        }
    }

    mutating func enter(_ submission: Submission, _ snapshot: Snapshot) throws(ArchiveError) -> Entry {
        let (id, ambiguity, isNew) = try place(submission)
        let history =
            histories.first { $0.record.id == id }
            ?? ClassHistory(
                record: ClassRecord(id: id, ambiguity: ambiguity), revisions: [])
        if let held = try alreadyHeld(submission, in: history, snapshot) {
            return Entry(
                outcome: .alreadyRecorded, classID: id, revision: held, isNewClass: false,
                isLatest: history.latest?.name == held, ambiguity: history.record.ambiguity, commit: nil)
        }
        let sha256 = try digest(of: submission.bytes)
        let text = CanonicalText(submission.specification).text
        let name: String
        let outcome: Recording.Outcome
        switch try slot(for: submission, text, in: history, sha256, snapshot) {
        case .free(let free): (name, outcome) = (free, .recorded)
        case .sameText(let held): (name, outcome) = (held, .addedSource)
        case .otherText(let held): (name, outcome) = (held, .corrected)
        }
        return try write(submission, text, sha256, as: outcome, name, history, isNew: isNew, snapshot)
    }

    // MARK: Where it belongs

    private func place(_ submission: Submission) throws(ArchiveError) -> (ClassID, String?, isNew: Bool) {
        if let id = options.classID {
            return (id, nil, !histories.contains { $0.record.id == id })
        }
        switch try ClassMatch(specification: submission.specification, histories: histories).result() {
        case .held(let id): return (id, nil, false)
        case .new(let id, let ambiguity): return (id, ambiguity, true)
        }
    }

    /// The revision that has these very bytes as a source already.
    private func alreadyHeld(
        _ submission: Submission, in history: ClassHistory, _ snapshot: Snapshot
    ) throws(ArchiveError) -> String? {
        let content = try snapshot.store.contentName(of: submission.bytes)
        let isGiven = !submission.specification.facts.given.isEmpty
        for revision in history.revisions {
            let entries = try snapshot.sourceEntries(of: history.record.id, revision.name)
            guard entries.contains(where: { $0.contentName == content }) else { continue }
            // Facts that a person adds or corrects make another text of the same bytes.
            if options.isCorrection, isGiven,
                revision.specification.content != submission.specification.content
            {
                continue
            }
            return revision.name
        }
        return nil
    }

    private enum Slot {
        case free(String)
        case sameText(String)
        case otherText(String)
    }

    private func slot(
        for submission: Submission, _ text: String, in history: ClassHistory, _ sha256: String,
        _ snapshot: Snapshot
    ) throws(ArchiveError) -> Slot {
        let name = ArchiveLayout.revisionName(submission.specification.facts, sourceSHA256: sha256)
        let namesakes = history.revisions.filter { ArchiveLayout.unnumbered($0.name) == name }
        for revision in namesakes {
            if try snapshot.text(of: history.record.id, revision.name) == text {
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
        ArchiveError(
            .otherContent,
            "'\(submission.name)' is revision \(held.name) of \(id), which is held with other content")
    }

    // MARK: What it adds

    private mutating func write(
        _ submission: Submission, _ text: String, _ sha256: String, as outcome: Recording.Outcome,
        _ name: String, _ history: ClassHistory, isNew: Bool, _ snapshot: Snapshot
    ) throws(ArchiveError) -> Entry {
        let id = history.record.id
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
        if !builtIn.contains(submission.profile.name) {
            files[ArchiveLayout.profile(of: submission.profile.jurisdiction)] = submission.profile.source
        }
        let message = RecordingMessage(
            revision: revision, outcome: outcome, sourceSHA256: sha256, reader: options.reader,
            times: commitTime)
        histories.removeAll { $0.record.id == id }
        histories.append(updated)
        return Entry(
            outcome: outcome, classID: id, revision: name, isNewClass: isNew, isLatest: isLatest,
            ambiguity: record.ambiguity,
            commit: NewCommit(
                files: files, message: message.text, by: options.identity, authoredAt: commitTime.authored,
                recordedAt: commitTime.recorded))
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
