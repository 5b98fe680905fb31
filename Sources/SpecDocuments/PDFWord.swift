/// A word of a page and the box that its letters fill, in points from the top left corner.
struct PDFWord: Hashable, Sendable {
    let text: String
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    var height: Double { bottom - top }
}
