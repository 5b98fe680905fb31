import SpecModel

/// How texts that contradict those that stand are kept: each as a revision of its own beside the other, by an ordinary
/// commit that says so.
struct Settlement {
    private var history: ClassHistory
    private var taken: Set<String>

    init(_ account: ClassAccount, _ record: ClassRecord) {
        let told = account.history
        history = ClassHistory(record: record, revisions: told.revisions, events: told.events)
        taken = account.names.union(account.noteNames)
    }

    /// The commit that keeps a text, and the name that it bears from now on.
    mutating func settle(
        _ revision: Revision, _ store: any ArchiveStore, _ options: RecordingOptions, at seconds: Int64
    ) throws(ArchiveError) -> (name: String, commit: NewCommit) {
        let id = revision.classID
        let name = freeName(beside: revision.name)
        taken.insert(name)
        let own = Snapshot(store, at: CommitID(description: revision.recorded.commit))
        let text = Array(try own.text(of: id, revision.name).utf8)
        var files = ["\(ArchiveLayout.revisions(of: id))/\(name).md": text]
        var sources: [RecordedSource] = []
        if let source = revision.recorded.sources.first, let file = source.file {
            let path = "\(ArchiveLayout.sources(of: id))/\(file)"
            let bytes = try store.file(path, at: own.commit, atMost: ArchiveLayout.sourceLimit)
            guard let bytes else { throw .damaged(path, "is missing") }
            let ending = file.split(separator: ".").last.map(String.init) ?? "txt"
            files["\(ArchiveLayout.sources(of: id))/\(name).\(ending)"] = bytes
            sources = [
                RecordedSource(
                    file: "\(name).\(ending)", name: source.name, sha256: source.sha256, url: source.url,
                    retrieved: source.retrieved, commit: "")
            ]
        }
        let kept = Revision(
            classID: id, name: name, profile: revision.profile, facts: revision.facts,
            clause: revision.clause,
            recorded: Recorded(
                commit: "", by: options.identity, at: seconds, textSHA256: revision.recorded.textSHA256,
                sources: sources))
        history = ClassHistory(
            record: history.record, revisions: history.revisions + [kept], events: history.events)
        if history.latest?.name == name { files[ArchiveLayout.latestText(of: id)] = text }
        let times = CommitTimes(revision.facts, recordedAt: seconds)
        return (
            name,
            NewCommit(
                files: files, message: message(kept, contradicting: revision.name, options.reader, times),
                by: options.identity, authoredAt: times.authored, recordedAt: times.recorded)
        )
    }

    private func freeName(beside name: String) -> String {
        let plain = ArchiveLayout.unnumbered(name)
        var number = 2
        while taken.contains(ArchiveLayout.numbered(plain, number)) { number += 1 }
        return ArchiveLayout.numbered(plain, number)
    }

    private func message(
        _ revision: Revision, contradicting other: String, _ reader: String, _ times: CommitTimes
    ) -> String {
        let source = revision.recorded.sources.first
        return RecordingMessage.text(
            "\(revision.classID.word): another text of revision \(other), kept as \(revision.name)",
            [
                (TrailerKey.classID, revision.classID.description), (TrailerKey.revision, revision.name),
                (TrailerKey.contradicts, other),
            ] + RevisionTrailers.pairs(revision.facts, revision.clause) + [
                (TrailerKey.text, revision.recorded.textSHA256),
                (TrailerKey.sourceFile, source?.file), (TrailerKey.sourceSHA256, source?.sha256),
                (TrailerKey.sourceName, source?.name), (TrailerKey.sourceURL, source?.url),
                (TrailerKey.retrieved, source?.retrieved?.description),
                (TrailerKey.reader, "\(reader) \(revision.profile)"),
                (TrailerKey.recordedAt, Instant.text(times.recorded)),
                (TrailerKey.clamped, times.clamped?.description),
            ])
    }
}
