import ArgumentParser
import Spectrail

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Reads everything in an archive and proves it.",
        discussion: """
            Every object that the branch leads to is read and hashed. Each commit is held against the one that it \
            follows and against the files that it brought: its trailers against the text, the SHA-256 of the source, \
            the name of the file. Nothing that an earlier commit brought may be changed or gone, unless a later one \
            says that it corrects, withdraws or moves it. What the branch holds now must be what was recorded last. \
            Each source is read anew and must say what its text says.

            A source that another version of Spectrail recorded and that this one reads otherwise is a notice and \
            no damage; so is one that goes through another program. Sources whose programs are not installed are \
            counted as not read anew.

            Replaced objects, grafts and git's other disguises are not followed: the objects themselves are read, \
            and a notice says that git shows something else. All findings are told, not only the first.

            With --allowed-signers the signature of each commit and of each edition is checked by ssh-keygen: one \
            that is not of its bytes is damage; one that is missing, or by a key that counts for nobody, is a notice.

            Exit status: 0 everything is proved; 1 nothing is damaged, and there are notices; 2 something is \
            damaged, or there is no archive.
            """)

    @OptionGroup var archive: ArchiveOptions

    @Option(
        help: ArgumentHelp(
            "Check signatures too: a file of allowed signers, as git's gpg.ssh.allowedSignersFile names one.",
            valueName: "file"))
    var allowedSigners: String?

    @Flag(help: "Leave out the new reading of the sources, which takes most of the time.")
    var quick = false

    @Flag(help: "Say nothing of how far it has come.")
    var quiet = false

    @Option(help: "Text for people, JSON for programs, or CSV for spreadsheets.")
    var format: TableFormat = .text

    func run() throws {
        let path = try archive.folder()
        var options = AuditOptions()
        options.reader = "spectrail \(Spectrail.version)"
        options.readsSources = !quick
        let begun = ContinuousClock.now
        var line: ProgressLine?
        var report = try archived { () throws(ArchiveError) in
            try Archive.audit(at: path, options, reader: SourceAudit.read) { progress in
                var shown = line ?? ProgressLine("verifying", of: progress.total, isQuiet: quiet)
                shown.advance(to: progress.commits)
                line = shown
            }
        }
        line?.end()
        if let allowedSigners { try check(allowedSigners, path, &report) }
        switch format {
        case .text: try Console.put(report.text)
        case .json: try Console.put(report.json)
        case .csv: try Console.put(report.csv)
        }
        if Terminal.isWatched, !quiet {
            let (seconds, parts) = begun.duration(to: .now).components
            Console.note("it took \(seconds).\(parts / 100_000_000_000_000_000) s")
        }
        switch report.verdict {
        case .proved: break
        case .notices: throw ExitCode(1)
        case .damaged: throw ExitCode(2)
        }
    }

    /// Signatures of a history that can't be read whole are not looked at: the damage comes first.
    private func check(_ signers: String, _ path: String, _ report: inout AuditReport) throws {
        guard !report.findings.contains(where: { $0.code == .object || $0.code == .branch }) else {
            return Console.note("note: signatures were not checked, since objects are damaged")
        }
        var line: ProgressLine?
        let signatures = try archived { () throws(ArchiveError) in
            try Archive.open(at: path).signatures(allowedSigners: signers) { done, total in
                var shown = line ?? ProgressLine("checking signatures", of: total, isQuiet: quiet)
                shown.advance(to: done)
                line = shown
            }
        }
        line?.end()
        report.add(signatures)
    }
}
