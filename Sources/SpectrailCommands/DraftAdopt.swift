import ArgumentParser
import Spectrail

struct DraftAdopt: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: "Says what was approved of a draft.",
        usage: """
            spectrail draft adopt CLASS NAME --effective DATE --final NUMBER
            spectrail draft adopt CLASS NAME FILE
            spectrail draft adopt CLASS NAME REVISION
            """,
        discussion: """
            With a file, the approved document is recorded as a revision of the class that came of the draft, whatever was \
            changed on the way. With a revision that is held, that one did. With neither, the draft was approved as it \
            is: its own document is recorded, with the date and the number that it got, since a revision needs a \
            date.

            Exit status: 0 adopted; 2 nothing was written; 64 wrong usage.
            """)

    @OptionGroup var choice: DraftChoice

    @Argument(help: "The approved document, or the revision that came of the draft.", completion: .file())
    var approved: String?

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var profiles: ProfileOptions
    @OptionGroup var documents: DocumentOptions
    @OptionGroup var recording: RecordingIdentityOptions
    @OptionGroup(title: "Facts that the document lacks") var facts: FactOptions
    @OptionGroup(title: "Where the document was found") var provenance: ProvenanceOptions

    @Flag(help: "Put this text in the place of the one held for the same revision; the history keeps both.")
    var correct = false

    func run() throws {
        let given = try facts.given()
        let archive = try archive.open()
        let view = try archive.known()
        let history = try view.history(called: choice.classNamed)
        let id = history.record.id
        let draft = try archived { () throws(ArchiveError) in try view.waitingDraft(choice.name, of: id) }
        var options = try recording.options(archive)
        let submission: Submission
        switch approved {
        case let file? where InputFile.exists(file) || Input.hasDocumentEnding(file):
            submission = try read(file, given, archive, recordedAt: options.seconds)
        case let reference?:
            guard given == GivenFacts(), !provenance.isGiven else {
                throw ValidationError("a revision that is held takes no facts; record the document instead")
            }
            let revision = try RevisionChoice(history: history).revision(reference)
            return try adopt(draft, as: revision.name, archive, options)
        case nil: submission = try itself(draft, given, view, archive)
        }
        options.classID = id
        options.isCorrection = correct
        options.adopts = draft.name
        let (recordings, workingFolder) = try archived { () throws(ArchiveError) in
            try archive.record([submission], options, patience: .ofTheTool)
        }
        guard let recording = recordings.first else { return }
        guard recording.adopts == nil else {
            try say(draft, recording.revision)
            return Console.note(workingFolder)
        }
        // The text was held already, so no commit of its own could name the draft.
        try adopt(draft, as: recording.revision, archive, options)
    }

    private func read(
        _ file: String, _ given: GivenFacts, _ archive: Archive, recordedAt seconds: Int64
    ) throws -> Submission {
        let reader = try profiles.reader(archive, documents)
        let document: DocumentReader.Document
        do throws(DocumentReader.Trouble) {
            document = try reader.filed(try reader.read(file))
        } catch {
            throw error.failure
        }
        document.noteDoubts()
        return try provenance.added(to: try reader.submission(document, given), recordedAt: seconds)
    }

    /// The draft as a document of its own.
    private func itself(
        _ draft: Proposal, _ given: GivenFacts, _ view: ArchiveView, _ archive: Archive
    ) throws -> Submission {
        let (specification, source) = try archived { () throws(ArchiveError) in
            (try view.specification(of: draft), try view.source(of: draft))
        }
        guard let source else {
            throw Failure("the draft '\(draft.name)' of '\(draft.text.classID)' has no source")
        }
        let approved: Specification
        let profile: Profile
        do {
            approved = try given.added(to: specification)
            profile = try archive.catalog.profile(named: specification.profile)
        } catch let error as GivenFacts.Contradiction {
            throw Failure("the draft '\(draft.name)' says otherwise: \(error)")
        } catch let error as ProfileError {
            throw Failure(error)
        }
        guard approved.facts.revisionDate != nil else {
            throw Failure(
                "the draft '\(draft.name)' has no effective date, so it can't be a revision yet",
                hint: "give --effective and --final, or the approved document behind the name")
        }
        let kept = draft.text.recorded.sources.first
        var submission = Submission(
            specification: approved, profile: profile, bytes: source.bytes, name: kept?.name ?? source.name,
            ending: DocumentText.fileEnding(of: source.bytes))
        submission.url = kept?.url.flatMap { try? SourceURL($0) }
        submission.retrieved = kept?.retrieved
        return submission
    }

    private func adopt(
        _ draft: Proposal, as revision: String, _ archive: Archive, _ options: RecordingOptions
    ) throws {
        let workingFolder = try archived { () throws(ArchiveError) in
            try archive.adoptDraft(
                draft.name, of: draft.text.classID, as: revision, options, patience: .ofTheTool)
        }
        try say(draft, revision)
        Console.note(workingFolder)
    }

    private func say(_ draft: Proposal, _ revision: String) throws {
        try Console.put("\(draft.text.classID) \(draft.name): adopted as revision \(revision)\n")
    }
}
