import SpecModel

/// A line of a page with the part that it stands in.
struct PageBlock {
    var text: String
    var form: Line.Form
    /// The place of its part among the page's.
    let region: Int
    /// Lines that breaks part in one paragraph have the same number.
    let paragraph: Int
    /// Whether it is the heading of the whole page.
    var isTitle = false
}
