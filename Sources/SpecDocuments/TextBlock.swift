import SpecModel

/// A line of a document that marks its paragraphs, before it is known what becomes of its table or its part.
struct TextBlock {
    var text: String
    var form: Line.Form
    /// Lines that breaks part in one paragraph have the same number.
    let paragraph: Int
    /// The part of the page that it stands in, by its place among them; 0 where there are no parts.
    var region = 0
    /// Whether it is the heading of the whole page.
    var isTitle = false
}
