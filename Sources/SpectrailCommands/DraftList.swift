import ArgumentParser
import Spectrail

struct DraftList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the drafts that wait, of a class or of all.")

    @Argument(
        help: ArgumentHelp(
            "The class: an id, a code or a title that it ever had (default: all).", valueName: "class"))
    var classNamed: String?

    @Flag(help: "List those too that were adopted or withdrawn.")
    var all = false

    @OptionGroup var archive: ArchiveOptions

    @Option(help: "Text for people, JSON for programs, or CSV for spreadsheets.")
    var format: TableFormat = .text

    func run() throws {
        let view = try archive.open().known()
        var histories: [ClassHistory] = []
        if let classNamed {
            histories = [try view.history(called: classNamed)]
        } else {
            let ids = try archived { () throws(ArchiveError) in try view.classesWithDrafts }
            histories = try ids.map { id in try view.history(called: id.description) }
        }
        let report = DraftReport(
            try histories.map { history in
                DraftReport.Part(
                    history,
                    try archived { () throws(ArchiveError) in try view.drafts(of: history.record.id) })
            }, all: all)
        switch format {
        case .text: try Console.put(report.text)
        case .json: try Console.put(report.json)
        case .csv: try Console.put(report.csv)
        }
    }
}
