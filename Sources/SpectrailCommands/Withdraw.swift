import ArgumentParser
import Spectrail

struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Withdraws a revision that was filed by mistake.",
        discussion: """
            Nothing is erased: a commit puts a note in the place of the revision's text, with the reason and the commit \
            that holds the text; its document stays where it is. The revision is in no list, log, difference or report \
            any more, and the one before it is the latest again; titles and codes that it alone brought in find the class \
            no more. 'log' tells what was withdrawn, by whom, when and why. What the archive knew before stays \
            known: git shows it, and so does --known-at.

            The name is free again: the document, or another one, can be recorded as that revision. A text that was \
            only transcribed wrongly is corrected by 'record --correct', and one of another class is moved by 'move'.

            Exit status: 0 withdrawn; 2 nothing was written: there is no such revision, or the archive can't be \
            written; 64 wrong usage.
            """)

    @OptionGroup var refiling: RefilingOptions

    func run() throws {
        let archive = try refiling.archive.open()
        let place = try refiling.place(in: archive)
        let options = try refiling.recording.options(archive)
        let (refiled, workingFolder) = try archived { () throws(ArchiveError) in
            try archive.withdraw(place, why: refiling.why, options, patience: .ofTheTool)
        }
        try refiling.report(refiled, workingFolder)
    }
}
