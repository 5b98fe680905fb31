import ArgumentParser
import Spectrail

struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Shows the revisions of a class, and which one each replaces.",
        discussion: """
            The latest comes first. 'supersedes' is what the cancellation clause says, and whether the archive \
            holds that predecessor. The commit and the SHA-256 of the source are for checking with git and \
            sha256sum.
            """)

    @Argument(help: ArgumentHelp("The class: an id, a code or a title that it ever had.", valueName: "class"))
    var classNamed: String

    @OptionGroup var archive: ArchiveOptions

    @Option(help: "Text for people, or JSON for programs.")
    var format: Format = .text

    func run() throws {
        let archive = try archive.open()
        let report = LogReport(try archive.known().history(called: classNamed))
        try Console.put(format == .json ? report.json : report.text)
    }
}
