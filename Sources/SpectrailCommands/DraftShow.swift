import ArgumentParser
import Spectrail

struct DraftShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows a draft: its canonical text, its document, or its JSON.")

    @OptionGroup var choice: DraftChoice
    @OptionGroup var archive: ArchiveOptions

    @Flag(help: "The document as it came, byte for byte.")
    var source = false

    @Option(help: "Text for people, or JSON for programs.")
    var format: Format = .text

    func run() throws {
        let view = try archive.open().known()
        let draft = try choice.draft(in: view)
        if source {
            guard let document = try archived({ () throws(ArchiveError) in try view.source(of: draft) })
            else {
                throw Failure("the draft '\(draft.name)' of '\(draft.text.classID)' has no source")
            }
            try Console.put(bytes: document.bytes)
        } else if format == .json {
            try Console.put(
                SpecificationJSON.text(
                    try archived { () throws(ArchiveError) in try view.specification(of: draft) }))
        } else {
            try Console.put(try archived { () throws(ArchiveError) in try view.canonicalText(of: draft) })
        }
    }
}
