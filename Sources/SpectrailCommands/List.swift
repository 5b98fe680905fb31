import ArgumentParser
import Spectrail

struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the classes of the archive.",
        discussion: """
            One line a class, with the revision in force today, and where none is with its latest; with --as-of the \
            one in force on that day or none. What comes into force later is 'upcoming', with its day; a class that \
            is no more is 'abolished', with its day; 'ambiguous' is one that claims another's id. A date that is only \
            a month or a year counts from its last day; of two revisions of one day the one with the later REV is in \
            force, else the one whose name comes last.

            With --known-at only what was recorded by then counts: the two together answer what the office would \
            have said then of that day.
            """)

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var time: TimeOptions

    @Option(help: "Text for people, JSON for programs, or CSV for spreadsheets.")
    var format: TableFormat = .text

    func run() throws {
        let archive = try archive.open()
        let view = try time.view(of: archive)
        let report = CatalogueReport(
            try archived(view.histories), asOf: time.asOf?.date, today: Clock.today,
            knownAt: try time.words(archive))
        switch format {
        case .text: try Console.put(report.text)
        case .json: try Console.put(report.json)
        case .csv: try Console.put(report.csv)
        }
    }
}
