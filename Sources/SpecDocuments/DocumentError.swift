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
        /// It is larger than a specification can be, or claims to be.
        public static let tooLarge = Code(rawValue: "document-too-large")
        /// It is of a format that is known but not read.
        public static let unsupportedFormat = Code(rawValue: "unsupported-format")
        /// It breaks the rules of its own format.
        public static let damaged = Code(rawValue: "damaged-document")
        /// It can't be opened without a password.
        public static let encrypted = Code(rawValue: "encrypted-document")
        /// It holds changes that nobody has accepted or rejected yet.
        public static let trackedChanges = Code(rawValue: "tracked-changes")
        /// Its elements stand in each other deeper than any author sets them.
        public static let tooDeep = Code(rawValue: "too-deep")
        /// It grows out of all proportion when it is unpacked.
        public static let zipBomb = Code(rawValue: "zip-bomb")
        /// It declares a document type of its own, by which a small file can grow without bound.
        public static let documentType = Code(rawValue: "document-type")
        /// The name that was given is no encoding that is read.
        public static let unknownEncoding = Code(rawValue: "unknown-encoding")
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
