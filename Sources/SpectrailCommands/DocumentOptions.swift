import ArgumentParser
import Spectrail

/// What a person says about documents that their bytes leave open.
struct DocumentOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read texts and HTML pages in this encoding; without it, their bytes decide.",
            valueName: "name"))
    var encoding: Encoding?

    @Option(
        help: ArgumentHelp(
            "Read a Word or RTF document with tracked changes as if all were accepted, or rejected; without it, such a document is refused.",
            valueName: "accept|reject"))
    var tracked: Tracked?

    /// The same in the words of the library.
    var reading: ReadingOptions {
        ReadingOptions(encoding: encoding?.rawValue, trackedChanges: tracked?.changes ?? .refuse)
    }

    /// An encoding by its registered name, in any letter case.
    enum Encoding: String, ExpressibleByArgument, CaseIterable {
        case utf8 = "utf-8"
        case utf16LittleEndian = "utf-16le"
        case utf16BigEndian = "utf-16be"
        case windows1252 = "windows-1252"
        case latin1 = "iso-8859-1"

        init?(argument: String) { self.init(rawValue: argument.lowercased()) }
    }

    /// What becomes of tracked changes.
    enum Tracked: String, ExpressibleByArgument, CaseIterable {
        case accept, reject

        var changes: ReadingOptions.TrackedChanges {
            switch self {
            case .accept: .accept
            case .reject: .reject
            }
        }
    }
}
