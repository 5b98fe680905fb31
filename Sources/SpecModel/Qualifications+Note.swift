extension Qualifications {
    /// A sentence beside the requirements that says how they are to be read.
    public struct Note: Hashable, Sendable {
        /// What it does.
        public enum Kind: Hashable, Sendable {
            /// It says what a term means: `Managerial capacity`.
            case definition(term: String)
            /// It refers to another class or its specification.
            case reference(to: String)
            /// "For State Employees this experience is interpreted at or above the level of …".
            case interpretation
            /// Anything else.
            case remark
        }

        /// What it does.
        public let kind: Kind
        /// Its words: what the term means, else the whole sentence, without `NOTE`.
        public let text: String
        /// Where it stands.
        public let source: StatementReference

        /// A note.
        public init(kind: Kind, text: String, source: StatementReference) {
            self.kind = kind
            self.text = text
            self.source = source
        }
    }
}
