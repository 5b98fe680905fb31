/// One line of a document, with its place.
public struct Line: Hashable, Sendable {
    /// The number of the line in the source, from 1.
    public let number: Int
    /// The characters in NFC, without line end.
    public let text: String

    /// A line.
    public init(number: Int, text: String) {
        self.number = number
        self.text = text
    }
}
