/// The lines of one paragraph, item or heading; one at least.
struct PDFParagraph: Hashable, Sendable {
    let first: PDFLine
    private(set) var others: [PDFLine] = []

    init(_ line: PDFLine) { first = line }

    var last: PDFLine { others.last ?? first }
    var lines: [PDFLine] { [first] + others }

    mutating func append(_ line: PDFLine) { others.append(line.unmarked) }

    /// Whether a further line of this paragraph may begin there.
    func goesOn(at left: Double) -> Bool {
        let tolerance = 2.5
        if let last = others.last { return abs(left - last.segment.left) <= tolerance }
        if first.bullet != nil {
            return abs(left - first.textLeft) <= tolerance || abs(left - first.segment.left) <= tolerance
        }
        // The first line alone may be set in, or hang out.
        return abs(left - first.segment.left) <= max(tolerance, first.segment.em * 5)
    }
}
