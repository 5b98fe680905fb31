/// The order of reading of one page: which rows are running text, which a table, which text in columns.
///
/// `pdftotext` finds columns too, and loses the rows of tables by it. So its lines are taken and its blocks are
/// not: rows that share an open gutter make a band; a band is text in columns if the lines on both sides fill
/// their column as wrapped text does, else it is a table and is read row by row. Linear in the rows.
struct PDFPageLayout {
    private let leading: PDFLeading
    /// The number that the next column of text gets; the body of all pages is column 0.
    private var nextColumn = 1
    private(set) var elements: [PDFElement] = []

    init(leading: PDFLeading) { self.leading = leading }

    /// Adds the rows of a page, its furniture removed.
    mutating func add(_ rows: [PDFRow]) {
        let rows = Self.withoutStretchedLines(rows, leading)
        var index = 0
        while index < rows.count {
            guard var band = PDFBand(rows[index], before: index + 1 < rows.count ? rows[index + 1] : nil)
            else {
                elements.append(.line(rows[index].joined, column: 0))
                index += 1
                continue
            }
            index += 1
            while index < rows.count, band.take(rows[index]) { index += 1 }
            if let sides = PDFTextColumns(band, leading) {
                for side in sides.columns {
                    elements += side.map { .line($0, column: nextColumn) }
                    nextColumn += 1
                }
            } else {
                index -= band.giveBackTail(leading: leading)
                addTable(band)
            }
        }
    }

    /// A band of too many columns is no table: its rows are lines.
    private mutating func addTable(_ band: PDFBand) {
        guard let table = PDFTable(band, leading) else {
            elements += band.rows.map { .line($0.joined, column: 0) }
            return
        }
        for row in table.rows {
            switch row {
            case .cells(let cells): elements.append(.row(cells))
            case .text(let lines): elements += lines.map { .line($0, column: 0) }
            }
        }
    }

    /// Justified lines have wide gaps too, but the lines above and below run across them.
    private static func withoutStretchedLines(_ rows: [PDFRow], _ leading: PDFLeading) -> [PDFRow] {
        var rows = rows
        for index in rows.indices where rows[index].segments.count > 1 {
            let row = rows[index]
            let height = row.segments[0].height
            let widest = row.gaps.map { $0.upperBound - $0.lowerBound }.max() ?? 0
            guard widest < height * 2.5 else { continue }
            let crossed = [index - 1, index + 1].count { other in
                guard rows.indices.contains(other) else { return false }
                let neighbour = rows[other]
                guard abs(neighbour.bottom - row.bottom) <= leading.pitch(height) * 1.15 else { return false }
                return Self.crosses(neighbour, row.gaps)
            }
            if crossed >= (widest < height * 1.2 ? 1 : 2) { rows[index].segments = [row.joined] }
        }
        return rows
    }

    /// Whether segments of a row run across each of these gaps; both stand from left to right.
    private static func crosses(_ row: PDFRow, _ gaps: [ClosedRange<Double>]) -> Bool {
        var rest = row.segments[...]
        // How far the segments reach that begin left of the gap.
        var reach = -Double.infinity
        for gap in gaps {
            while let segment = rest.first, segment.left < gap.lowerBound {
                reach = max(reach, segment.right)
                rest.removeFirst()
            }
            if reach <= gap.upperBound { return false }
        }
        return true
    }
}
