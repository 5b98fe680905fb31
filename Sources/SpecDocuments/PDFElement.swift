/// A piece of a page in the order of reading.
enum PDFElement: Hashable, Sendable {
    /// A line of running text, in a column of text.
    case line(PDFSegment, column: Int)
    /// A row of a table: the lines of each cell.
    case row([[PDFSegment]])
}
