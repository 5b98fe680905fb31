/// What an archive knows of a class beside its revisions: every title and code that it ever had.
public struct ClassRecord: Hashable, Sendable {
    /// A title or a code with the date of the revision that brought it.
    public struct Alias: Hashable, Sendable {
        /// The title or the code.
        public let text: String
        /// The date of the revision that first had it; nil where that revision has none.
        public let from: PartialDate?

        /// A dated name.
        public init(text: String, from: PartialDate?) {
            self.text = text
            self.from = from
        }
    }

    /// The permanent id.
    public let id: ClassID
    /// The titles, in the order in which they were recorded.
    public var titles: [Alias]
    /// The codes, in the order in which they were recorded.
    public var codes: [Alias]
    /// Why the class is kept apart from another that claims the same code; nil where none does.
    public var ambiguity: String?

    /// A class.
    public init(id: ClassID, titles: [Alias] = [], codes: [Alias] = [], ambiguity: String? = nil) {
        self.id = id
        self.titles = titles
        self.codes = codes
        self.ambiguity = ambiguity
    }
}
