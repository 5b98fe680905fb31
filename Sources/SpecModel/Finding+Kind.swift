extension Finding {
    /// A kind of finding, with what a reviewer wants to know who meets it for the first time.
    ///
    /// The page of findings in the documentation is made of these, so that what the tool says and what the
    /// documentation explains can't part.
    public struct Kind: Sendable {
        /// What findings are grouped by.
        public enum Topic: String, Sendable, CaseIterable {
            /// Characters and lines that could not be read.
            case reading = "Characters and lines"
            /// Code, title and salary group.
            case identity = "Code, title and salary group"
            /// Dates and numbers.
            case dates = "Dates and numbers"
            /// Sections and their items.
            case sections = "Sections and items"
            /// The cancellation clause.
            case clause = "The cancellation clause"
            /// The minimum qualifications.
            case qualifications = "Qualifications"
        }

        /// The fixed word of the reports and of the JSON: `impossible-date`.
        public let code: String
        /// How much such a finding weighs.
        public let severity: Severity
        /// What it is about.
        public let topic: Topic
        /// One sentence that says what was found.
        public let meaning: String
        /// The rule, statute or custom that it is measured by; nil where a plain contradiction needs none.
        public let ground: String?
        /// What a person should do about it.
        public let advice: String

        init(
            _ code: String, _ severity: Severity, _ topic: Topic, _ meaning: String, ground: String? = nil,
            advice: String
        ) {
            self.code = code
            self.severity = severity
            self.topic = topic
            self.meaning = meaning
            self.ground = ground
            self.advice = advice
        }

        /// Every kind of finding that there is, by topic.
        public static let all: [Kind] = reading + identity + dates + sections + clause + qualifications
    }
}
