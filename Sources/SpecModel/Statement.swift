/// One item of a section: a duty, a knowledge, a requirement, a paragraph.
public struct Statement: Hashable, Sendable {
    /// A mark on an item that changes what it asks.
    public enum Flag: String, Hashable, Sendable, CaseIterable {
        /// Chicago's `*`: an applicant may have to show it before being appointed.
        case mayBeRequiredAtEntry = "may-be-required-at-entry"
    }

    /// The place among all items of the same section kind, in document order, from 0.
    public let index: Int
    /// The words in one line, without bullet, flag and end punctuation.
    public let text: String
    /// The words that the item completes, without colon: `Considerable knowledge of`.
    public let leadIn: String?
    /// Its marks, each at most once.
    public let flags: [Flag]
    /// The line on which it begins, from 1.
    public let line: Int

    /// An item.
    public init(index: Int, text: String, leadIn: String? = nil, flags: [Flag] = [], line: Int) {
        self.index = index
        self.text = text
        self.leadIn = leadIn
        self.flags = flags
        self.line = line
    }

    /// Lead-in and text as one sentence, as a reader takes them.
    public var sentence: String { leadIn.map { "\($0) \(text)" } ?? text }
}
