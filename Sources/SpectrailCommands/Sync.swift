import ArgumentParser
import Spectrail

struct Sync: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Shares the archive with another repository: fetches, joins, and sends.",
        discussion: """
            REMOTE is the name of a remote of the archive's git repository, or the address or path of one; without it \
            'origin', or the only remote there is. Commits travel by the git that is installed, with the keys, helpers \
            and proxies that are set up for it, and never by force.

            What two offices recorded is joined class by class. The same revision recorded twice is one revision, \
            with both its sources. Two different texts of one revision are both kept, the later one under a \
            name with '~2', and told: which of them is right is for a person to decide. So are two classes that were \
            given one id. Files of the whole archive, such as policies.json, that both sides changed are taken as they are there, and told.

            Exit status: 0 both hold the same now; 1 they do, and contradictory texts were kept; 2 trouble: what had \
            been joined by then is kept, and the next run goes on.
            """)

    @Argument(help: ArgumentHelp("The repository to share with.", valueName: "remote"))
    var remote: String?

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var recording: RecordingIdentityOptions

    func run() throws {
        let archive = try archive.open()
        let options = try recording.options(archive)
        let report = try archived { () throws(ArchiveError) in try archive.sync(with: remote, options) }
        try Console.put(Self.text(report))
        for path in report.overruled {
            Console.note("note: both sides had changed '\(path)'; it stands as it was in '\(report.remote)'")
        }
        Console.note(report.workingFolder)
        if !report.contradictions.isEmpty || !report.separations.isEmpty { throw ExitCode(1) }
    }

    private static func text(_ report: SyncReport) -> String {
        var lines: [String] = []
        for contradiction in report.contradictions {
            lines.append(
                "\(contradiction.place): recorded otherwise by two offices; the later text is kept as \(contradiction.keptAs.revision)"
            )
        }
        for separation in report.separations {
            lines.append(
                "\(separation.id): two offices gave this id to different classes; the later one is kept as \(separation.keptAs)"
            )
        }
        let received = report.received == 0 ? nil : "\(counted(report.received, "commit")) received"
        let sent = report.sent == 0 ? nil : "\(counted(report.sent, "commit")) sent"
        let joined = report.isMerged ? "joined by class" : nil
        let done = [received, joined, sent].compactMap { $0 }
        lines.append(
            "\(report.remote): "
                + (done.isEmpty ? "nothing new on either side" : done.joined(separator: ", ")))
        return lines.joined(separator: "\n") + "\n"
    }
}
