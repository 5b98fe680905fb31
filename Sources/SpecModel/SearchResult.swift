/// The classes in which words were found, the best first.
public struct SearchResult: Hashable, Sendable {
    /// A statement that says what was looked for.
    public struct Passage: Hashable, Sendable {
        /// The heading under which it stands; nil where it has none.
        public let section: String?
        /// What it says, in pieces; every second one, from the second on, is what was looked for.
        public let pieces: [String]
        /// The first and the last revision that says so, of those that were asked about.
        public let first, last: Revision
        /// How many revisions say so, of those that were asked about.
        public let count: Int

        /// A passage.
        public init(section: String?, pieces: [String], first: Revision, last: Revision, count: Int) {
            self.section = section
            self.pieces = pieces
            self.first = first
            self.last = last
            self.count = count
        }
    }

    /// What speaks for a class beside its text.
    public enum Name: Hashable, Sendable {
        /// It has, or once had, just the code or the id that was typed.
        case code(String)
        /// It has, or once had, just the title that was typed.
        case title(String)
        /// All the words stand in a title that it has or once had.
        case wordsOfTitle(String)
    }

    /// A class in which the words were found.
    public struct Hit: Hashable, Sendable {
        /// The class.
        public let history: ClassHistory
        /// The revision to look at: the latest that has the words, of those that were asked about.
        public let revision: Revision
        /// Which of its names the words are; nil where they only stand in its text.
        public let name: Name?
        /// The statements that say so, in the order of their weight.
        public let passages: [Passage]

        /// A hit.
        public init(history: ClassHistory, revision: Revision, name: Name?, passages: [Passage]) {
            self.history = history
            self.revision = revision
            self.name = name
            self.passages = passages
        }
    }

    /// The hits, no more than were asked for.
    public let hits: [Hit]
    /// How many classes there are with the words.
    public let count: Int

    /// A result.
    public init(hits: [Hit], count: Int) {
        self.hits = hits
        self.count = count
    }
}
