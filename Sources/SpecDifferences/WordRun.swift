/// A stretch of text that both sides have, or only one of them.
public struct WordRun: Hashable, Sendable {
    /// Which side has the text.
    public enum Operation: String, Hashable, Sendable, CaseIterable {
        /// Both sides, byte for byte.
        case keep
        /// Only the old side.
        case delete
        /// Only the new side.
        case insert
    }

    /// Which side has the text.
    public let op: Operation
    /// The text with its blanks; never empty.
    public let text: String
}
