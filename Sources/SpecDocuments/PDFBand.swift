/// Rows of a page that share a gutter: a table, or text in two columns.
struct PDFBand {
    private(set) var rows: [PDFRow]
    private var gutters: [ClosedRange<Double>]

    /// A gutter narrower than this part of a letter m is none.
    private static let leastGutter = 0.5
    /// The most gutters that a band may have. What has more is no table that a person could read, and each gutter
    /// is held against each segment below it.
    static let gutterLimit = 100

    /// A band that begins with a row of several segments, or with two rows side by side at different heights.
    init?(_ row: PDFRow, before next: PDFRow?) {
        rows = [row]
        gutters = row.gaps
        if gutters.isEmpty, let next, let gap = Self.gap(between: row, next) { gutters = [gap] }
        if gutters.isEmpty || gutters.count > Self.gutterLimit { return nil }
    }

    private static func gap(between row: PDFRow, _ next: PDFRow) -> ClosedRange<Double>? {
        let (upper, lower) = (row.segments[0], next.segments[0])
        guard next.segments.count == 1, upper.bottom - lower.top > upper.height * 0.15 else { return nil }
        let (left, right) = upper.left < lower.left ? (upper, lower) : (lower, upper)
        guard right.left - left.right >= upper.em else { return nil }
        return left.right...right.left
    }

    /// Takes in the next row if it leaves every gutter open, and stands near.
    mutating func take(_ row: PDFRow) -> Bool {
        guard let last = rows.last, row.top - last.bottom < 3.5 * row.segments[0].height else { return false }
        let least = row.segments[0].em * Self.leastGutter
        var narrowed: [ClosedRange<Double>] = []
        for gutter in gutters {
            guard let open = Self.opening(of: gutter, beside: row.segments),
                open.upperBound - open.lowerBound >= least
            else { return false }
            narrowed.append(open)
        }
        if row.segments.count > 1 {
            guard row.gaps.contains(where: { gap in narrowed.contains { $0.overlaps(gap) } }) else {
                return false
            }
        }
        gutters = narrowed
        rows.append(row)
        return true
    }

    /// Gives back the rows at the end that have one segment only and stand apart: they are text under a table.
    mutating func giveBackTail(leading: PDFLeading) -> Int {
        var count = 0
        while rows.count > 1, let last = rows.last, last.segments.count == 1 {
            let above = rows[rows.count - 2]
            let isWrapped =
                last.segments[0].left > rows[0].segments[0].right
                && last.bottom - above.bottom <= leading.pitch(last.segments[0].height) * 1.15
            if isWrapped { break }
            rows.removeLast()
            count += 1
        }
        return count
    }

    /// The columns from left to right: what the segments of all rows cover, parted by the gutters they share.
    var columns: [ClosedRange<Double>] {
        let spans = rows.flatMap(\.segments).map { $0.left...max($0.left, $0.right) }
            .sorted { $0.lowerBound < $1.lowerBound }
        var columns: [ClosedRange<Double>] = []
        for span in spans {
            if let last = columns.last, span.lowerBound <= last.upperBound {
                columns[columns.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
            } else {
                columns.append(span)
            }
        }
        return columns
    }

    /// The widest part of a gutter that the segments leave open.
    private static func opening(
        of gutter: ClosedRange<Double>, beside segments: [PDFSegment]
    ) -> ClosedRange<Double>? {
        var open = gutter
        for segment in segments where segment.right > open.lowerBound && segment.left < open.upperBound {
            let left = segment.left - open.lowerBound
            let right = open.upperBound - segment.right
            if left <= 0, right <= 0 { return nil }
            open = left > right ? open.lowerBound...segment.left : segment.right...open.upperBound
        }
        return open
    }
}
