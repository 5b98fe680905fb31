import SpecModel

/// What an unfinished import refused, noted down beside the archive until it is finished.
///
/// A document is refused by what is held when its turn comes. An import that goes on after a stop begins with the
/// documents that are not held, and the refused ones are among them: asked again, they would be decided upon by what
/// came after their turn, and the archive would be another than that of an import that was left alone. So they
/// are told as refused again. The note is a help and no truth: where it is lost, or where somebody else recorded
/// something since, they are simply asked again.
struct ImportMemory {
    /// A document as it was when it was refused: the same bytes under the same name, read to the same text, filed under
    /// the same class. Two copies under different names have different turns.
    struct Key: Hashable {
        let text: String

        init(_ document: PreparedSubmission) {
            let place = document.classID?.description ?? "-"
            let name = document.name.unicodeScalars.map { $0.value < 32 ? "?" : String($0) }.joined()
            text = "\(document.sha256) \(document.mark) \(place) \(name)"
        }
    }

    private(set) var refusals: [Key: ArchiveError] = [:]
    private let store: any ArchiveStore
    /// What is noted down.
    private var lines: [String] = []

    /// Recalls what was refused on the way to a commit; nothing where no import on the way to it was left unfinished.
    init(_ store: any ArchiveStore, at tip: CommitID) {
        self.store = store
        guard let bytes = store.note(Self.name), let text = String(validating: bytes, as: UTF8.self) else {
            return
        }
        let held = text.split(separator: "\n").map(String.init)
        guard let end = held.lastIndex(of: Self.line(tip)) else { return }
        // Refusals stand before the commit that the branch moved to after them.
        lines = Array(held[...end])
        for line in lines {
            let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
            guard parts.count == 3 else { continue }
            refusals[Key(parts[0])] = ArchiveError(ArchiveError.Code(rawValue: parts[1]), parts[2])
        }
    }

    /// Keeps what a batch refused, for when the branch has moved to a commit.
    mutating func keep(_ refused: [(key: Key, error: ArchiveError)], until tip: CommitID) {
        guard !refused.isEmpty || !lines.isEmpty else { return }
        for (key, error) in refused where refusals.updateValue(error, forKey: key) == nil {
            let message = error.message.split(whereSeparator: \.isNewline).joined(separator: " ")
            lines.append("\(key.text)\t\(error.code.rawValue)\t\(message)")
        }
        lines.append(Self.line(tip))
        store.setNote(Self.name, to: Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    /// Forgets all: the import is finished.
    mutating func clear() {
        (refusals, lines) = ([:], [])
        store.setNote(Self.name, to: nil)
    }

    private static let name = "spectrail-import"

    private static func line(_ tip: CommitID) -> String { "until \(tip)" }
}

extension ImportMemory.Key {
    fileprivate init(_ text: String) { self.text = text }
}
