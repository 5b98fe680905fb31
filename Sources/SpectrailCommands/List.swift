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

            With --final it lists what one approval holds: a line for each revision that bears the number, in force or \
            not; 2 is the exit status where none does.
            """)

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var time: TimeOptions

    @Option(
        name: .customLong("final"),
        help: ArgumentHelp("The revisions of the approval batch of this Final No.", valueName: "number"))
    var batch: BatchNumber?

    @Option(help: "Text for people, JSON for programs, or CSV for spreadsheets.")
    var format: TableFormat = .text

    func validate() throws {
        if batch != nil, time.asOf != nil {
            throw ValidationError("--final lists revisions in force or not; --as-of goes without it")
        }
    }

    func run() throws {
        let archive = try archive.open()
        let view = try time.view(of: archive)
        let need: RevisionNeed = batch == nil ? .catalogue(time.asOf?.date ?? Clock.today) : .all
        let histories = try archived { () throws(ArchiveError) in try view.histories(for: need) }
        var report = CatalogueReport(
            histories, asOf: time.asOf?.date, today: Clock.today, knownAt: try time.words(archive))
        if let batch {
            report = CatalogueReport(
                histories, of: batch.number, today: Clock.today, knownAt: try time.words(archive))
            if report.isEmpty { throw batch.unknown }
        }
        switch format {
        case .text: try Console.put(report.text)
        case .json: try Console.put(report.json)
        case .csv: try Console.put(report.csv)
        }
    }
}
