import SpecModel

/// How texts that contradict those that stand are kept: each as a revision of its own beside the other, by an ordinary
/// commit that says so.
struct Settlement {
    private var history: ClassHistory
    private var taken: Set<String>
    private var files: Set<String>

    init(_ account: ClassAccount, _ record: ClassRecord) {
        let told = account.history
        history = ClassHistory(record: record, revisions: told.revisions, events: told.events)
        taken = account.names.union(account.noteNames)
        files = Set(told.revisions.flatMap(\.recorded.sources).compactMap(\.file))
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
        var files = [ArchiveLayout.revision(name, of: id): text]
        var sources: [RecordedSource] = []
        if let source = revision.recorded.sources.first, let file = source.file {
            let path = "\(ArchiveLayout.sources(of: id))/\(file)"
            let bytes = try store.file(path, at: own.commit, atMost: ArchiveLayout.sourceLimit)
            guard let bytes else { throw .damaged(path, "is missing") }
            let ending = Self.ending(of: source)
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

    /// The commit that puts a source under a name of its own beside those that the revision has already.
    mutating func house(
        _ source: RecordedSource, of revision: Revision, _ store: any ArchiveStore,
        _ options: RecordingOptions, at seconds: Int64
    ) throws(ArchiveError) -> NewCommit {
        let folder = ArchiveLayout.sources(of: revision.classID)
        let ending = Self.ending(of: source)
        var number = revision.recorded.sources.count + 1
        while files.contains("\(revision.name)+\(number).\(ending)") { number += 1 }
        let file = "\(revision.name)+\(number).\(ending)"
        files.insert(file)
        let path = "\(folder)/\(source.file ?? "")"
        let commit = CommitID(description: source.commit)
        guard let bytes = try store.file(path, at: commit, atMost: ArchiveLayout.sourceLimit) else {
            throw .damaged(path, "is missing")
        }
        let times = CommitTimes(revision.facts, recordedAt: seconds)
        let housed = RecordedSource(
            file: file, name: source.name, sha256: source.sha256, url: source.url,
            retrieved: source.retrieved,
            commit: "")
        let message = RecordingMessage.text(
            "\(revision.classID.word): another source of revision \(revision.name)",
            [
                (TrailerKey.classID, revision.classID.description), (TrailerKey.sourceOf, revision.name),
            ] + Self.trailers(housed, options.reader, revision.profile, times))
        return NewCommit(
            files: ["\(folder)/\(file)": bytes], message: message, by: options.identity,
            authoredAt: times.authored, recordedAt: times.recorded)
    }

    private static func ending(of source: RecordedSource) -> String {
        source.file?.split(separator: ".").last.map(String.init) ?? "txt"
    }

    private static func trailers(
        _ source: RecordedSource?, _ reader: String, _ profile: String, _ times: CommitTimes
    ) -> [(key: String, value: String?)] {
        [
            (TrailerKey.sourceFile, source?.file), (TrailerKey.sourceSHA256, source?.sha256),
            (TrailerKey.sourceName, source?.name), (TrailerKey.sourceURL, source?.url),
            (TrailerKey.retrieved, source?.retrieved?.description),
            (TrailerKey.reader, "\(reader) \(profile)"),
            (TrailerKey.recordedAt, Instant.text(times.recorded)),
            (TrailerKey.clamped, times.clamped?.description),
        ]
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
                (TrailerKey.text, revision.recorded.textSHA256)
            ] + Self.trailers(source, reader, revision.profile, times))
    }
}
