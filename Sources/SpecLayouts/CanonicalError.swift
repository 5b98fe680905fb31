/// Why a text is no canonical text. Archives are read by it, so it names the line.
public struct CanonicalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// One phrase with the rule that is broken.
    public let message: String

    /// The line and the phrase.
    public var description: String { "line \(line): \(message)" }
}
