import ArgumentParser
import Spectrail

struct DraftWithdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Withdraws a draft that waits.",
        discussion: """
            Its text and document stay, and 'draft list --all' tells why it was withdrawn. Its name is free again.

            Exit status: 0 withdrawn; 2 nothing was written: no draft of that name waits; 64 wrong usage.
            """)

    @OptionGroup var choice: DraftChoice

    @Option(help: ArgumentHelp("The reason, in a sentence; it is kept for ever.", valueName: "text"))
    var why: String

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var recording: RecordingIdentityOptions

    func validate() throws {
        if why.allSatisfy(\.isWhitespace) {
            throw ValidationError("--why takes a reason: nobody understands it later without one")
        }
    }

    func run() throws {
        let archive = try archive.open()
        let draft = try choice.draft(in: try archive.known())
        let options = try recording.options(archive)
        let workingFolder = try archived { () throws(ArchiveError) in
            try archive.withdrawDraft(
                draft.name, of: draft.text.classID, why: why, options, patience: .ofTheTool)
        }
        try Console.put("\(draft.text.classID) \(draft.name): withdrawn\n")
        Console.note(workingFolder)
    }
}
