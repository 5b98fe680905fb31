/// How a document is set: its size of letters, its margins, and whether space parts its paragraphs.
struct PDFMeasure {
    /// The height of the letters of the body.
    let bodyHeight: Double
    let leading: PDFLeading
    private let rightMargins: [Int: Double]
    private let leftMargins: [Int: Double]
    /// How many lines begin at a place, in steps of three points.
    private let starts: [Int: Int]
    /// Indentations at which one paragraph follows the other without any space.
    private var tightLevels: Set<Int> = []

    /// Whether a browser made the document: it draws bullets as shapes, and sets items without space between.
    let isBrowsers: Bool

    init(_ lines: [PDFLine], leading: PDFLeading, producer: String) {
        self.leading = leading
        isBrowsers = producer.hasPrefix("Skia/")
        bodyHeight = Self.bodyHeight(of: lines.map(\.segment))
        let columns = Dictionary(grouping: lines, by: \.column)
        rightMargins = columns.mapValues { Self.rightMargin(of: $0) }
        leftMargins = columns.mapValues { Self.leftMargin(of: $0) }
        starts = lines.reduce(into: [:]) { $0[Self.level($1), default: 0] += 1 }
        for (line, next) in zip(lines, lines.dropFirst())
        where isUnder(line, next) && isClose(line, next) && next.bullet == nil && isShort(line, before: next)
            && abs(line.textLeft - next.segment.left) < 2.5 && Self.isSameSize(line, next)
        {
            tightLevels.insert(Self.level(next))
        }
    }

    /// The height that most letters have.
    static func bodyHeight(of segments: [PDFSegment]) -> Double {
        var letters: [Int: Int] = [:]
        for segment in segments { letters[Int(segment.height * 4), default: 0] += segment.text.utf8.count }
        let most = letters.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        return most.map { Double($0.key) / 4 } ?? 12
    }

    /// Whether a line is set larger than the body.
    func isLarge(_ line: PDFLine) -> Bool { line.segment.height > bodyHeight * 1.15 }

    /// How far a line is set in from the left margin of its column.
    func indentation(of line: PDFLine) -> Double {
        line.segment.left - (leftMargins[line.column] ?? line.segment.left)
    }

    /// Whether a line is set in from the margin as items are, rather than centred.
    func isSetIn(_ line: PDFLine) -> Bool {
        guard indentation(of: line) > line.segment.em else { return false }
        guard let left = leftMargins[line.column], let right = rightMargins[line.column] else { return true }
        let isCentred = abs(line.segment.left - left - (right - line.segment.right)) < line.segment.em * 3
        return !isCentred || (starts[Self.level(line)] ?? 0) > 2
    }

    /// Whether the next line stands lower in the same column of the same page.
    func isUnder(_ line: PDFLine, _ next: PDFLine) -> Bool {
        line.column == next.column && next.segment.bottom > line.segment.bottom
    }

    /// Whether the lines stand no further apart than those of one paragraph.
    func isClose(_ line: PDFLine, _ next: PDFLine) -> Bool {
        next.segment.bottom - line.segment.bottom <= leading.pitch(next.segment.height) * 1.15
    }

    /// Whether the line ends before the margin although the first word of the next would have fitted in.
    func isShort(_ line: PDFLine, before next: PDFLine) -> Bool {
        guard let margin = rightMargins[line.column] else { return false }
        return line.segment.right + line.segment.blank + next.openingWidth < margin - 0.5
    }

    /// Whether paragraphs at the indentation of this line follow each other without any space.
    func isTight(_ line: PDFLine) -> Bool {
        if isBrowsers, isSetIn(line) { return true }
        let level = Self.level(line)
        return (level - 1...level + 1).contains { tightLevels.contains($0) }
    }

    static func isSameSize(_ line: PDFLine, _ next: PDFLine) -> Bool {
        let (first, second) = (line.segment.height, next.segment.height)
        return abs(first - second) < 0.08 * max(first, second)
    }

    private static func level(_ line: PDFLine) -> Int { Int((line.segment.left / 3).rounded()) }

    /// The furthest right that more than one line reaches: one alone may hold a word too long for it. Too small
    /// a margin only takes lines for full ones.
    private static func rightMargin(of lines: [PDFLine]) -> Double {
        let ends = lines.map(\.segment.right).sorted(by: >)
        return zip(ends, ends.dropFirst()).first { $0 - $1 < 25 }?.0 ?? ends.first ?? 0
    }

    /// The furthest left at which more than one line begins.
    private static func leftMargin(of lines: [PDFLine]) -> Double {
        let starts = lines.map(\.segment.left).sorted()
        return zip(starts, starts.dropFirst()).first { $1 - $0 < 3 }?.0 ?? starts.first ?? 0
    }
}
