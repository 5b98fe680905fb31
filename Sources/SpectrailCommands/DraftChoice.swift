import ArgumentParser
import Spectrail

/// Which draft is meant.
struct DraftChoice: ParsableArguments {
    @Argument(help: ArgumentHelp("The class: an id, a code or a title that it ever had.", valueName: "class"))
    var classNamed: String

    @Argument(help: ArgumentHelp("The draft, as 'draft list' shows it.", valueName: "name"))
    var name: String

    /// The draft, whatever became of it.
    func draft(in view: ArchiveView) throws -> Proposal { try view.draft(name, ofClass: classNamed) }
}

extension ArchiveView {
    /// The draft that a person means by its name and its class.
    func draft(_ name: String, ofClass classNamed: String) throws -> Proposal {
        let id = try history(called: classNamed).record.id
        return try archived { () throws(ArchiveError) in try draft(name, of: id) }
    }
}
