/// What the note of a clause says was changed; it can be checked against the difference.
public enum Claim: Hashable, Sendable {
    /// Only the form.
    case modernizeFormat
    /// The acknowledgement section came in.
    case addAcknowledgement
    /// The content.
    case modifyContent
    /// The sections of one kind.
    case modify(SectionKind)
    /// Nothing: the class was reviewed and that was all. It follows from a note that speaks of a review alone.
    case reviewOnly
}

extension Claim: CustomStringConvertible {
    /// The word of the JSON: `modernize-format`, `modify:substitutions`.
    public var description: String {
        switch self {
        case .modernizeFormat: "modernize-format"
        case .addAcknowledgement: "add-acknowledgement"
        case .modifyContent: "modify-content"
        case .modify(let kind): "modify:\(kind.rawValue)"
        case .reviewOnly: "review-only"
        }
    }

    /// The claim that a word of the JSON names, or nil.
    public init?(_ word: String) {
        switch word {
        case "modernize-format": self = .modernizeFormat
        case "add-acknowledgement": self = .addAcknowledgement
        case "modify-content": self = .modifyContent
        case "review-only": self = .reviewOnly
        default:
            guard word.hasPrefix("modify:"), let kind = SectionKind(rawValue: String(word.dropFirst(7)))
            else { return nil }
            self = .modify(kind)
        }
    }
}
