import SpecModel

/// The times of the commit of a revision: the author's is when it takes effect, the committer's when the
/// archive came to know it.
struct CommitTimes {
    let authored: Int64
    let recorded: Int64
    /// The date that git can't hold and that was clamped; nil where it could.
    let clamped: PartialDate?

    init(_ facts: Specification.Facts, recordedAt: Int64) {
        self.init(facts.revisionDate, recordedAt: recordedAt)
    }

    init(_ date: PartialDate?, recordedAt: Int64) {
        recorded = recordedAt
        guard let date else {
            (authored, clamped) = (recordedAt, nil)
            return
        }
        let noon = RecordingTime.noon(of: date.lastDay)
        authored = RecordingTime.clamped(noon)
        clamped = authored == noon ? nil : date
    }
}

/// The message of the commit of a revision: a line for people, and trailers that are the authority on what
/// was recorded.
struct RecordingMessage {
    let classID: ClassID
    let revision: String
    let specification: Specification
    let outcome: Recording.Outcome
    let source: RecordedSource
    /// SHA-256 of the canonical text.
    let textSHA256: String
    /// That of the text which it takes the place of, of a correction.
    let corrects: String?
    /// Why the class is kept apart, where the commit founds it.
    let ambiguity: String?
    /// The draft that is adopted by it.
    let adopts: String?
    let reader: String
    let times: CommitTimes

    var text: String { Self.text(subject, trailers) }

    /// A message of a line for people and of trailers; those without a value are left out.
    static func text(_ subject: String, _ trailers: [(key: String, value: String?)]) -> String {
        var lines = [oneLine(subject), ""]
        for (key, value) in trailers {
            guard let value, !value.isEmpty else { continue }
            lines.append("\(key): \(oneLine(value))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var facts: Specification.Facts { specification.facts }

    private var subject: String {
        let what =
            switch outcome {
            case .addedSource: "another source of revision"
            case .corrected: "correction of revision"
            case .recorded, .alreadyRecorded: "revision"
            }
        let names = [facts.code?.description, facts.title].compactMap { $0 }
        let name = names.isEmpty ? classID.word : names.joined(separator: " ")
        return "\(name): \(what) \(revision)"
    }

    private var trailers: [(key: String, value: String?)] {
        let isSource = outcome == .addedSource
        let first: [(key: String, value: String?)] = [
            (TrailerKey.classID, classID.description),
            (isSource ? TrailerKey.sourceOf : TrailerKey.revision, revision),
        ]
        let said = isSource ? [] : RevisionTrailers.pairs(facts, specification.clause)
        return first + said + [
            (TrailerKey.ambiguity, ambiguity),
            (TrailerKey.adopts, adopts),
            (TrailerKey.text, isSource ? nil : textSHA256),
            (TrailerKey.corrects, corrects),
            (TrailerKey.sourceFile, source.file),
            (TrailerKey.sourceSHA256, source.sha256),
            (TrailerKey.sourceName, source.name),
            (TrailerKey.sourceURL, source.url),
            (TrailerKey.retrieved, source.retrieved?.description),
            (TrailerKey.reader, "\(reader) \(specification.profile)"),
            (TrailerKey.recordedAt, Instant.text(times.recorded)),
            (TrailerKey.clamped, times.clamped?.description),
        ]
    }

    /// A value without anything that could end its line or reach a terminal.
    static func oneLine(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 32 && $0 < 127 }
        if isPlain { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.value < 32 || (127..<160).contains($0.value) ? " " : $0 }))
    }
}
