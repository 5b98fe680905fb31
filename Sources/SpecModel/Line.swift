/// One line of a document, with its place.
public struct Line: Hashable, Sendable {
    /// What the format of a document says of a line. Plain text says nothing.
    public enum Form: UInt8, Hashable, Sendable {
        /// A line of plain text: the next may go on with its sentence.
        case running
        /// A whole paragraph, as the document marks it.
        case paragraph
        /// An item of a list, without its bullet or number.
        case item
        /// Set as a heading: by its element or style, or short and in bold from end to end.
        case heading
        /// A row of a table, its cells parted by tabs; empty cells keep their place.
        case row
    }

    /// The number of the line in the source, from 1; in formats without lines, of the paragraph.
    public let number: Int
    /// The characters in NFC, without line end. A tab parts two cells or columns; all other white space is
    /// blanks.
    public let text: String
    /// What the format says of it.
    public let form: Form

    /// A line.
    public init(number: Int, text: String, form: Form = .running) {
        self.number = number
        self.text = text
        self.form = form
    }
}
