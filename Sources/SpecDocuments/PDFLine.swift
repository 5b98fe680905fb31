/// A line of running text with what a reader sees of it.
struct PDFLine: Hashable, Sendable {
    let segment: PDFSegment
    /// The column of text that it stands in.
    let column: Int
    let bullet: PDFBullet?
    /// The text without bullet.
    let text: String
    /// Where the text begins, right of the bullet.
    let textLeft: Double

    init(_ segment: PDFSegment, column: Int) {
        self.segment = segment
        self.column = column
        if segment.words.count > 1, let bullet = PDFBullet(segment.words[0].text) {
            self.bullet = bullet
            text = segment.text(after: 1)
            textLeft = segment.words[1].left
        } else {
            bullet = nil
            text = segment.text
            textLeft = segment.left
        }
    }

    private init(unmarked line: PDFLine) {
        segment = line.segment
        column = line.column
        bullet = nil
        text = segment.text
        textLeft = segment.left
    }

    /// The same line, its mark taken for text.
    var unmarked: PDFLine { bullet == nil ? self : PDFLine(unmarked: self) }

    /// How much room its first word needs, more words taken in where the first is a sign like "§": a blank that
    /// must not break looks like any other here.
    var openingWidth: Double {
        let least = segment.left + segment.em * 1.5
        let end = segment.words.first { $0.right > least } ?? segment.words[segment.words.count - 1]
        return end.right - segment.left
    }

    /// Whether it ends as sentences and items do.
    var hasEnd: Bool {
        guard let last = text.utf8.last(where: { !"\"')”’".utf8.contains($0) }) else { return false }
        return ".;:!?".utf8.contains(last)
    }

    /// Whether it ends as items do that more items follow.
    var endsInSemicolon: Bool { text.utf8.last == UInt8(ascii: ";") }

    /// Whether it begins with a capital or a digit, signs of opening passed over.
    var beginsAnew: Bool {
        guard let first = text.unicodeScalars.first(where: { !"\"'(“‘*".unicodeScalars.contains($0) }) else {
            return false
        }
        return first.properties.isUppercase || first.properties.numericType != nil
    }
}
