/// Why a profile can't be used.
public struct ProfileError: Error, Hashable, Sendable {
    /// The kinds of trouble; the words are fixed.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The fixed word.
        public let rawValue: String
        /// A code from its fixed word.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The file is no TOML.
        public static let syntax = Code(rawValue: "profile-syntax")
        /// A key that no profile has.
        public static let unknownKey = Code(rawValue: "profile-unknown-key")
        /// A key that every profile needs.
        public static let missingKey = Code(rawValue: "profile-missing-key")
        /// A value of the wrong kind, or a word that means nothing.
        public static let badValue = Code(rawValue: "profile-bad-value")
        /// It extends a profile that is not known.
        public static let unknownParent = Code(rawValue: "profile-unknown-parent")
        /// No profile has such a name.
        public static let unknownProfile = Code(rawValue: "unknown-profile")
    }

    /// The kind of trouble.
    public let code: Code
    /// One phrase with the place and the rule.
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension ProfileError: CustomStringConvertible {
    /// The phrase.
    public var description: String { message }
}
