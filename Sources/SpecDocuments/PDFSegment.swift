/// Words side by side on one baseline with no wide gap between them: a line of text, or a line of one cell.
struct PDFSegment: Hashable, Sendable {
    let words: [PDFWord]
    /// The words with single blanks between them.
    let text: String
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    /// Words in the order of reading; there is one at least.
    init?(_ words: [PDFWord]) {
        guard let first = words.first else { return nil }
        self.words = words
        // A bullet or a sign from another font is of another height: most letters decide.
        let middle = words.map(\.height).sorted()[words.count / 2]
        let typical = words.first { $0.height == middle } ?? first
        // Words of damaged pages stand in any order.
        left = words.reduce(first.left) { min($0, $1.left) }
        right = words.reduce(first.right) { max($0, $1.right) }
        (top, bottom) = (typical.top, typical.bottom)
        text = Self.text(of: words[...])
    }

    /// Segments from left to right as one; there is one at least.
    init(joining segments: ArraySlice<PDFSegment>) {
        let first = segments[segments.startIndex]
        self = segments.count == 1 ? first : PDFSegment(segments.flatMap(\.words)) ?? first
    }

    /// The height of the letters, a stand-in for the size of the font.
    var height: Double { bottom - top }

    /// About the width of the letter m.
    var em: Double { height * 0.87 }

    /// The room that a blank takes.
    var blank: Double {
        let gaps = zip(words, words.dropFirst()).map { $1.left - $0.right }.filter { $0 > height * 0.1 }
        return gaps.isEmpty ? em * 0.25 : gaps.sorted()[gaps.count / 2]
    }

    /// Whether it is the mark of an item and nothing else.
    var isBullet: Bool { words.count == 1 && PDFBullet(text) != nil }

    /// The text without its first words.
    func text(after count: Int) -> String { Self.text(of: words.dropFirst(count)) }

    /// A change of font parts a word in two with no gap between ("NOTE" in bold, then ":").
    private static func text(of words: ArraySlice<PDFWord>) -> String {
        var text = ""
        var end: Double?
        for word in words {
            if let end, word.left - end > word.height * 0.1 { text += " " }
            text += word.text
            end = word.right
        }
        return text
    }
}
