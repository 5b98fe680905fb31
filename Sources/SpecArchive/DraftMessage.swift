import SpecModel

/// The message of the commit of a draft: a line for people, and trailers with all that the draft says of itself.
struct DraftMessage {
    let classID: ClassID
    let name: ProposalName
    let specification: Specification
    let source: RecordedSource
    /// SHA-256 of the canonical text.
    let textSHA256: String
    /// Whether it takes the place of another text of the draft.
    let isRevised: Bool
    let reader: String
    let recordedAt: Int64

    var text: String {
        let facts = specification.facts
        let names = [facts.code?.description, facts.title].compactMap(\.self)
        let subject = names.isEmpty ? classID.word : names.joined(separator: " ")
        var trailers: [(key: String, value: String?)] = [
            (TrailerKey.classID, classID.description), (TrailerKey.draft, name.description),
        ]
        trailers += RevisionTrailers.pairs(facts, specification.clause)
        trailers += [
            (TrailerKey.text, textSHA256),
            (TrailerKey.sourceFile, source.file),
            (TrailerKey.sourceSHA256, source.sha256),
            (TrailerKey.sourceName, source.name),
            (TrailerKey.sourceURL, source.url),
            (TrailerKey.retrieved, source.retrieved?.description),
            (TrailerKey.reader, "\(reader) \(specification.profile)"),
            (TrailerKey.recordedAt, Instant.text(recordedAt)),
        ]
        return RecordingMessage.text(
            "\(subject): \(isRevised ? "another text of draft" : "draft") \(name)", trailers)
    }
}
