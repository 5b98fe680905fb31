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

            The revision in force today, or with --as-of on that day, is marked, and so are those that are upcoming, \
            with their day. Events stand between the revisions: what was recorded of the class with 'event', and where \
            its title, code or salary group changed, with the sentence of the clause that says so.
            """)

    @Argument(help: ArgumentHelp("The class: an id, a code or a title that it ever had.", valueName: "class"))
    var classNamed: String

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var time: TimeOptions

    @Option(help: "Text for people, or JSON for programs.")
    var format: Format = .text

    func run() throws {
        let archive = try archive.open()
        let view = try time.view(of: archive)
        let history = try view.history(called: classNamed)
        let events = try archived { () throws(ArchiveError) in try view.events(of: history) }
        let report = LogReport(
            history, events: events, asOf: time.asOf?.date, today: Clock.today,
            knownAt: try time.words(archive))
        try Console.put(format == .json ? report.json : report.text)
    }
}
