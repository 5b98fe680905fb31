/// Something in a document that a person should know of: a fault, a doubt, or what was not understood.
public struct Finding: Hashable, Sendable {
    /// How much it weighs.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        /// The document contradicts itself or a rule.
        case error
        /// Probably a fault.
        case warning
        /// Worth knowing.
        case note
    }

    /// What kind of finding it is, a fixed word that scripts can rely on: `impossible-date`.
    public let code: String
    /// How much it weighs.
    public let severity: Severity
    /// One phrase with the words in question.
    public let message: String
    /// The line it is about, from 1; nil where it is about the whole document.
    public let line: Int?

    /// A finding.
    public init(_ code: String, _ severity: Severity, _ message: String, line: Int?) {
        self.code = code
        self.severity = severity
        self.message = message
        self.line = line
    }
}
