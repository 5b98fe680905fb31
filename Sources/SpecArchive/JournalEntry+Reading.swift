import GitObjects
import SpecModel

extension JournalEntry {
    /// Reads what a commit recorded; nil where it says nothing of a class: an archive's first commits, a merge, or a
    /// person's own.
    init?(_ commit: StoredCommit) throws(ArchiveError) {
        try self.init(commit.id, by: commit.by, at: commit.recordedAt, try Self.trailers(of: commit))
    }

    /// Reads what a commit recorded by its trailers.
    init?(
        _ commit: CommitID, by: Identity, at seconds: Int64, _ trailers: [(key: String, value: String)]
    ) throws(ArchiveError) {
        var reading = TrailerReading(commit: commit.description)
        for (key, value) in trailers { reading.take(key, value) }
        guard let classID = reading.classID else { return nil }
        guard let id = ClassID(classID) else {
            throw ArchiveError(
                .damaged, "commit '\(commit)' names the class '\(classID)', which can't be one")
        }
        guard let deed = reading.deed else { return nil }
        self.init(commit: commit, by: by, recordedAt: seconds, classID: id, deed: deed)
    }

    /// The trailers of a commit, in their order.
    static func trailers(of commit: StoredCommit) throws(ArchiveError) -> [(key: String, value: String)] {
        do {
            return try Trailer.all(in: commit.message).map { ($0.key, $0.value) }
        } catch {
            throw ArchiveError(.damaged, "commit '\(commit.id)' has a message that can't be read: \(error)")
        }
    }
}

/// The trailers of one commit, gathered.
private struct TrailerReading {
    let commit: String
    private(set) var classID: String?
    private var revision: String?
    private var sourceOf: String?
    private var withdrawn: String?
    private var draft: String?
    private var why: String?
    private var movedFrom: RevisionPlace?
    private var adopts: String?
    private var text: String?
    private var corrects: String?
    private var withdrawnDraft: String?
    private var adoptedDraft: String?
    private var adoptedAs: String?
    private var ambiguity: String?
    private var profile = ""
    private var facts = Specification.Facts()
    private var clause = RevisionTrailers.Clause()
    private var event: ClassEvent.Kind?
    private var eventDate: PartialDate?
    private var eventClasses: [ClassID] = []
    private var sentence: String?
    private var file: String?
    private var sha256: String?
    private var sourceName: String?
    private var url: String?
    private var retrieved: CivilDate?

    init(commit: String) { self.commit = commit }

    mutating func take(_ key: String, _ value: String) {
        switch key {
        case TrailerKey.classID: classID = classID ?? value
        case TrailerKey.revision: revision = Self.name(value)
        case TrailerKey.sourceOf: sourceOf = Self.name(value)
        case TrailerKey.withdrawn: withdrawn = Self.name(value)
        case TrailerKey.draft: draft = Self.name(value)
        case TrailerKey.why: why = value
        case TrailerKey.movedFrom: movedFrom = RevisionPlace(value)
        case TrailerKey.adopts: adopts = Self.name(value)
        case TrailerKey.text: text = value
        case TrailerKey.corrects: corrects = value
        case TrailerKey.draftWithdrawn: withdrawnDraft = Self.name(value)
        case TrailerKey.draftAdopted: adoptedDraft = Self.name(value)
        case TrailerKey.adoptedAs: adoptedAs = Self.name(value)
        case TrailerKey.ambiguity: ambiguity = value
        case TrailerKey.event: event = ClassEvent.Kind(rawValue: value)
        case TrailerKey.eventDate: eventDate = PartialDate(iso: value)
        case TrailerKey.eventClass: eventClasses += [ClassID(value)].compactMap(\.self)
        case TrailerKey.sentence: sentence = value
        case TrailerKey.sourceFile: file = Self.name(value)
        case TrailerKey.sourceSHA256: sha256 = value
        case TrailerKey.sourceName: sourceName = value
        case TrailerKey.sourceURL: url = value
        case TrailerKey.retrieved: retrieved = CivilDate(iso: value)
        case TrailerKey.reader: profile = String(value.split(separator: " ").last ?? "")
        default:
            if !RevisionTrailers.read(key, value, into: &facts) { _ = clause.read(key, value) }
        }
    }

    var deed: JournalEntry.Deed? {
        let source = RecordedSource(
            file: file, name: sourceName, sha256: sha256, url: url, retrieved: retrieved, commit: commit)
        if let withdrawn { return .withdrawal(of: withdrawn, why: why) }
        if let sourceOf { return .source(of: sourceOf, source) }
        if let revision { return .revision(entry(revision, source)) }
        if let draft { return .draft(entry(draft, source)) }
        if let withdrawnDraft { return .draftEnd(of: withdrawnDraft, .withdrawn(why: why)) }
        if let adoptedDraft, let adoptedAs { return .draftEnd(of: adoptedDraft, .adopted(as: adoptedAs)) }
        guard let event else { return nil }
        return .event(
            ClassEvent(
                kind: event, date: eventDate, others: eventClasses, sentence: sentence, commit: commit))
    }

    private func entry(_ name: String, _ source: RecordedSource) -> JournalEntry.RevisionEntry {
        JournalEntry.RevisionEntry(
            name: name, profile: profile, facts: facts, clause: clause.value, source: source,
            textSHA256: text, corrects: corrects, ambiguity: ambiguity, movedFrom: movedFrom, adopts: adopts,
            why: why)
    }

    /// A name of a file, which paths are made of: one that leads elsewhere is none.
    private static func name(_ text: String) -> String? {
        text.contains("/") || text.hasPrefix(".") || text.isEmpty ? nil : text
    }
}
