/// Text set in two columns, told from a table by how it fills them.
struct PDFTextColumns {
    /// The lines of the left column, then those of the right one.
    let columns: [[PDFSegment]]

    /// Nil where the band is a table.
    init?(_ band: PDFBand, _ leading: PDFLeading) {
        let spans = band.columns
        guard spans.count == 2 else { return nil }
        let widths = spans.map { $0.upperBound - $0.lowerBound }
        guard let narrow = widths.min(), let wide = widths.max(), narrow * 1.8 >= wide else { return nil }
        let segments = band.rows.flatMap(\.segments)
        let sides = [
            segments.filter { $0.left < spans[1].lowerBound },
            segments.filter { $0.left >= spans[1].lowerBound },
        ]
        for (side, width) in zip(sides, widths) where !Self.isWrapped(side, width, leading) { return nil }
        columns = sides
    }

    /// Whether lines of a column run on in the next again and again.
    private static func isWrapped(_ lines: [PDFSegment], _ width: Double, _ leading: PDFLeading) -> Bool {
        var wrapped = 0
        for (line, next) in zip(lines, lines.dropFirst())
        where next.bottom - line.bottom <= leading.pitch(line.height) * 1.15
            && line.right - line.left >= width * 0.7
        {
            wrapped += 1
        }
        return lines.count >= 4 && wrapped >= 2
    }
}
