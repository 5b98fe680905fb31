/// A band of rows read as a table: lines that stand close above each other in one column are one cell.
struct PDFTable {
    enum Row: Hashable {
        /// The lines of each cell.
        case cells([[PDFSegment]])
        /// Lines that fill the first column alone: text between the rows.
        case text([PDFSegment])
    }

    private(set) var rows: [Row] = []

    /// Nil where the band has more columns than a table can have.
    init?(_ band: PDFBand, _ leading: PDFLeading) {
        let columns = band.columns
        guard columns.count <= PDFBand.gutterLimit + 1 else { return nil }
        for group in Self.groups(of: band, columns, leading) {
            var cells = [[PDFSegment]](repeating: [], count: columns.count)
            for segment in group {
                let column = columns.firstIndex { segment.left <= $0.upperBound } ?? columns.count - 1
                cells[column].append(segment)
            }
            let filled = cells.indices.filter { !cells[$0].isEmpty }
            if filled == [0] {
                rows.append(.text(cells[0]))
            } else {
                rows.append(.cells(cells))
            }
        }
    }

    /// The segments of each row of the table.
    ///
    /// Cells of one row overlap in height, centred ones too; the space between the lines of a cell is smaller
    /// than between two rows. A table without any space between its rows has a new row wherever its first
    /// column has a line that is not alone.
    private static func groups(
        of band: PDFBand, _ columns: [ClosedRange<Double>], _ leading: PDFLeading
    ) -> [[PDFSegment]] {
        var groups: [[PDFSegment]] = []
        var bottom = -Double.infinity
        var lastBaseline: [Int: Double] = [:]
        for row in band.rows {
            for segment in row.segments {
                let column = columns.firstIndex { segment.left <= $0.upperBound } ?? 0
                let goesOn = lastBaseline[column].map {
                    segment.bottom - $0 <= leading.pitch(segment.height) * 1.12
                }
                let overlaps = segment.top + segment.height * 0.3 < bottom
                if groups.isEmpty || !(goesOn == true || overlaps) {
                    groups.append([segment])
                    lastBaseline = [:]
                    bottom = segment.bottom
                } else {
                    groups[groups.count - 1].append(segment)
                    bottom = max(bottom, segment.bottom)
                }
                lastBaseline[column] = segment.bottom
            }
        }
        let isDense = groups.count == 1 && band.rows.count > 2
        guard isDense else { return groups }
        var split: [[PDFSegment]] = []
        for row in band.rows {
            let begins = row.segments.count > 1 && row.segments[0].left <= columns[0].upperBound
            if begins || split.isEmpty {
                split.append(row.segments)
            } else {
                split[split.count - 1] += row.segments
            }
        }
        return split
    }
}
