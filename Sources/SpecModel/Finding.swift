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
    /// One phrase on one line, with the words in question in single quotes.
    public let message: String
    /// The line it is about, from 1; nil where it is about the whole document.
    public let line: Int?

    /// A finding. Messages quote documents and go to terminals: one that is too long for a phrase is cut, and
    /// control characters in it become blanks.
    public init(_ code: String, _ severity: Severity, _ message: String, line: Int?) {
        self.code = code
        self.severity = severity
        self.message = Self.phrase(message)
        self.line = line
    }

    /// A finding of a kind, as grave as its kind is.
    public init(_ kind: Kind, _ message: String, line: Int?) {
        self.init(kind.code, kind.severity, message, line: line)
    }
}

extension Finding {
    /// The longest message, in bytes: a sentence with two quotations.
    static let messageLimit = 300
    /// The most of a document's words that one quotation holds, in bytes.
    static let quotationLimit = 80

    /// Words of a document in single quotes, cut where they are too many for a message.
    package static func quoted(_ words: some StringProtocol) -> String {
        "'\(cut(words, to: quotationLimit))'"
    }

    private static func phrase(_ message: String) -> String {
        guard message.utf8.count > messageLimit || !message.utf8.allSatisfy(isPlain) else { return message }
        var plain = String.UnicodeScalarView()
        for scalar in cut(message, to: messageLimit).unicodeScalars {
            let isControl = scalar.value < 32 || (127..<160).contains(scalar.value)
            plain.append(isControl ? " " : scalar)
        }
        return String(plain)
    }

    /// Whether a byte is neither a control character nor the first byte of one beyond ASCII.
    private static func isPlain(_ byte: UInt8) -> Bool { byte >= 32 && byte != 127 && byte != 0xC2 }

    private static func cut(_ text: some StringProtocol, to limit: Int) -> String {
        guard text.utf8.count > limit else { return String(text) }
        var kept = String.UnicodeScalarView()
        var size = 0
        for scalar in text.unicodeScalars {
            size += UTF8.width(scalar)
            if size > limit { break }
            kept.append(scalar)
        }
        return String(kept) + "…"
    }
}
