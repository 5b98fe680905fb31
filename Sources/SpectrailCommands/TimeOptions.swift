import ArgumentParser
import Spectrail

/// The two times of an archive: what was in force on a day, and what was known at a moment.
struct TimeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("What is in force on this day, as 2024-07-23.", valueName: "date"))
    var asOf: Day?

    @Option(
        help: ArgumentHelp(
            "What the archive knew at this moment: 2024-07-31T09:30:00Z, a day for its end in the archive's zone, or a commit.",
            valueName: "moment"))
    var knownAt: KnownAt?

    /// Whether neither is given.
    var isEmpty: Bool { asOf == nil && knownAt == nil }

    /// The archive as it was known at the moment, else as it is known now.
    func view(of archive: Archive) throws -> ArchiveView {
        try archive.known(at: try moment(archive))
    }

    /// The moment in words, for the head of a report; nil for now.
    func words(_ archive: Archive) throws -> String? {
        switch try moment(archive) {
        case nil: nil
        case .instant(let seconds): Instant.text(seconds)
        case .commit(let id): "commit \(id)"
        }
    }

    private func moment(_ archive: Archive) throws -> Moment? {
        switch knownAt {
        case nil: return nil
        case .instant(let seconds): return .instant(seconds)
        case .commit(let beginning): return .commit(beginning)
        case .day(let day): return .instant(try ZonedDay.end(of: day, in: archive.settings.timeZone))
        }
    }
}
