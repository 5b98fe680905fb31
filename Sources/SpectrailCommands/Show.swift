import ArgumentParser
import Spectrail

struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows a revision: its canonical text, its source, or its JSON.",
        discussion: """
            CLASS is an id, a code or a title that the class ever had. REVISION is an effective date, a Final \
            No., 'latest', 'previous', the name that 'log' shows, or a commit; without one the latest is shown, \
            or with --as-of the one in force on a day.
            """)

    @Argument(help: ArgumentHelp("The class.", valueName: "class"))
    var classNamed: String

    @Argument(help: "The revision (default: latest).")
    var revision: String?

    @OptionGroup var archive: ArchiveOptions

    @Option(help: ArgumentHelp("The revision in force on this day, as 2024-07-23.", valueName: "date"))
    var asOf: Day?

    @Flag(help: "The document as it came, byte for byte.")
    var source = false

    @Option(help: "Text for people, or JSON for programs.")
    var format: Format = .text

    func validate() throws {
        if revision != nil, asOf != nil { throw ValidationError("name a revision or give --as-of, not both") }
    }

    func run() throws {
        let view = try archive.open().known()
        let revision = try chosen(view)
        if source {
            let sources = try archived { () throws(ArchiveError) in try view.sources(of: revision) }
            guard let first = sources.first else {
                throw Failure("revision \(revision.name) of '\(revision.classID)' has no source")
            }
            if sources.count > 1 {
                Console.note("note: of \(sources.count) sources this is '\(first.name)'")
            }
            try Console.put(bytes: first.bytes)
        } else if format == .json {
            try Console.put(SpecificationJSON.text(try view.text(of: revision)))
        } else {
            try Console.put(
                try archived { () throws(ArchiveError) in try view.canonicalText(of: revision) })
        }
    }

    private func chosen(_ view: ArchiveView) throws -> Revision {
        let history = try view.history(called: classNamed)
        let choice = RevisionChoice(history: history)
        if let asOf { return try choice.revision(inForceOn: asOf.date) }
        return try choice.revision(revision ?? "latest")
    }
}
