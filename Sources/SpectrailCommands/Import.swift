import ArgumentParser
import Spectrail

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Stores any number of documents, found in folders or named by a manifest.",
        discussion: """
            All documents are read, sorted by their dates, and recorded as 'record' does, one commit each: the history \
            is the same as if each had been recorded by itself in that order. What is held already is passed over. \
            One that can't be read or recorded is told with the reason, and the rest goes on.

            Of a folder every file is taken, and those of the folders in it; hidden files are left out and links are \
            not followed. A manifest is a table (CSV, in UTF-8, with commas, semicolons or tabs) with a header. Its column \
            'file' names a document by its path from the manifest's folder; code, title, effective, established, revised \
            and final are facts that the document lacks, as with 'record'; class is the id of the class to file it \
            under, profile the one to read it by, source-url and retrieved-on say where it was found. Where a folder \
            and a manifest name the same file, the manifest counts.

            Commits become durable in batches. An import that was stopped, by Ctrl-C, by a power cut or by anything \
            else, goes on where it stopped when the same command is given again. Held texts are never replaced: \
            'record --correct' does that, one at a time.

            With --sign the archive as it is after the import gets a signed name, such as edition/2026-11-24, which \
            'git verify-tag' checks and which vouches for all that leads to it; the single commits are not signed.

            At the end each file is told with what came of it: as text, as CSV, or with --format json as one object \
            a line and a last one with the "total". --report writes the CSV to a file as well.

            Exit status: 0 all is recorded or was held already; 1 something was refused, or a class had to be kept \
            apart from another that claims its code; 2 trouble with the whole; 130 stopped by Ctrl-C.
            """)

    @Argument(
        help: ArgumentHelp("The folders and manifests.", valueName: "folder|manifest.csv"),
        completion: .file())
    var operands: [String]

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var profiles: ProfileOptions
    @OptionGroup var documents: DocumentOptions
    @OptionGroup var recording: RecordingIdentityOptions

    @Flag(help: "Say what would become of each file, and write nothing.")
    var dryRun = false

    @Option(help: "Text for people, JSON for programs, or CSV for spreadsheets.")
    var format: TableFormat = .text

    @Option(help: ArgumentHelp("Write the report as CSV to this file too.", valueName: "file.csv"))
    var report: String?

    @Option(help: ArgumentHelp("The most documents that become durable together.", valueName: "number"))
    var batch = 10_000

    @Flag(help: "Don't tell how far it has come.")
    var quiet = false

    func validate() throws {
        if batch < 1 { throw ValidationError("--batch takes a number from 1") }
    }

    func run() throws {
        let archive = try archive.open()
        let reader = try profiles.reader(archive, documents)
        var options = try recording.options(archive)
        options.signer = nil
        let list = try ImportList(operands)
        let file = try report.map { (path) throws(Failure) in try ReportFile(path) }
        let bulk = try archived { () throws(ArchiveError) in
            try BulkRecording(
                archive, options, isRehearsal: dryRun, batchLimit: batch, patience: .ofTheTool)
        }
        let run = ImportRun(list.entries, reader, bulk, isQuiet: quiet)
        Interruption.watch()
        guard run.read() else { throw stopped(run, of: list) }
        do {
            guard try run.record() else { throw stopped(run, of: list) }
        } catch let error as ArchiveError {
            Console.note(Failure(error).lines)
            Console.note(Self.remainder(run, of: list))
            throw ExitCode(2)
        }
        let edition = dryRun ? nil : try edition(archive, options)
        try tell(ImportReport(run.rows, isRehearsal: dryRun), run, file, edition)
        if list.linksPassedOver > 0 {
            Console.note("note: \(list.linksPassedOver) links were not followed")
        }
    }

    /// Names the archive as it is now, signed, where a key is given and it has no such name yet.
    private func edition(_ archive: Archive, _ options: RecordingOptions) throws -> String? {
        guard let signer = recording.signer, let day = CivilDate(daysSince1970: Int(options.seconds / 86_400))
        else { return nil }
        return try archived { () throws(ArchiveError) in
            if let held = try archive.edition() { return held }
            return try archive.tagEdition(
                of: day, message: "After an import\n", by: options.identity, at: options.seconds,
                signer: signer)
        }
    }

    /// What an import says that was told to end.
    private func stopped(_ run: ImportRun, of list: ImportList) -> ExitCode {
        Console.note("stopped: \(Self.remainder(run, of: list))")
        return ExitCode(128 + (Interruption.signal ?? 2))
    }

    private static func remainder(_ run: ImportRun, of list: ImportList) -> String {
        let (done, all) = (ReadingTally.grouped(run.settled), ReadingTally.grouped(list.entries.count))
        return "\(done) of \(all) documents are in the archive; the same command goes on from there"
    }

    private func tell(_ report: ImportReport, _ run: ImportRun, _ file: ReportFile?, _ edition: String?)
        throws
    {
        var output = Output()
        switch format {
        case .text:
            try report.text { text in
                output.put(text)
                try output.writeIfFull()
            }
        case .csv: output.put(report.csv)
        case .json:
            for row in report.rows {
                report.appendJSON(row, to: &output.bytes)
                try output.writeIfFull()
            }
            report.appendTotalJSON(commit: run.commit, edition: edition, to: &output.bytes)
        }
        try output.flush()
        if let edition { Console.note("the archive as it is now is \(edition), signed") }
        try file?.write(report.csv)
        for path in run.workingFolder.leftAlone {
            Console.note("note: '\(path)' in the working folder holds changes and was left alone")
        }
        if let trouble = run.workingFolder.trouble {
            Console.note(
                "note: it is recorded, but the working folder could not be brought up to date: \(trouble)")
        }
        if report.status != 0 { throw ExitCode(report.status) }
    }
}
