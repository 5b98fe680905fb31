import SpecLayouts
public import SpecModel

extension Archive {
    /// Puts a draft beside a class, or another text of a draft that waits.
    ///
    /// It lies in the folder `drafts` of the class, text and document, and no revision is touched by it.
    /// - Throws: `wrongPlace` for a document of another jurisdiction, `nameTaken` where a draft of that name was
    ///   adopted, `otherProfile` and `unusableProfile` as in recording.
    public func propose(
        _ submission: Submission, named name: ProposalName, for id: ClassID, _ options: RecordingOptions,
        patience: Patience = .none
    ) throws(ArchiveError) -> (DraftRecording, WorkingFolderState) {
        let jurisdiction = submission.specification.jurisdiction
        guard jurisdiction == id.jurisdiction else {
            throw ArchiveError(
                .wrongPlace,
                "'\(submission.name)' was read as a document of \(jurisdiction) and can't be a draft for \(id)"
            )
        }
        let sha256 = try digest(of: submission.bytes)
        var shelf = ProfileShelf(replaces: options.replacesProfiles)
        var outcome = DraftRecording.Outcome.recorded
        let written = try append(options, patience) { (view, snapshot, recordedAt) throws(ArchiveError) in
            _ = try view.class(called: id.description)
            let text = Array(CanonicalText(submission.specification).text.utf8)
            if let held = try view.drafts(of: id).first(where: { $0.name == name.description }) {
                if case .adopted(let revision) = held.state {
                    throw ArchiveError(
                        .nameTaken, "the draft '\(name)' of \(id) was adopted as revision \(revision)")
                }
                let isSameText = Array(try view.canonicalText(of: held).utf8) == text
                if held.isWaiting, held.text.recorded.sourceSHA256 == sha256, isSameText {
                    outcome = .alreadyRecorded
                    return []
                }
                outcome = held.isWaiting ? .revised : .recorded
            }
            let file = "\(name).\(submission.ending)"
            var files = try shelf.files(for: submission, in: snapshot)
            files[ArchiveLayout.draft(name.description, of: id)] = text
            files["\(ArchiveLayout.drafts(of: id))/\(file)"] = submission.bytes
            let source = RecordedSource(
                file: file, name: submission.name, sha256: sha256, url: submission.url?.description,
                retrieved: submission.retrieved, commit: "")
            let message = DraftMessage(
                classID: id, name: name, specification: submission.specification, source: source,
                textSHA256: try digest(of: text), isRevised: outcome == .revised, reader: options.reader,
                recordedAt: recordedAt)
            return [
                NewCommit(
                    files: files, message: message.text, by: options.identity, authoredAt: recordedAt,
                    recordedAt: recordedAt)
            ]
        }
        return (
            DraftRecording(outcome: outcome, commit: written.commits.last?.description),
            written.workingFolder
        )
    }

    /// Withdraws a draft that waits. Its files stay, so that it can be looked up; its name is free again.
    public func withdrawDraft(
        _ name: String, of id: ClassID, why: String, _ options: RecordingOptions,
        patience: Patience = .none
    ) throws(ArchiveError) -> WorkingFolderState {
        let why = try Self.reason(why)
        return try endDraft(
            name, of: id, "withdrawal of draft \(name)",
            [(TrailerKey.draftWithdrawn, name), (TrailerKey.why, why)], options, patience
        ) { _ in true }
    }

    /// Says that a revision that is held came of a draft.
    ///
    /// - Throws: `unknownDraft` where none waits by that name, `unknownRevision` where the class has no such revision.
    public func adoptDraft(
        _ name: String, of id: ClassID, as revision: String, _ options: RecordingOptions,
        patience: Patience = .none
    ) throws(ArchiveError) -> WorkingFolderState {
        try endDraft(
            name, of: id, "draft \(name) was adopted as revision \(revision)",
            [(TrailerKey.draftAdopted, name), (TrailerKey.adoptedAs, revision)], options, patience
        ) { history in history.revisions.contains { $0.name == revision } }
    }

    private func endDraft(
        _ name: String, of id: ClassID, _ subject: String, _ trailers: [(key: String, value: String?)],
        _ options: RecordingOptions, _ patience: Patience, _ isPossible: (ClassHistory) -> Bool
    ) throws(ArchiveError) -> WorkingFolderState {
        try append(options, patience) { (view, snapshot, recordedAt) throws(ArchiveError) in
            let record = try view.class(called: id.description)
            let history = try view.history(of: id) ?? ClassHistory(record: record, revisions: [])
            _ = try view.waitingDraft(name, of: id)
            guard isPossible(history) else {
                throw ArchiveError(.unknownRevision, "class '\(id)' has no such revision")
            }
            let message = RecordingMessage.text(
                "\(history.code ?? id.word): \(subject)",
                [(TrailerKey.classID, id.description)] + trailers
                    + [(TrailerKey.recordedAt, Instant.text(recordedAt))])
            return [
                NewCommit(
                    files: [:], message: message, by: options.identity, authoredAt: recordedAt,
                    recordedAt: recordedAt)
            ]
        }.workingFolder
    }
}

extension ArchiveView {
    /// The draft of a class by its name, whatever became of it.
    public func draft(_ name: String, of id: ClassID) throws(ArchiveError) -> Proposal {
        let drafts = try drafts(of: id)
        guard let draft = drafts.first(where: { $0.name == name }) else {
            let names = drafts.map(\.name).joined(separator: ", ")
            let held = names.isEmpty ? "it has none" : "its drafts: \(names)"
            throw ArchiveError(.unknownDraft, "class '\(id)' has no draft '\(name)'; \(held)")
        }
        return draft
    }

    /// The draft of a class by its name, which must wait for a decision.
    public func waitingDraft(_ name: String, of id: ClassID) throws(ArchiveError) -> Proposal {
        let draft = try draft(name, of: id)
        switch draft.state {
        case .waiting: return draft
        case .adopted(let revision):
            throw ArchiveError(
                .unknownDraft, "the draft '\(name)' of \(id) was adopted as revision \(revision) already")
        case .withdrawn:
            throw ArchiveError(.unknownDraft, "the draft '\(name)' of \(id) was withdrawn")
        }
    }
}
