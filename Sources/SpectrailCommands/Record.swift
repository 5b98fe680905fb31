import ArgumentParser
import Spectrail

struct Record: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Stores documents as revisions, one commit each.",
        discussion: """
            All documents of one run are recorded, or none: where one is refused, nothing is written. A \
            document that is held already is said to be so, and writes nothing.

            Every format that 'read' reads is recorded, and the document is kept as it came, byte for byte. One of \
            an office that no profile knows is refused, unless --profile names the profile to read it by.

            Facts that a document lacks can be supplied (--code, --title, --effective …); the archive keeps \
            note that they were. What a document says itself is never overruled. Where a document was found, \
            --source-url and --retrieved-on tell; 'log' shows it.

            A document that has all items of a draft of its class adopts it; see 'draft'.

            With --sign each commit bears a signature that 'git verify-commit' checks. A key with a passphrase is \
            asked for at the terminal, once a document: 'ssh-add' spares that.

            Where another process records into the same archive, this one waits its turn for up to \
            \(Int(Patience.ofTheTool.seconds)) seconds.

            What is doubtful in a document goes to standard error.

            Exit status: 0 recorded, or held already; 1 a class had to be kept apart from another that claims its \
            code; 2 nothing was recorded.
            """)

    @Argument(help: "The documents.", completion: .file())
    var files: [String]

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var profiles: ProfileOptions
    @OptionGroup var documents: DocumentOptions
    @OptionGroup var recording: RecordingIdentityOptions
    @OptionGroup(title: "Facts that the document lacks") var facts: FactOptions
    @OptionGroup(title: "Where the document was found") var provenance: ProvenanceOptions

    @Option(
        name: .customLong("class"),
        help: ArgumentHelp("File the documents under this class of the archive.", valueName: "class"))
    var classNamed: String?

    @Flag(help: "Put this text in the place of the one held for the same revision; the history keeps both.")
    var correct = false

    @Flag(help: "Put the given profile in the place of the one of its name that the archive keeps.")
    var replaceProfile = false

    func run() throws {
        guard !files.contains("-") else {
            throw ValidationError(
                "standard input has no name to be kept under; save the document to a file and record that")
        }
        let given = try facts.given()
        if given != GivenFacts(), files.count > 1 {
            throw ValidationError("facts can be supplied for one document at a time")
        }
        if provenance.isGiven, files.count > 1 {
            throw ValidationError("one document at a time was found at an address")
        }
        let archive = try archive.open()
        let reader = try profiles.reader(archive, self.documents)
        let documents = try read(reader)
        var options = try recording.options(archive)
        let submissions = try documents.map { document in
            try provenance.added(to: try reader.submission(document, given), recordedAt: options.seconds)
        }
        options.isCorrection = correct
        options.replacesProfiles = replaceProfile
        if let classNamed {
            options.classID = try archived { () throws(ArchiveError) in
                try archive.view().class(called: classNamed)
            }.id
        }
        let (recordings, workingFolder) = try archived { () throws(ArchiveError) in
            try archive.record(submissions, options, patience: .ofTheTool)
        }
        try report(recordings, documents)
        Console.note(workingFolder)
        if recordings.contains(where: { $0.ambiguity != nil && $0.isNewClass }) { throw ExitCode(1) }
    }

    /// Reads all documents before anything is written, and reports every one that can't be read.
    private func read(_ reader: DocumentReader) throws -> [DocumentReader.Document] {
        var documents: [DocumentReader.Document] = []
        var troubles: [DocumentReader.Trouble] = []
        for file in files {
            do throws(DocumentReader.Trouble) {
                documents.append(try reader.filed(try reader.read(file)))
            } catch {
                troubles.append(error)
            }
        }
        if troubles.isEmpty { return documents }
        for trouble in troubles { Console.note(trouble.failure.lines) }
        if files.count > 1 { Console.note("spectrail: nothing was recorded") }
        throw ExitCode(2)
    }

    private func report(_ recordings: [Recording], _ documents: [DocumentReader.Document]) throws {
        for (recording, document) in zip(recordings, documents) {
            let what =
                switch recording.outcome {
                case .recorded: recording.isNewClass ? "recorded, a new class" : "recorded"
                case .corrected: "corrected"
                case .addedSource: "recorded as another source"
                case .alreadyRecorded: "already recorded"
                }
            try Console.put("\(document.file.path): \(what): \(recording.classID) \(recording.revision)\n")
            document.noteDoubts()
            if let draft = recording.adopts {
                Console.note("\(document.file.path): note: it adopts the draft '\(draft)'")
            }
            if let taken = recording.takenBack {
                Console.note("\(document.file.path): note: \(taken.sentence)")
            }
            if recording.outcome == .alreadyRecorded, provenance.isGiven {
                Console.note(
                    "\(document.file.path): note: nothing was written, so where it was found is not kept either"
                )
            }
            if let ambiguity = recording.ambiguity, recording.isNewClass {
                Console.note("\(document.file.path): kept apart as \(recording.classID): \(ambiguity)")
            }
        }
        for (recording, document) in zip(recordings, documents) {
            guard let doubt = recording.doubt else { continue }
            Console.note(
                "\(document.file.path): warning: \(doubt); 'spectrail move' puts a wrong filing right")
        }
        for (recording, document) in zip(recordings, documents) where !recording.lookalikes.isEmpty {
            let others = recording.lookalikes.map(\.description).joined(separator: ", ")
            Console.note(
                "\(document.file.path): warning: \(recording.classID) looks like one class with \(others): the clauses name each other's revisions"
            )
        }
        if recordings.count > 1 {
            let written = recordings.count { $0.outcome != .alreadyRecorded }
            try Console.put("\(written) recorded, \(recordings.count - written) already recorded\n")
        }
    }
}
