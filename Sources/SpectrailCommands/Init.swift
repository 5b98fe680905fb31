import ArgumentParser
import FoundationEssentials
import Spectrail

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Makes a new, empty archive.",
        discussion: """
            The archive is a bare git repository in a folder of its own. Any git client can clone it, read its \
            history and check it.
            """)

    @Argument(
        help: "The folder (default: --archive, else $SPECTRAIL_ARCHIVE, else here).", completion: .directory)
    var folder: String?

    @OptionGroup var archive: ArchiveOptions

    @Option(help: "What people call the archive (default: the folder's name).")
    var name: String?

    @Option(help: ArgumentHelp("The zone in which a date stands for a moment.", valueName: "zone"))
    var timeZone = "UTC"

    @OptionGroup var recording: RecordingIdentityOptions

    func run() throws {
        let path = folder ?? archive.named ?? "."
        let zoneBytes = timeZone.utf8
        guard (1...64).contains(zoneBytes.count),
            zoneBytes.allSatisfy({
                $0 == 43 || (45...57).contains($0) || $0 == 95 || (65...90).contains($0 & 0xDF)
            })
        else {
            throw ValidationError("--time-zone takes a name such as America/New_York, not '\(timeZone)'")
        }
        guard timeZone == "UTC" || !ZonedDay.hasDatabase || ZonedDay.isKnown(timeZone) else {
            throw ValidationError("--time-zone: '\(timeZone)' is not in this system's zone database")
        }
        try refuseFullFolder(path)
        let seconds = try recording.seconds()
        let identity = try recording.identity(configured: try archived(Archive.configuredIdentity))
        let settings = ArchiveSettings(name: name ?? Self.name(of: path), timeZone: timeZone)
        _ = try archived { () throws(ArchiveError) in
            try Archive.create(
                at: path, settings: settings, by: identity, at: seconds, signer: recording.signer)
        }
        try Console.put("made the archive '\(settings.name)' in \(path)\n")
    }

    private func refuseFullFolder(_ path: String) throws {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
        guard isFolder else { throw Failure("'\(path)' is a file, not a folder") }
        let content = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        guard content.isEmpty else {
            let what =
                content.contains("HEAD") || content.contains(".git")
                ? "holds a git repository already" : "is not empty"
            throw Failure(
                "folder '\(path)' \(what)",
                hint: "an archive is made in a folder of its own: 'spectrail init DIR'")
        }
    }

    private static func name(of path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
    }
}
