import ArgumentParser
import Spectrail

struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the classes of the archive.",
        discussion: """
            One line a class, with its latest revision, or with --as-of the one in force on a day. A date that \
            is only a month counts from the month's last day.
            """)

    @OptionGroup var archive: ArchiveOptions

    @Option(help: ArgumentHelp("What was in force on this day, as 2024-07-23.", valueName: "date"))
    var asOf: Day?

    @Option(help: "Text for people, JSON for programs, or CSV for spreadsheets.")
    var format: TableFormat = .text

    func run() throws {
        let archive = try archive.open()
        let report = CatalogueReport(try archived(try archive.known().histories), asOf: asOf?.date)
        switch format {
        case .text: try Console.put(report.text)
        case .json: try Console.put(report.json)
        case .csv: try Console.put(report.csv)
        }
    }
}
