/// The segments of a page that stand side by side, from left to right.
struct PDFRow: Hashable, Sendable {
    var segments: [PDFSegment]
    private(set) var top: Double
    private(set) var bottom: Double

    init(_ segment: PDFSegment) {
        segments = [segment]
        (top, bottom) = (segment.top, segment.bottom)
    }

    /// Groups the segments of a page into rows from top to bottom.
    ///
    /// Sorted by their middles, one pass: a segment whose middle lies within the row above it belongs to it.
    static func rows(of segments: [PDFSegment]) -> [PDFRow] {
        let sorted = segments.sorted { ($0.top + $0.bottom, $0.left) < ($1.top + $1.bottom, $1.left) }
        var rows: [PDFRow] = []
        for segment in sorted {
            let middle = (segment.top + segment.bottom) / 2
            if let last = rows.indices.last, rows[last].holds(middle, segment) {
                rows[last].segments.append(segment)
                rows[last].top = min(rows[last].top, segment.top)
                rows[last].bottom = max(rows[last].bottom, segment.bottom)
            } else {
                rows.append(PDFRow(segment))
            }
        }
        for index in rows.indices {
            rows[index].segments.sort { $0.left < $1.left }
            rows[index].joinBullets()
        }
        return rows
    }

    /// The gaps between the segments, those under half a letter left out: such a pair is one text.
    var gaps: [ClosedRange<Double>] {
        zip(segments, segments.dropFirst()).compactMap { left, right in
            left.right < right.left ? left.right...right.left : nil
        }
    }

    /// The row with all its segments as one.
    var joined: PDFSegment { PDFSegment(joining: segments[...]) }

    private func holds(_ middle: Double, _ segment: PDFSegment) -> Bool {
        // Against its first segment: a chain of cells, each a little lower, would swallow the page.
        let first = segments[0]
        return abs(middle - (first.top + first.bottom) / 2) < min(first.height, segment.height) * 0.35
    }

    /// A bullet is often set apart from its text: it belongs to it nevertheless.
    ///
    /// A run of segments is joined when it is whole: one after the other, a page of words on one baseline would be
    /// copied as often as it has words.
    private mutating func joinBullets() {
        var joined: [PDFSegment] = []
        var start = 0
        var right = segments[0].right
        for (place, segment) in segments.enumerated().dropFirst() {
            let gap = segment.left - right
            let isBehindBullet = gap < segment.em * 4 && place - start == 1 && segments[start].isBullet
            if isBehindBullet || gap < segment.em * 0.5 {
                right = max(right, segment.right)
            } else {
                joined.append(PDFSegment(joining: segments[start..<place]))
                (start, right) = (place, segment.right)
            }
        }
        joined.append(PDFSegment(joining: segments[start...]))
        segments = joined
    }
}
