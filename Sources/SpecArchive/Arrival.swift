import GitObjects
import SpecModel

/// A revision that comes into a class out of another one, under which it had been filed by mistake.
struct Arrival {
    let place: RevisionPlace
    let isNewClass: Bool
    private let history: ClassHistory
    private let isLatest: Bool
    private let revision: Revision

    init(
        _ departure: Departure, _ destination: RefilingDestination, _ view: ArchiveView
    ) throws(ArchiveError) {
        let facts = departure.revision.facts
        let from = departure.place
        switch destination {
        case .held(let id):
            guard id != from.classID else {
                throw ArchiveError(.wrongPlace, "revision \(from.revision) is filed under \(id) already")
            }
            guard id.jurisdiction == from.classID.jurisdiction else {
                throw ArchiveError(
                    .wrongPlace,
                    "revision \(from.revision) is one of \(from.classID.jurisdiction) and can't be filed under \(id)"
                )
            }
            let record = try view.class(called: id.description)
            history =
                try view.history(of: record.id).map {
                    ClassHistory(record: $0.record, revisions: $0.revisions, events: $0.events)
                } ?? ClassHistory(record: record, revisions: [])
            isNewClass = history.revisions.isEmpty
        case .founded:
            let match = ClassMatch(
                facts: facts, clause: departure.revision.clause, jurisdiction: from.classID.jurisdiction,
                directory: ClassDirectory(try view.histories()))
            let record = try match.founded()
            history = ClassHistory(record: record, revisions: [])
            isNewClass = true
        }
        let id = history.record.id
        let name = ArchiveLayout.unnumbered(from.revision)
        let namesakes = history.revisions.filter { ArchiveLayout.unnumbered($0.name) == name }
        // As in recording: one batch published again with edits is another revision.
        if let same = namesakes.first(where: { $0.facts.revised == facts.revised }) {
            throw ArchiveError(.nameTaken, "\(id) holds a revision \(same.name) already")
        }
        let taken = Set(history.revisions.map(\.name))
        var number = namesakes.count + 1
        while taken.contains(ArchiveLayout.numbered(name, number)) { number += 1 }
        place = RevisionPlace(classID: id, revision: ArchiveLayout.numbered(name, number))
        let held = departure.revision
        revision = Revision(
            classID: id, name: place.revision, profile: held.profile, facts: held.facts, clause: held.clause,
            recorded: held.recorded)
        let after = ClassHistory(record: history.record, revisions: history.revisions + [revision])
        isLatest = after.latest?.name == place.revision
    }

    /// The files that the revision brings into its class.
    func files(_ departure: Departure, _ snapshot: Snapshot) throws(ArchiveError) -> [String: [UInt8]] {
        let id = place.classID
        let text = Array(try snapshot.text(of: departure.place.classID, departure.place.revision).utf8)
        var files = [ArchiveLayout.revision(place.revision, of: id): text]
        if isLatest { files[ArchiveLayout.latestText(of: id)] = text }
        var record = history.record
        record.add(revision.facts)
        if isNewClass || record != history.record {
            files[ArchiveLayout.record(of: id)] = record.bytes(with: history.events)
        }
        if let first = departure.revision.recorded.sources.first?.file {
            let path = "\(ArchiveLayout.sources(of: departure.place.classID))/\(first)"
            if let bytes = try snapshot.store.file(
                path, at: snapshot.commit, atMost: ArchiveLayout.sourceLimit)
            {
                files["\(ArchiveLayout.sources(of: id))/\(file(of: first, departure))"] = bytes
            }
        }
        return files
    }

    /// The name of a source's file in the class: the same, unless the revision's name differs.
    func file(of source: String, _ departure: Departure) -> String {
        let old = departure.place.revision
        return source.hasPrefix(old) ? place.revision + source.dropFirst(old.count) : source
    }

    /// The message of the commit that files the revision here, with all that is known of it.
    func message(
        _ departure: Departure, _ why: String, _ store: any ArchiveStore, _ times: CommitTimes
    ) throws(ArchiveError) -> String {
        let source = departure.revision.recorded.sources.first
        var trailers: [(key: String, value: String?)] = [
            (TrailerKey.classID, place.classID.description), (TrailerKey.revision, place.revision),
        ]
        trailers += RevisionTrailers.pairs(revision.facts, revision.clause)
        trailers += [
            (TrailerKey.ambiguity, isNewClass ? history.record.ambiguity : nil),
            (TrailerKey.text, revision.recorded.textSHA256),
            (TrailerKey.movedFrom, departure.place.description),
            (TrailerKey.why, why),
        ]
        if let source { trailers += self.trailers(of: source, departure) }
        trailers += [
            (TrailerKey.reader, try reader(departure.revision, store)),
            (TrailerKey.recordedAt, Instant.text(times.recorded)),
            (TrailerKey.clamped, times.clamped?.description),
        ]
        return RecordingMessage.text("\(name): revision \(place.revision), moved here", trailers)
    }

    /// The message of the commit that puts another source beside it.
    func message(
        ofSource source: RecordedSource, as file: String, _ departure: Departure, _ times: CommitTimes
    ) -> String {
        var trailers: [(key: String, value: String?)] = [
            (TrailerKey.classID, place.classID.description), (TrailerKey.sourceOf, place.revision),
        ]
        trailers += self.trailers(of: source, departure)
        trailers += [(TrailerKey.recordedAt, Instant.text(times.recorded))]
        return RecordingMessage.text(
            "\(name): another source of revision \(place.revision), moved here", trailers)
    }

    private var name: String {
        let names = [revision.facts.code?.description, revision.facts.title].compactMap(\.self)
        return names.isEmpty ? place.classID.word : names.joined(separator: " ")
    }

    private func trailers(
        of source: RecordedSource, _ departure: Departure
    ) -> [(key: String, value: String?)] {
        [
            (TrailerKey.sourceFile, source.file.map { file(of: $0, departure) }),
            (TrailerKey.sourceSHA256, source.sha256),
            (TrailerKey.sourceName, source.name),
            (TrailerKey.sourceURL, source.url),
            (TrailerKey.retrieved, source.retrieved?.description),
        ]
    }

    /// The text is not read anew: what read it stays on record.
    private func reader(_ revision: Revision, _ store: any ArchiveStore) throws(ArchiveError) -> String {
        let commit = try store.commit(CommitID(description: revision.recorded.commit))
        do {
            let trailers = try Trailer.all(in: commit.message)
            return trailers.first { $0.key == TrailerKey.reader }?.value ?? revision.profile
        } catch {
            throw ArchiveError(.damaged, "commit '\(commit.id)' has a message that can't be read: \(error)")
        }
    }
}
