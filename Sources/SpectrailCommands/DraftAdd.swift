import ArgumentParser
import Spectrail

struct DraftAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Puts a draft beside a class, or another text of one that waits.",
        discussion: """
            'add' may be left out: draft CLASS FILE. Without --name the draft is called after its file.

            Exit status: 0 recorded, or held already; 2 nothing was recorded; 64 wrong usage.
            """)

    @Argument(help: ArgumentHelp("The class: an id, a code or a title that it ever had.", valueName: "class"))
    var classNamed: String

    @Argument(help: "The document.", completion: .file())
    var file: String

    @Option(help: "How the draft is called: letters, digits, '.', '_' and '-'.")
    var name: String?

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var profiles: ProfileOptions
    @OptionGroup var documents: DocumentOptions
    @OptionGroup var recording: RecordingIdentityOptions
    @OptionGroup(title: "Where the document was found") var provenance: ProvenanceOptions

    @Flag(help: "Put the given profile in the place of the one of its name that the archive keeps.")
    var replaceProfile = false

    func validate() throws {
        if file == "-" {
            throw ValidationError(
                "standard input has no name to be kept under; save the document to a file and give that")
        }
        if let name, ProposalName(name) == nil {
            throw ValidationError(
                "--name takes at most 60 letters, digits, '.', '_' and '-', a letter or digit first, not '\(name)'"
            )
        }
    }

    func run() throws {
        let archive = try archive.open()
        let id = try archive.known().history(called: classNamed).record.id
        let reader = try profiles.reader(archive, documents)
        let document: DocumentReader.Document
        do throws(DocumentReader.Trouble) {
            document = try reader.filed(try reader.read(file))
        } catch {
            throw error.failure
        }
        guard let name = name.map({ ProposalName($0) }) ?? ProposalName(ofDocument: document.file.name) else {
            throw Failure("'\(document.file.name)' suggests no name for a draft", hint: "give --name")
        }
        var options = try recording.options(archive)
        options.replacesProfiles = replaceProfile
        let submission = try provenance.added(
            to: try reader.submission(document, GivenFacts()), recordedAt: options.seconds)
        let (draft, workingFolder) = try archived { () throws(ArchiveError) in
            try archive.propose(submission, named: name, for: id, options, patience: .ofTheTool)
        }
        let what =
            switch draft.outcome {
            case .recorded: "recorded as a draft"
            case .revised: "recorded as another text of the draft"
            case .alreadyRecorded: "already recorded as a draft"
            }
        try Console.put("\(document.file.path): \(what): \(id) \(name)\n")
        document.noteDoubts()
        Console.note(workingFolder)
    }
}
