import ArgumentParser
import Spectrail

struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Says what a document says.",
        discussion: """
            Shows the facts, the cancellation clause, every section and item, the ways to qualify, and what is \
            doubtful in the document. No archive is needed.

            Of a folder every file is read, and those of the folders in it, in the order of their paths; hidden \
            files are left out and links are not followed. '-' reads standard input. What can't be read is told, \
            and the rest is read.

            With --format json one document gives one JSON object; several, or a folder, give one object a line, \
            each with its "file": the path as it was named, or relative to the one folder that was named. A file \
            that can't be read gives its "file" and an "error" with a code and a message.

            What a document is, its content tells and not its name: plain text, an HTML page, a Word document \
            (.docx) or a PDF; RTF and ODT where pandoc is installed, and old Word documents (.doc) where \
            LibreOffice is. The layout is told by the phrases and headings that a profile knows. Where no profile \
            knows the office, the headings are guessed, and a warning says so.

            Exit status: 0 done, whatever was found in the documents; 2 something could not be read; 64 wrong usage.
            """)

    @Argument(help: "The documents, or folders of them; '-' is standard input.", completion: .file())
    var files: [String] = []

    @OptionGroup var profiles: ProfileOptions
    @OptionGroup var documents: DocumentOptions

    @Option(help: "Text for people, or JSON for programs.")
    var format: Format = .text

    @Flag(
        help:
            "Say of every line what it was taken for and why, for people who write a profile; in JSON as \"lines\"."
    )
    var explain = false

    @Flag(help: "Print the JSON Schema of what --format json puts out, and read nothing.")
    var schema = false

    func validate() throws {
        guard files.isEmpty != schema else { return }
        throw ValidationError(
            schema ? "--schema reads no documents" : "name a document or a folder; '-' reads standard input")
    }

    private var style: ReadingStyle { ReadingStyle(format: format, isExplained: explain) }

    func run() throws {
        if schema { return try Console.put(SpecificationSchema.text) }
        let reader = try profiles.reader(nil, documents)
        if files.count == 1, let file = files.first, InputFile.isFolder(file) != true {
            return try readOne(Input(named: file), reader)
        }
        var batch = ReadingBatch(reader: reader, style: style)
        for operand in files {
            if InputFile.isFolder(operand) == true {
                try batch.read(folder: operand, isAlone: files.count == 1)
            } else {
                try batch.read(Input(named: operand))
            }
        }
        try batch.finish()
        if batch.tally.notRead > 0 { throw ExitCode(2) }
    }

    private func readOne(_ input: Input, _ reader: DocumentReader) throws {
        let document: DocumentReader.Document
        do throws(DocumentReader.Trouble) {
            document = try reader.read(input)
        } catch {
            var output = Output()
            style.put(error, to: &output)
            try output.flush()
            throw error.failure
        }
        var output = Output()
        style.put(document, to: &output)
        try output.flush()
        if let doubt = document.doubt { Console.note("\(input.name): warning: \(doubt)") }
    }
}
