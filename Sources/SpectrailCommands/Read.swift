import ArgumentParser
import Spectrail

struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what a document says.",
        discussion: """
            Shows the facts, the cancellation clause, every section and item, the ways to qualify, and what is \
            doubtful in the document. No archive is needed.

            With --format json one document gives one JSON object; several give one object a line, each with \
            its "file".
            """)

    @Argument(help: "The documents.", completion: .file())
    var files: [String]

    @OptionGroup var profiles: ProfileOptions

    @Option(help: "text or json.")
    var format: Format = .text

    func run() throws {
        let reader = try profiles.reader()
        var hasFailed = false
        for file in files {
            let document: DocumentReader.Document
            do throws(DocumentReader.Trouble) {
                document = try reader.read(file)
            } catch {
                hasFailed = true
                try report(error)
                continue
            }
            try show(document.reading.specification, file)
            if let doubt = document.doubt { Console.note("\(file): warning: \(doubt)") }
        }
        if hasFailed { throw ExitCode(2) }
    }

    private func show(_ specification: Specification, _ file: String) throws {
        let isOne = files.count == 1
        let text =
            switch format {
            case .json: SpecificationJSON.text(specification, file: isOne ? nil : file)
            case .text:
                (isOne ? "" : "==> \(file) <==\n") + SpecificationText.text(specification)
                    + (isOne ? "" : "\n")
            }
        try Console.put(text)
    }

    private func report(_ trouble: DocumentReader.Trouble) throws {
        if format == .json, files.count > 1 {
            try Console.put(
                SpecificationJSON.error(file: trouble.path, code: trouble.code, message: trouble.message))
        }
        Console.note(trouble.failure.lines)
    }
}
