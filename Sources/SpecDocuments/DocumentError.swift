/// Why the bytes of a document can't be read as lines at all.
public struct DocumentError: Error, Hashable, Sendable {
    /// The kinds of trouble; the words are fixed, scripts and hints rely on them.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The fixed word.
        public let rawValue: String
        /// A code from its fixed word.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// There is nothing but blanks in it.
        public static let empty = Code(rawValue: "empty-document")
        /// It is no text in any encoding that offices use.
        public static let binary = Code(rawValue: "binary-document")
        /// It is larger than a specification can be.
        public static let tooLarge = Code(rawValue: "document-too-large")
        /// It is of a format that is known but not read.
        public static let unsupportedFormat = Code(rawValue: "unsupported-format")
    }

    /// The kind of trouble.
    public let code: Code
    /// One phrase with what was found.
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension DocumentError: CustomStringConvertible {
    /// The phrase.
    public var description: String { message }
}
