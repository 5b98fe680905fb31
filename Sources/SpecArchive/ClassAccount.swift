import SpecModel

/// A class as the entries of a journal tell of it, one after the other.
struct ClassAccount: Sendable {
    let id: ClassID
    private(set) var ambiguity: String?
    /// The revisions in the order in which they were first recorded.
    private var revisions: [Revision?] = []
    private var places: [String: Int] = [:]
    private(set) var events: [ClassEvent] = []
    /// Texts of two offices that contradict those that stand.
    private var contradicted: [Revision] = []
    /// The SHA-256 of every text that ever stood, those that were corrected or taken back since among them: what a person
    /// has judged, no later merge brings back.
    private var everStood: Set<String> = []
    /// Sources that two offices put into files of one name: the first lies there.
    private var crowdedOut: [(revision: String, source: RecordedSource)] = []
    /// The proposals, in the order in which they came.
    private(set) var drafts: [Proposal] = []
    /// What had been filed by mistake, in the order in which it was taken back.
    private(set) var takenBack: [TakenBack] = []

    init(id: ClassID) { self.id = id }

    /// The names of the revisions that stand.
    var names: Set<String> { Set(places.keys) }
    /// The names in whose files a note tells what became of a revision.
    var noteNames: Set<String> { Set(takenBack.map(\.revision.name)).subtracting(places.keys) }

    /// The revisions that stand, in the order in which they were first recorded.
    var standing: [Revision] { revisions.compactMap(\.self) }

    /// The class with its revisions. Its names are those that its revisions bear.
    var history: ClassHistory {
        let standing = standing
        var record = ClassRecord(id: id, ambiguity: ambiguity)
        for revision in standing { record.add(revision.facts) }
        return ClassHistory(record: record, revisions: standing, events: events, takenBack: takenBack)
    }

    /// The texts that contradict those that stand and that nobody has settled yet, by recording them under a name of
    /// their own.
    var contradictions: [Revision] {
        contradicted.filter { revision in
            revision.recorded.textSHA256.map { !everStood.contains($0) } ?? true
        }
    }

    mutating func take(_ entry: JournalEntry) {
        switch entry.deed {
        case .revision(let written): take(written, entry)
        case .source(let name, let source): add(source, to: name)
        case .withdrawal(let name, let why): remove(name, .withdrawn, because: why, by: entry)
        case .event(let event): events.append(event)
        case .draft(let written):
            drafts.removeAll { $0.name == written.name }
            drafts.append(Proposal(text: revision(written, entry, corrected: []), state: .waiting))
        case .draftEnd(let name, let state): end(name, state)
        }
    }

    /// Takes a revision out that was filed by mistake.
    mutating func remove(_ name: String, _ fate: TakenBack.Fate, because why: String?, by entry: JournalEntry)
    {
        guard let place = places.removeValue(forKey: name), let revision = revisions[place] else { return }
        revisions[place] = nil
        // What came of a draft is not that any more.
        for draft in drafts.indices where drafts[draft].state == .adopted(as: name) {
            drafts[draft] = Proposal(text: drafts[draft].text, state: .waiting)
        }
        takenBack.append(
            TakenBack(
                revision: revision, fate: fate, why: why, by: entry.by, at: entry.recordedAt,
                commit: entry.commit.description))
    }

    /// Notes what became of a draft, and of which draft a revision came.
    private mutating func end(_ name: String, _ state: Proposal.State) {
        guard let place = drafts.firstIndex(where: { $0.name == name }) else { return }
        drafts[place] = Proposal(text: drafts[place].text, state: state)
        if case .adopted(let revision) = state, let place = places[revision], let held = revisions[place] {
            revisions[place] = held.adopting(name)
        }
    }

    /// Takes a text: a new revision, a correction of the text that stands, or the same text recorded once more by
    /// another office. What contradicts the text that stands is kept apart: of two texts the first stands.
    private mutating func take(_ written: JournalEntry.RevisionEntry, _ entry: JournalEntry) {
        // A class that was emptied and is founded anew is what its founding says.
        ambiguity = (places.isEmpty ? nil : ambiguity) ?? written.ambiguity
        defer { written.adopts.map { end($0, .adopted(as: written.name)) } }
        let place = places[written.name]
        switch (place.flatMap { revisions[$0] }, written.corrects) {
        case (nil, nil):
            written.textSHA256.map { _ = everStood.insert($0) }
            places[written.name] = revisions.count
            revisions.append(revision(written, entry, corrected: []))
        case (let held?, let corrects?) where held.recorded.textSHA256 == corrects:
            written.textSHA256.map { _ = everStood.insert($0) }
            let corrected = [held.recorded.commit] + held.recorded.corrected
            if let place { revisions[place] = revision(written, entry, corrected: corrected, of: held) }
        case (let held?, nil) where held.recorded.textSHA256 == written.textSHA256:
            add(written.source, to: written.name)
        default: contradicted.append(revision(written, entry, corrected: []))
        }
    }

    private func revision(
        _ written: JournalEntry.RevisionEntry, _ entry: JournalEntry, corrected: [String],
        of held: Revision? = nil
    ) -> Revision {
        Revision(
            classID: id, name: written.name, profile: written.profile, facts: written.facts,
            clause: written.clause,
            recorded: Recorded(
                commit: entry.commit.description, by: entry.by, at: entry.recordedAt,
                textSHA256: written.textSHA256, sources: [written.source], corrected: corrected,
                movedFrom: written.movedFrom ?? held?.recorded.movedFrom,
                adopts: written.adopts ?? held?.recorded.adopts))
    }

    private mutating func add(_ source: RecordedSource, to name: String) {
        guard let place = places[name], let held = revisions[place] else { return }
        let sources = held.recorded.sources
        if sources.contains(where: { $0.sha256 == source.sha256 }) { return }
        guard source.file == nil || !sources.contains(where: { $0.file == source.file }) else {
            return crowdedOut.append((name, source))
        }
        revisions[place] = held.adding(source)
    }

    /// The sources that lie in no file of the class because another one of their revision does, and that nobody has put
    /// under another name since.
    var homelessSources: [(revision: Revision, source: RecordedSource)] {
        crowdedOut.compactMap { name, source in
            guard let place = places[name], let held = revisions[place],
                !held.recorded.sources.contains(where: { $0.sha256 == source.sha256 })
            else { return nil }
            return (held, source)
        }
    }
}

extension Revision {
    /// The revision with one more source that says the same.
    func adding(_ source: RecordedSource) -> Revision {
        recorded(from: recorded.sources + [source], adopting: recorded.adopts)
    }

    /// The revision with the draft that turned out to be it.
    func adopting(_ draft: String) -> Revision { recorded(from: recorded.sources, adopting: draft) }

    private func recorded(from sources: [RecordedSource], adopting draft: String?) -> Revision {
        Revision(
            classID: classID, name: name, profile: profile, facts: facts, clause: clause,
            recorded: Recorded(
                commit: recorded.commit, by: recorded.by, at: recorded.at, textSHA256: recorded.textSHA256,
                sources: sources, corrected: recorded.corrected, movedFrom: recorded.movedFrom,
                adopts: draft))
    }
}
