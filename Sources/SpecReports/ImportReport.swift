public import SpecModel

/// What came of importing many documents, file by file and in all.
public struct ImportReport: Sendable {
    /// What came of one file.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        /// A new revision was recorded.
        case recorded
        /// The revision was held; this source of it was put beside the other.
        case addedSource = "added-source"
        /// The same bytes were held already.
        case alreadyRecorded = "already-recorded"
        /// Nothing of it was recorded.
        case refused
    }

    /// The line of one file.
    public struct Row: Sendable {
        /// The file, as it was named, or relative to the folder that was named.
        public let file: String
        /// What came of it.
        public let outcome: Outcome
        /// The class that it is a revision of.
        public var classID: ClassID?
        /// The revision.
        public var revision: String?
        /// Whether it founded the class.
        public var isNewClass = false
        /// Why its class is kept apart from another that claims the same code.
        public var ambiguity: String?
        /// Other classes that its clause ties it to.
        public var lookalikes: [ClassID] = []
        /// What else a person should know: a draft that was adopted, a withdrawal that it follows.
        public var notes: [String] = []
        /// The commit that was made.
        public var commit: String?
        /// How many warnings and errors its reading gave.
        public var warnings = 0
        /// Why it may have been read by the wrong profile.
        public var doubt: String?
        /// Why it was refused: a fixed word, and one phrase.
        public var refusal: (code: String, message: String)?

        /// A file of which nothing but its fate is known.
        public init(file: String, outcome: Outcome) { (self.file, self.outcome) = (file, outcome) }
    }

    /// One line a file, in the order in which they were found.
    public let rows: [Row]
    /// Whether nothing was written, and all is told as it would be.
    public let isRehearsal: Bool

    /// A report.
    public init(_ rows: [Row], isRehearsal: Bool = false) {
        (self.rows, self.isRehearsal) = (rows, isRehearsal)
    }

    /// How many files came to an outcome.
    public func count(_ outcome: Outcome) -> Int { rows.count { $0.outcome == outcome } }

    /// How many classes were founded.
    public var newClasses: Int { rows.count(where: \.isNewClass) }

    /// How many of them are kept apart from another that claims the same code.
    public var keptApart: Int { rows.count { $0.isNewClass && $0.ambiguity != nil } }

    /// 0 all is recorded; 1 something was refused or contradicts what is held.
    public var status: Int32 { count(.refused) + keptApart > 0 ? 1 : 0 }
}
