import GitObjects
import SpecModel

/// A revision that is taken out of its class, and what that changes in the class.
struct Departure {
    let place: RevisionPlace
    let revision: Revision
    let history: ClassHistory
    /// The revision that is the latest without it.
    let latest: Revision?
    private let record: ClassRecord

    init(_ place: RevisionPlace, _ view: ArchiveView, _ snapshot: Snapshot) throws(ArchiveError) {
        guard try snapshot.classIDs().contains(place.classID),
            let history = try view.history(of: place.classID)
        else { throw ArchiveError(.unknownClass, "no class has the id '\(place.classID)'") }
        guard let revision = history.revisions.first(where: { $0.name == place.revision }) else {
            throw ArchiveError(
                .unknownRevision, "class '\(place.classID)' has no revision '\(place.revision)'")
        }
        let others = history.revisions.filter { $0.name != place.revision }
        self.place = place
        self.revision = revision
        self.history = history
        latest = others.last
        var leaving = history.record
        if others.isEmpty { leaving.ambiguity = nil }
        var staying: [Specification.Facts] = []
        for other in others { staying += try Self.facts(of: other, snapshot.store) }
        record = leaving.leaving(try Self.facts(of: revision, snapshot.store), staying: staying)
    }

    /// The class for people, as the subjects of commits name it.
    var name: String {
        let names = [history.code, history.title].compactMap(\.self)
        return names.isEmpty ? place.classID.word : names.joined(separator: " ")
    }

    func note(_ fate: TakenBack.Fate, _ why: String, _ by: Identity, _ at: Int64) -> MisfilingNote {
        MisfilingNote(
            place: place, fate: fate, why: why, by: by, at: at, commit: revision.recorded.commit)
    }

    /// The files that change in the class that is left.
    func files(leaving note: MisfilingNote, _ snapshot: Snapshot) throws(ArchiveError) -> [String: [UInt8]] {
        let id = place.classID
        var files = [ArchiveLayout.revision(place.revision, of: id): note.bytes]
        if record != history.record {
            files[ArchiveLayout.record(of: id)] = record.bytes(with: history.events)
        }
        if let latest, history.latest?.name == place.revision {
            files[ArchiveLayout.latestText(of: id)] = Array(try snapshot.text(of: id, latest.name).utf8)
        }
        return files
    }

    /// A class of which nothing is left has no latest text.
    var removed: [String] { latest == nil ? [ArchiveLayout.latestText(of: place.classID)] : [] }

    /// The facts of every text that a revision ever had.
    private static func facts(
        of revision: Revision, _ store: any ArchiveStore
    ) throws(ArchiveError) -> [Specification.Facts] {
        var facts = [revision.facts]
        for commit in revision.recorded.corrected {
            let entry = try JournalEntry(try store.commit(CommitID(description: commit)))
            if case .revision(let written) = entry?.deed { facts.append(written.facts) }
        }
        return facts
    }
}
