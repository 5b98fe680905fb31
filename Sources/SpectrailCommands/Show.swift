import ArgumentParser
import Spectrail

struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows a revision: its canonical text, its source, or its JSON.",
        discussion: """
            CLASS is an id, a code or a title that the class ever had. REVISION is an effective date, a Final \
            No., 'latest', 'previous', the name that 'log' shows, or a commit; without one the latest is shown, \
            or with --as-of the one in force on a day. Where the one shown is not in force yet, or the class was \
            abolished, standard error says so.

            With --known-at the text is the one that the archive held then, byte for byte, before any correction.
            """)

    @Argument(help: ArgumentHelp("The class.", valueName: "class"))
    var classNamed: String

    @Argument(help: "The revision (default: latest).")
    var revision: String?

    @OptionGroup var archive: ArchiveOptions

    @OptionGroup var time: TimeOptions

    @Flag(help: "The document as it came, byte for byte.")
    var source = false

    @Option(help: "Text for people, or JSON for programs.")
    var format: Format = .text

    func validate() throws {
        if revision != nil, time.asOf != nil {
            throw ValidationError("name a revision or give --as-of, not both")
        }
    }

    func run() throws {
        let archive = try archive.open()
        let view = try time.view(of: archive)
        let history = try view.history(called: classNamed)
        let revision = try chosen(history)
        note(revision, history)
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
            try Console.put(
                SpecificationJSON.text(try view.text(of: revision), of: revision, in: history, on: day))
        } else {
            try Console.put(
                try archived { () throws(ArchiveError) in try view.canonicalText(of: revision) })
        }
    }

    private var day: CivilDate? { time.asOf?.date ?? Clock.today }

    private func chosen(_ history: ClassHistory) throws -> Revision {
        let choice = RevisionChoice(history: history)
        if let asOf = time.asOf { return try choice.revision(inForceOn: asOf.date) }
        return try choice.revision(revision ?? "latest")
    }

    /// Says how the revision stands where that is not plain from its text.
    private func note(_ revision: Revision, _ history: ClassHistory) {
        guard let day else { return }
        switch history.standing(of: revision, on: day) {
        case .inForce, .superseded, .undated: break
        case .upcoming(let from):
            Console.note("note: revision \(revision.name) is upcoming: it is in force from \(from)")
        case .outranked(let other):
            Console.note(
                "note: revision \(revision.name) is never in force: \(other) of the same day comes after it")
        case .ended(let end): Console.note("note: class '\(history.record.id)' was abolished \(end)")
        }
        let namesakes = history.revisions.filter {
            history.standing(of: $0, on: day) == .outranked(by: revision.name)
        }
        for other in namesakes {
            Console.note(
                "note: \(other.name) is of the same day; by REV, then by name, \(revision.name) comes after it"
            )
        }
        if let end = history.abolition(comingAfter: day) {
            Console.note("note: class '\(history.record.id)' is to be abolished \(end)")
        }
        for next in history.revisions(upcomingAfter: day) where next.name != revision.name && time.asOf != nil
        {
            guard let from = next.firstDayInForce else { continue }
            Console.note("note: revision \(next.name) is upcoming: it is in force from \(from)")
            break
        }
    }
}
