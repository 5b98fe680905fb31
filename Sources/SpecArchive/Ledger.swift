import SpecLayouts
import SpecModel

/// What an archive holds while documents are being recorded, and what each of them adds.
///
/// It decides and writes nothing: each entry is the commit that is to be made, so the rules are the same for
/// every store and nothing is half-written where a later document is refused.
struct Ledger {
    private var directory: ClassDirectory
    /// Which revision a source belongs to, by its SHA-256: the same bytes are recognised whatever class they would be
    /// filed under now.
    private var places: [String: RevisionPlace] = [:]
    /// What was taken back, by its place: its sources still lie there.
    private let takenBack: [RevisionPlace: [TakenBack]]
    private var drafts: ProposalMatch
    private var shelf: ProfileShelf
    /// What the texts say that were written since the ledger was begun. Nobody needs to read them back for it, so it
    /// goes on while they wait in memory to be flushed.
    private var written: [RevisionPlace: TextMark] = [:]
    private let options: RecordingOptions
    private let recordedAt: Int64

    init(
        histories: [ClassHistory], takenBack: [TakenBack] = [], drafts: [Proposal] = [],
        options: RecordingOptions, recordedAt: Int64
    ) {
        self.takenBack = Dictionary(grouping: takenBack) { item in
            RevisionPlace(classID: item.revision.classID, revision: item.revision.name)
        }
        self.drafts = ProposalMatch(drafts)
        shelf = ProfileShelf(replaces: options.replacesProfiles)
        directory = ClassDirectory(histories)
        for revision in histories.flatMap(\.revisions) {
            for source in revision.recorded.sources {
                guard let sha256 = source.sha256 else { continue }
                places[sha256] = RevisionPlace(classID: revision.classID, revision: revision.name)
            }
        }
        self.options = options
        self.recordedAt = recordedAt
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
        var doubt: String?
        var adopts: String?
        var takenBack: TakenBack?
        let commit: NewCommit?

        func recording(_ commit: String?) -> Recording {
            Recording(
                outcome: outcome, classID: classID, revision: revision, isNewClass: isNewClass,
                isLatest: isLatest, ambiguity: ambiguity, lookalikes: lookalikes, doubt: doubt,
                adopts: adopts,
                takenBack: takenBack, commit: commit)
        }
    }

    /// The revision that some bytes were recorded as, by their SHA-256.
    func holder(of sha256: String) -> (history: ClassHistory, revision: Revision)? {
        guard let place = places[sha256], let history = directory[place.classID],
            let held = history.revisions.first(where: { $0.name == place.revision })
        else { return nil }
        return (history, held)
    }

    /// What recording a document comes to, and from now on takes it as recorded.
    ///
    /// - Parameter snapshot: the archive as it was when the ledger was begun, or later.
    mutating func enter(_ submission: Submission, _ snapshot: Snapshot) throws(ArchiveError) -> Entry {
        try enter(try PreparedSubmission(submission), bytes: submission.bytes, snapshot)
    }

    /// The same of a document that was prepared before.
    mutating func enter(
        _ document: PreparedSubmission, bytes: [UInt8], _ snapshot: Snapshot
    ) throws(ArchiveError) -> Entry {
        if let holder = holder(of: document.sha256),
            holder.revision.classID.jurisdiction == document.specification.jurisdiction
        {
            return try enter(document, bytes, heldAs: holder.revision, of: holder.history, snapshot)
        }
        let (id, ambiguity, isNew) = try place(document)
        let history =
            directory[id] ?? ClassHistory(record: ClassRecord(id: id, ambiguity: ambiguity), revisions: [])
        let name: String
        let outcome: Recording.Outcome
        switch try slot(for: document, in: history, snapshot) {
        case .free(let free): (name, outcome) = (free, .recorded)
        case .sameText(let held): (name, outcome) = (held, .addedSource)
        case .otherText(let held): (name, outcome) = (held, .corrected)
        }
        return try write(document, bytes, as: outcome, name, history, isNew: isNew, snapshot)
    }

    /// The very bytes are held. Facts that a person adds to them correct the revision, but never its date: that
    /// would make two revisions of one document.
    private mutating func enter(
        _ document: PreparedSubmission, _ bytes: [UInt8], heldAs held: Revision, of history: ClassHistory,
        _ snapshot: Snapshot
    ) throws(ArchiveError) -> Entry {
        let id = history.record.id
        let place = "'\(document.name)' is held as revision \(held.name) of \(id)"
        if let wanted = document.classID ?? options.classID, wanted != id {
            throw ArchiveError(.heldElsewhere, "\(place), and not of \(wanted)")
        }
        let isGiven = !document.specification.facts.given.isEmpty
        guard isGiven, try mark(of: held, snapshot) != document.mark else {
            return Entry(
                outcome: .alreadyRecorded, classID: id, revision: held.name, isNewClass: false,
                isLatest: history.latest?.name == held.name, ambiguity: history.record.ambiguity,
                lookalikes: [], commit: nil)
        }
        guard options.isCorrection else {
            throw ArchiveError(.otherContent, "\(place), without the facts supplied now")
        }
        let name = ArchiveLayout.revisionName(document.specification.facts, sourceSHA256: document.sha256)
        guard name == ArchiveLayout.unnumbered(held.name) else {
            throw ArchiveError(.otherContent, "\(place); a correction can't give it another date or number")
        }
        return try write(document, bytes, as: .corrected, held.name, history, isNew: false, snapshot)
    }

    // MARK: Where it belongs

    private func place(
        _ document: PreparedSubmission
    ) throws(ArchiveError) -> (ClassID, String?, isNew: Bool) {
        if let id = document.classID ?? options.classID {
            let jurisdiction = document.specification.jurisdiction
            guard jurisdiction == id.jurisdiction else {
                throw ArchiveError(
                    .unnamedClass,
                    "'\(document.name)' was read as a document of \(jurisdiction) and can't be filed under \(id)"
                )
            }
            return (id, nil, directory[id] == nil)
        }
        switch try ClassMatch(specification: document.specification, directory: directory).result() {
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
        for document: PreparedSubmission, in history: ClassHistory, _ snapshot: Snapshot
    ) throws(ArchiveError) -> Slot {
        let facts = document.specification.facts
        let name = ArchiveLayout.revisionName(facts, sourceSHA256: document.sha256)
        let namesakes = history.revisions.filter { ArchiveLayout.unnumbered($0.name) == name }
        for revision in namesakes {
            if try mark(of: revision, snapshot) == document.mark { return .sameText(revision.name) }
        }
        // The same batch may have been published again with edits: then REV differs, and both are kept.
        if let same = namesakes.first(where: { $0.facts.revised == facts.revised }) {
            guard options.isCorrection else {
                throw refusal(document, history.record.id, same)
            }
            return .otherText(same.name)
        }
        return .free(ArchiveLayout.numbered(name, namesakes.count + 1))
    }

    /// What the text of a held revision says.
    private func mark(of revision: Revision, _ snapshot: Snapshot) throws(ArchiveError) -> TextMark {
        if let mark = written[RevisionPlace(classID: revision.classID, revision: revision.name)] {
            return mark
        }
        return try TextMark(Array(try snapshot.text(of: revision.classID, revision.name).utf8))
    }

    private func refusal(_ document: PreparedSubmission, _ id: ClassID, _ held: Revision) -> ArchiveError {
        // A revision of this very run has no commit yet.
        let other =
            held.recorded.commit.isEmpty ? "which another document of this run is too" : "which is held"
        return ArchiveError(
            .otherContent,
            "'\(document.name)' is revision \(held.name) of \(id), \(other), with other content")
    }

    // MARK: What it adds

    private mutating func write(
        _ document: PreparedSubmission, _ bytes: [UInt8], as outcome: Recording.Outcome, _ name: String,
        _ history: ClassHistory, isNew: Bool, _ snapshot: Snapshot
    ) throws(ArchiveError) -> Entry {
        let specification = document.specification
        let id = history.record.id
        // All that can be refused is refused before anything is taken as recorded.
        var files = try shelf.files(for: document.ancestors + [document.profile], in: snapshot)
        let held = history.revisions.first { $0.name == name }
        let noted = takenBack[RevisionPlace(classID: id, revision: name)] ?? []
        var adopts: String?
        if outcome != .addedSource {
            let found = try drafts.draft(
                of: id, saying: String(decoding: document.text, as: UTF8.self), snapshot)
            adopts = options.adopts ?? held?.recorded.adopts ?? found
            adopts.map { drafts.adopt($0, of: id) }
        }
        let source = RecordedSource(
            file: sourceFile(document, name, beside: outcome == .addedSource ? held : nil, noted),
            name: document.name, sha256: document.sha256, url: document.url?.description,
            retrieved: document.retrieved, commit: "")
        let revision = Revision(
            classID: id, name: name, profile: specification.profile, facts: specification.facts,
            clause: specification.clause,
            recorded: Recorded(
                commit: "", by: options.identity, at: recordedAt, textSHA256: document.textSHA256,
                sources: [source],
                adopts: adopts))
        let updated = history.recording(outcome == .addedSource ? held?.adding(source) ?? revision : revision)
        let match = ClassMatch(specification: specification, directory: directory)
        let lookalikes = match.lookalikes(of: id)
        let isFiled = (document.classID ?? options.classID) != nil
        if outcome == .corrected {
            for source in held?.recorded.sources ?? [] {
                source.sha256.map { _ = places.removeValue(forKey: $0) }
            }
        }
        let place = RevisionPlace(classID: id, revision: name)
        places[document.sha256] = place
        if outcome != .addedSource { written[place] = document.mark }
        shelf.keep(files)
        directory.put(updated, with: revision)

        let isLatest = updated.latest?.name == name
        if let file = source.file { files["\(ArchiveLayout.sources(of: id))/\(file)"] = bytes }
        if outcome != .addedSource {
            files["\(ArchiveLayout.revisions(of: id))/\(name).md"] = document.text
            if isLatest { files[ArchiveLayout.latestText(of: id)] = document.text }
            if isNew || updated.record != history.record {
                files[ArchiveLayout.record(of: id)] = updated.record.bytes(with: updated.events)
            }
        }
        let times = CommitTimes(specification.facts, recordedAt: recordedAt)
        let message = RecordingMessage(
            classID: id, revision: name, specification: specification, outcome: outcome, source: source,
            textSHA256: document.textSHA256,
            corrects: outcome == .corrected ? held?.recorded.textSHA256 : nil,
            ambiguity: isNew ? updated.record.ambiguity : nil, adopts: adopts, reader: options.reader,
            times: times)
        return Entry(
            outcome: outcome, classID: id, revision: name, isNewClass: isNew, isLatest: isLatest,
            ambiguity: updated.record.ambiguity, lookalikes: lookalikes,
            doubt: isFiled ? match.doubt(about: history) : nil, adopts: adopts,
            takenBack: outcome == .recorded ? noted.last : nil,
            commit: NewCommit(
                files: files, message: message.text, by: options.identity, authoredAt: times.authored,
                recordedAt: times.recorded))
    }

    /// A correction takes the place of the first source; a second source of another ending stands beside it
    /// under the same name, one of the same ending under `+2`. What was taken back keeps its file, unless it is the
    /// same document.
    private func sourceFile(
        _ document: PreparedSubmission, _ name: String, beside held: Revision?, _ takenBack: [TakenBack]
    ) -> String {
        let ending = document.ending
        let noted = takenBack.flatMap(\.revision.recorded.sources)
        if let same = noted.first(where: { $0.sha256 == document.sha256 })?.file { return same }
        let taken = Set(((held?.recorded.sources ?? []) + noted).compactMap(\.file))
        if !taken.contains("\(name).\(ending)") { return "\(name).\(ending)" }
        var number = taken.count + 1
        while taken.contains("\(name)+\(number).\(ending)") { number += 1 }
        return "\(name)+\(number).\(ending)"
    }
}

extension ClassHistory {
    /// The class with a revision more, or with another text or another source of one; its names count with the others.
    fileprivate func recording(_ revision: Revision) -> ClassHistory {
        var record = record
        record.add(revision.facts)
        return ClassHistory(
            record: record, revisions: revisions.filter { $0.name != revision.name } + [revision],
            events: events, takenBack: takenBack)
    }
}
