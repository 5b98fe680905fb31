import ArgumentParser
import Spectrail

/// Which wrong filing is put right, why, and by whom.
struct RefilingOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The class: an id, a code or a title that it ever had.", valueName: "class"))
    var classNamed: String

    @Argument(help: "The revision: an effective date, a Final No., 'latest', its name or its commit.")
    var revision: String

    @Option(help: ArgumentHelp("The reason, in a sentence; it is kept for ever.", valueName: "text"))
    var why: String

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var recording: RecordingIdentityOptions

    func validate() throws {
        if why.allSatisfy(\.isWhitespace) {
            throw ValidationError("--why takes a reason: nobody understands it later without one")
        }
    }

    /// The revision that is meant.
    func place(in archive: Archive) throws -> RevisionPlace {
        let history = try archive.known().history(called: classNamed)
        if history.revisions.isEmpty, let taken = history.takenBack.last {
            throw Failure(
                "class '\(history.record.id)' holds no revision: \(taken.revision.name) was taken back")
        }
        let revision = try RevisionChoice(history: history).revision(revision)
        return RevisionPlace(classID: history.record.id, revision: revision.name)
    }

    /// Says what came of it.
    func report(_ refiled: RefiledRevision, _ workingFolder: WorkingFolderState) throws {
        let what = refiled.to.map { "moved to \($0)" + (refiled.isNewClass ? ", a new class" : "") }
        try Console.put("\(refiled.from): \(what ?? "withdrawn")\n")
        let rest = refiled.latest.map { "the latest of \(refiled.from.classID) is \($0)" }
        Console.note("note: \(rest ?? "\(refiled.from.classID) holds no revision any more")")
        Console.note(workingFolder)
    }
}
