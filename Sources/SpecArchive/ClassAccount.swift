import SpecModel

/// A class as the entries of a journal tell of it, one after the other.
struct ClassAccount: Sendable {
    let id: ClassID
    private(set) var ambiguity: String?
    /// The revisions in the order in which they were first recorded.
    private var revisions: [Revision?] = []
    private var places: [String: Int] = [:]
    private(set) var events: [ClassEvent] = []
    /// The proposals that wait, by name.
    private(set) var drafts: [Revision] = []
    /// Texts of two offices that contradict those that stand.
    private var contradicted: [Revision] = []
    /// Why what had been filed by mistake was taken back, by the name of its files.
    private(set) var takenBack: [String: String] = [:]

    init(id: ClassID) { self.id = id }

    /// Whether nothing is left of it.
    var isEmpty: Bool { places.isEmpty && events.isEmpty && drafts.isEmpty }

    /// The names of the revisions that stand.
    var names: Set<String> { Set(places.keys) }

    /// The class with its revisions. Its names are those that its revisions bear.
    var history: ClassHistory {
        let standing = revisions.compactMap(\.self)
        var record = ClassRecord(id: id, ambiguity: ambiguity)
        for revision in standing { record.add(revision.facts) }
        return ClassHistory(record: record, revisions: standing, events: events)
    }

    /// The texts that contradict those that stand and that nobody has settled by recording them under a name of their
    /// own.
    var contradictions: [Revision] {
        let standing = Set(revisions.compactMap { $0?.recorded.textSHA256 })
        return contradicted.filter { revision in
            revision.recorded.textSHA256.map { !standing.contains($0) } ?? true
        }
    }

    mutating func take(_ entry: JournalEntry) {
        switch entry.deed {
        case .revision(let written): take(written, entry)
        case .source(let name, let source): add(source, to: name)
        case .withdrawal(let name, let why): remove(name, because: why ?? "withdrawn")
        case .event(let event): events.append(event)
        case .draft(let written):
            drafts.removeAll { $0.name == written.name }
            drafts.append(revision(written, entry, corrected: []))
        }
    }

    /// Takes a revision out that was filed by mistake.
    mutating func remove(_ name: String, because why: String) {
        guard let place = places.removeValue(forKey: name) else { return }
        revisions[place] = nil
        takenBack[name] = why
    }

    /// Takes a text: a new revision, a correction of the text that stands, or the same text recorded once more by
    /// another office. What contradicts the text that stands is kept apart: of two texts the first stands.
    private mutating func take(_ written: JournalEntry.RevisionEntry, _ entry: JournalEntry) {
        ambiguity = ambiguity ?? written.ambiguity
        if let draft = written.adopts { drafts.removeAll { $0.name == draft } }
        let place = places[written.name]
        switch (place.flatMap { revisions[$0] }, written.corrects) {
        case (nil, nil):
            places[written.name] = revisions.count
            takenBack[written.name] = nil
            revisions.append(revision(written, entry, corrected: []))
        case (let held?, let corrects?) where held.recorded.textSHA256 == corrects:
            let corrected = [held.recorded.commit] + held.recorded.corrected
            if let place { revisions[place] = revision(written, entry, corrected: corrected) }
        case (let held?, nil) where held.recorded.textSHA256 == written.textSHA256:
            add(written.source, to: written.name)
        default: contradicted.append(revision(written, entry, corrected: []))
        }
    }

    private func revision(
        _ written: JournalEntry.RevisionEntry, _ entry: JournalEntry, corrected: [String]
    ) -> Revision {
        Revision(
            classID: id, name: written.name, profile: written.profile, facts: written.facts,
            clause: written.clause,
            recorded: Recorded(
                commit: entry.commit.description, by: entry.by, at: entry.recordedAt,
                textSHA256: written.textSHA256, sources: [written.source], corrected: corrected))
    }

    private mutating func add(_ source: RecordedSource, to name: String) {
        guard let place = places[name], let held = revisions[place],
            !held.recorded.sources.contains(where: { $0.sha256 == source.sha256 })
        else { return }
        revisions[place] = held.adding(source)
    }
}

extension Revision {
    /// The revision with one more source that says the same.
    func adding(_ source: RecordedSource) -> Revision {
        Revision(
            classID: classID, name: name, profile: profile, facts: facts, clause: clause,
            recorded: Recorded(
                commit: recorded.commit, by: recorded.by, at: recorded.at, textSHA256: recorded.textSHA256,
                sources: recorded.sources + [source],
                corrected: recorded.corrected))
    }
}
