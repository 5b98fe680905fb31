import SpecLayouts
import SpecModel

/// The file that stands in the place of a revision's text when the revision was taken back: it says what became of it
/// and where its text is.
///
/// Its front matter begins with `spectrail-note`, by which it is told from a canonical text.
struct MisfilingNote {
    private static let version = 1
    let place: RevisionPlace
    let fate: TakenBack.Fate
    let why: String
    let by: Identity
    let at: Int64
    /// The commit that wrote the text of the revision.
    let commit: String

    var bytes: [UInt8] {
        let what: (key: String, value: String, sentence: String) =
            switch fate {
            case .withdrawn: ("withdrawn", Instant.text(at), "was withdrawn")
            case .moved(let destination): ("moved-to", "\(destination)", "was moved to \(destination)")
            }
        let pairs = [
            ("spectrail-note", "\(Self.version)"), ("revision", "\(place)"), (what.key, what.value),
            ("by", "\(by)"), ("at", Instant.text(at)), ("why", why), ("text", commit),
        ]
        let lines =
            ["---"] + pairs.map { "\($0): \(FrontMatter.scalar(RecordingMessage.oneLine($1)))" }
            + [
                "---", "",
                "Revision \(place.revision) \(what.sentence). The commit named under 'text' holds what it said.",
                "",
            ]
        return Array(lines.joined(separator: "\n").utf8)
    }
}
