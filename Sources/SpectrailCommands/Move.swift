import ArgumentParser
import Spectrail

struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Moves a revision that was filed under the wrong class.",
        usage: """
            spectrail move CLASS REVISION --to CLASS --why TEXT
            spectrail move CLASS REVISION --to-new --why TEXT
            """,
        discussion: """
            Text and documents of the revision stand in the other class from then on, and all that is known of it; a \
            note in its old place tells where it went. Both classes get the latest text, titles and codes that they \
            have now. 'log' of both tells of the move, by whom, when and why. What the archive knew before stays known: \
            git shows it, and so does --known-at.

            --to takes a class that the archive holds, of the same jurisdiction. --to-new founds a class by the \
            revision's own code, or by its title where it has none; where another class holds that code, the new one is \
            kept beside it under a number, marked ambiguous.

            A class that holds a revision of that date and number already keeps its own: withdraw the one or the other.

            Exit status: 0 moved; 2 nothing was written: there is no such revision or class, it is there already, or \
            the class is of another jurisdiction; 64 wrong usage.
            """)

    @OptionGroup var refiling: RefilingOptions

    @Option(help: ArgumentHelp("The class to which it belongs.", valueName: "class"))
    var to: String?

    @Flag(help: "Found a class for it, by its own code or title.")
    var toNew = false

    func validate() throws {
        guard (to != nil) != toNew else { throw ValidationError("give --to CLASS, or --to-new") }
    }

    func run() throws {
        let archive = try refiling.archive.open()
        let place = try refiling.place(in: archive)
        var destination = RefilingDestination.founded
        if let to {
            do {
                destination = .held(try archive.known().history(called: to).record.id)
            } catch let failure as Failure {
                throw Failure(
                    failure.message, hint: "--to-new founds a class by the revision's own code or title")
            }
        }
        let options = try refiling.recording.options(archive)
        let (refiled, workingFolder) = try archived { () throws(ArchiveError) in
            try archive.move(place, to: destination, why: refiling.why, options, patience: .ofTheTool)
        }
        try refiling.report(refiled, workingFolder)
    }
}
