import GitObjects
import SpecModel

/// What an audit asks of each commit.
extension ArchiveAudit {
    /// A commit that is being examined.
    struct Examined {
        let id: ObjectID
        let commit: Commit
        let entry: JournalEntry?
        let trailers: [Trailer]
        /// Whether a commit or a folder that it follows could not be read, so that all it holds seems to be new.
        var hasGap = false
        /// What it did to files.
        var changes: [FileChange] = []
        /// The bytes of the files that its trailers speak of, by path.
        var contents: [String: [UInt8]] = [:]

        /// The paths whose bytes its trailers speak of.
        var spokenOf: Set<String> {
            guard let entry else { return [] }
            var paths: Set<String> = [ArchiveLayout.record(of: entry.classID)]
            if let text = textPath { paths.insert(text) }
            if let source = sourcePath { paths.insert(source) }
            return paths
        }

        /// Where the text of the revision stands that it records.
        var textPath: String? {
            guard let entry else { return nil }
            return switch entry.deed {
            case .revision(let written): ArchiveLayout.revision(written.name, of: entry.classID)
            case .draft(let written): ArchiveLayout.draft(written.name, of: entry.classID)
            case .source, .withdrawal, .event, .draftEnd: nil
            }
        }

        /// Where the source stands that it records.
        var sourcePath: String? {
            guard let entry, let file = source?.file else { return nil }
            if case .draft = entry.deed { return "\(ArchiveLayout.drafts(of: entry.classID))/\(file)" }
            return "\(ArchiveLayout.sources(of: entry.classID))/\(file)"
        }

        var source: RecordedSource? {
            switch entry?.deed {
            case .revision(let written)?, .draft(let written)?: written.source
            case .source(_, let source)?: source
            case .withdrawal?, .event?, .draftEnd?, nil: nil
            }
        }
    }

    /// Holds a commit against what it follows and against what it brought.
    mutating func examine(_ id: ObjectID, _ link: AuditedHistory.Link, _ history: AuditedHistory) {
        report.tally.commits += 1
        guard var examined = read(id) else { return }
        checkTimes(examined, link, history)
        collectChanges(of: &examined, link, history)
        if !examined.hasGap { checkLicence(of: examined, link, history) }
        take(&examined)
    }

    private mutating func read(_ id: ObjectID) -> Examined? {
        do throws(GitError) {
            let commit = try repository.commit(id)
            let trailers = try Trailer.all(in: commit.message)
            guard let by = Identity(name: commit.committer.name, mail: commit.committer.email) else {
                damage(.commit, id, nil, "names nobody who recorded it")
                return Examined(id: id, commit: commit, entry: nil, trailers: trailers)
            }
            let stored = StoredCommit(
                id: CommitID(description: id.description), parents: [], by: by,
                recordedAt: commit.committer.seconds, message: commit.message)
            return Examined(
                id: id, commit: commit, entry: entry(stored, id), trailers: trailers)
        } catch {
            damage(.object, id, nil, error.description)
            return nil
        }
    }

    private mutating func entry(_ stored: StoredCommit, _ id: ObjectID) -> JournalEntry? {
        do {
            return try JournalEntry(stored)
        } catch {
            damage(.commit, id, nil, error.message)
            return nil
        }
    }

    // MARK: Times

    private mutating func checkTimes(
        _ examined: Examined, _ link: AuditedHistory.Link, _ history: AuditedHistory
    ) {
        let seconds = link.seconds
        if let parent = link.parents.first, let before = history.links[parent], before.seconds > seconds {
            damage(
                .time, examined.id, nil, "was recorded before the commit that it follows",
                expected: "not before \(Instant.text(before.seconds))", found: Instant.text(seconds))
        }
        guard examined.entry != nil else { return }
        let stated = examined.trailers.last { $0.key == TrailerKey.recordedAt }?.value
        if stated != Instant.text(seconds) {
            damage(
                .trailers, examined.id, nil, "was committed at another time than its trailers say",
                expected: stated ?? "a trailer \(TrailerKey.recordedAt)", found: Instant.text(seconds))
        }
    }

    // MARK: Append-only

    private mutating func checkLicence(
        of examined: Examined, _ link: AuditedHistory.Link, _ history: AuditedHistory
    ) {
        let licence = AuditLicence(examined.entry)
        let isMerge = link.parents.count > 1
        for change in examined.changes where change.place.isRecorded {
            if licence.allows(change, of: change.place.classID.flatMap({ classes[$0] })) { continue }
            if isMerge, mergeAllows(change, link, history) { continue }
            let code: AuditFinding.Code = .unrecorded
            damage(
                code, examined.id, change.path, "was \(change.word) by a commit that \(licence.words)",
                expected: change.old?.id.description ?? "no such file",
                found: change.new?.id.description ?? "no such file")
        }
    }

    /// A merge takes each file as one of those has it that it joins, and makes up what is made of all of them.
    private func mergeAllows(
        _ change: FileChange, _ link: AuditedHistory.Link, _ history: AuditedHistory
    ) -> Bool {
        guard let new = change.new else {
            if case .revision(let id, let name) = change.place {
                return classes[id]?.takenBack.contains(name) == true
            }
            guard case .source(let id, let file) = change.place else { return true }
            return classes[id]?.takenBack.contains { ArchivePath.isSource(file, of: $0) } == true
        }
        switch change.place {
        case .record, .latestText: return true
        case .revision, .source, .draft, .other, .settings, .foreign: break
        }
        return link.parents.dropFirst().contains { parent in
            guard let tree = history.links[parent]?.tree else { return true }
            let entry = try? repository.entry(at: change.path, in: tree)
            return entry?.id == new.id
        }
    }

    // MARK: What it records

    /// Holds what the commit says against what it brought, and from now on takes it as recorded.
    private mutating func take(_ examined: inout Examined) {
        for change in examined.changes {
            guard let id = change.place.classID else { continue }
            if case .latestText = change.place {
                classes[id, default: AuditedClass(id: id)].latestText = change.new?.id
            }
        }
        guard let entry = examined.entry else { return }
        let id = entry.classID
        switch entry.deed {
        case .revision(let written):
            if let place = written.movedFrom { classes[place.classID]?.takeBack(place.revision) }
            if written.corrects != nil { report.tally.corrections += 1 }
            let said = checkText(of: &examined, written)
            checkSource(of: &examined, entry)
            classes[id, default: AuditedClass(id: id)].put(
                written, said?.facts ?? written.facts, text: object(at: examined.textPath, examined),
                source: object(at: examined.sourcePath, examined))
        case .source:
            checkSource(of: &examined, entry)
            classes[id, default: AuditedClass(id: id)].put(
                object(at: examined.sourcePath, examined), as: examined.source?.file)
        case .withdrawal(let name, _): classes[id]?.takeBack(name)
        case .draft(let written):
            _ = checkText(of: &examined, written)
            checkSource(of: &examined, entry)
        case .event, .draftEnd: break
        }
        checkRecord(of: id, in: examined)
        checkLatestText(of: id, in: examined)
    }

    /// The object at a path as the commit has it.
    private func object(at path: String?, _ examined: Examined) -> ObjectID? {
        guard let path else { return nil }
        if let change = examined.changes.last(where: { $0.path == path }) { return change.new?.id }
        return (try? repository.entry(at: path, in: examined.commit.tree))?.id
    }

    /// Each commit leaves the class with the text of its latest revision in `spec.md`; after a merge only the branch's
    /// last state says which that is.
    private mutating func checkLatestText(of id: ClassID, in examined: Examined) {
        guard isLinear, !examined.hasGap, let audited = classes[id], let latest = audited.latest,
            let text = audited.standing[latest]?.text, audited.latestText != text
        else { return }
        damage(
            .latest, examined.id, ArchiveLayout.latestText(of: id),
            "is not the text of the latest revision, \(latest)", expected: text.description,
            found: audited.latestText?.description ?? "no such file")
    }
}
