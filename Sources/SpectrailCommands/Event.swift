import ArgumentParser
import Spectrail

struct Event: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "event",
        abstract: "Records that a class was abolished, restored, split or merged.",
        discussion: """
            A title, a code and a salary group change with a revision, and 'log' tells of it by itself. What befell a \
            class without a revision is recorded here: the day, and the sentence of the document that says so, word \
            for word. It is one commit, and like all else it is appended and never taken out; told anew with another \
            day, the later word counts.

            An abolished class has no revision in force from that day, 'list' and 'show' say so, and nothing of it is \
            due. Only 'abolished' ends a class: one that ends by being split or merged has both recorded. 'restored' \
            says that it is again.

            Exit status: 0 recorded, or known already; 2 nothing was recorded; 64 wrong usage.
            """)

    /// What can be recorded for itself.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case abolished, restored, split, merged

        var event: ClassEvent.Kind {
            switch self {
            case .abolished: .abolished
            case .restored: .restored
            case .split: .split
            case .merged: .merged
            }
        }
    }

    @Argument(help: ArgumentHelp("The class: an id, a code or a title that it ever had.", valueName: "class"))
    var classNamed: String

    @Argument(help: "What befell it: abolished, restored, split or merged.")
    var kind: Kind

    @OptionGroup var archive: ArchiveOptions

    @Option(help: ArgumentHelp("From when, as 2019-04-17, 2019-04 or 2019.", valueName: "date"))
    var on: EventDate

    @Option(help: ArgumentHelp("The sentence that says so, as its document has it.", valueName: "text"))
    var sentence: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "The classes that it was split into or merged into; one that is not held yet by its id, us-ct/0514DM.",
            valueName: "class"))
    var into: [String] = []

    @OptionGroup var recording: RecordingIdentityOptions

    private var oneLine: String {
        sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func validate() throws {
        if oneLine.isEmpty { throw ValidationError("--sentence takes the words that say so, and has none") }
        switch kind {
        case .abolished, .restored:
            if !into.isEmpty { throw ValidationError("--into is for 'split' and 'merged'") }
        case .split, .merged:
            if into.isEmpty {
                throw ValidationError("'\(kind.rawValue)' needs --into with the other classes")
            }
        }
    }

    func run() throws {
        let archive = try archive.open()
        let view = try archive.known()
        let id = try archived { () throws(ArchiveError) in try view.class(called: classNamed).id }
        let event = ClassEvent(
            kind: kind.event, date: on.date, others: try into.map { try other($0, view) }, sentence: oneLine)
        let options = RecordingOptions(
            identity: try recording.identity(configured: try archived(archive.configuredIdentity)),
            seconds: try recording.seconds())
        let (outcome, workingFolder) = try archived { () throws(ArchiveError) in
            try archive.record(event, of: id, options)
        }
        switch outcome {
        case .recorded: try Console.put("recorded: \(id) \(kind.rawValue) \(on.date)\n")
        case .alreadyRecorded: try Console.put("already recorded: \(id) \(kind.rawValue) \(on.date)\n")
        }
        for path in workingFolder.leftAlone {
            Console.note("note: '\(path)' in the working folder holds changes and was left alone")
        }
        if let trouble = workingFolder.trouble {
            Console.note(
                "note: it is recorded, but the working folder could not be brought up to date: \(trouble)")
        }
    }

    /// A class of the archive, or one that it does not hold yet, by its id.
    private func other(_ name: String, _ view: ArchiveView) throws -> ClassID {
        let found = try archived { () throws(ArchiveError) in try view.classes(called: name) }
        if found.isEmpty, let id = ClassID(name) {
            Console.note("note: class '\(id)' is not held yet")
            return id
        }
        return try archived { () throws(ArchiveError) in try view.class(called: name).id }
    }
}

/// A date on the command line that may be a month or a year.
struct EventDate: ExpressibleByArgument {
    let date: PartialDate

    init?(argument: String) {
        guard let date = PartialDate(iso: argument) else { return nil }
        self.date = date
    }
}
