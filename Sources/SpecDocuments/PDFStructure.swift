/// The texts of the paragraphs, items and cells that a tagged PDF names, in order.
///
/// Tags are no source of text: many PDFs have none, and many programs tag wrongly. They are asked where the page
/// itself leaves open whether two lines belong together. A document may leave that open at each of its lines, so
/// the texts are not searched from the first each time: their places are sorted once by the bytes that follow, and
/// each question is a binary search in them.
struct PDFStructure {
    /// Each text behind a nought, without any blanks, for lines are joined in them with or without one.
    private let texts: [UInt8]
    /// The places of `texts` in the order of the bytes that follow them, `reach` of them compared.
    private let places: [Int32]

    /// How many bytes of a line are looked for on either side of its end.
    private static let side = 24
    private static let reach = 2 * side
    /// The most bytes of texts that are sorted: what has more is no specification, and the page alone decides.
    private static let limit = 1_000_000

    /// Reads what `pdfinfo -struct-text` prints: each text in quotes on a line of its own, set in by its depth.
    ///
    /// Texts on lines that follow each other are one: a paragraph that a page break parts is printed as two. Nil
    /// where there is more text than is looked at.
    init?(_ output: [UInt8]) {
        var texts: [UInt8] = []
        var goesOn = false
        var start = 0
        while start < output.count {
            let end = output[start...].firstIndex(of: 10) ?? output.count
            let text = output[start..<end].drop { $0 == 32 }
            start = end + 1
            let quote = UInt8(ascii: "\"")
            guard text.count >= 2, text.first == quote, text.last == quote else {
                goesOn = goesOn && text.isEmpty
                continue
            }
            if !goesOn { texts.append(0) }
            texts += text.dropFirst().dropLast().lazy.filter { $0 > 32 }
            guard texts.count <= Self.limit else { return nil }
            goesOn = true
        }
        self.texts = texts
        places = texts.indices.map { Int32($0) }.sorted { Self.isBefore(texts, Int($0), Int($1)) }
    }

    /// Whether two lines stand in one text; nil where the tags don't say.
    func joins(_ first: String, _ second: String) -> Bool? {
        let end = Array(first.utf8.lazy.reversed().filter { $0 > 32 }.prefix(Self.side).reversed())
        let start = Array(second.utf8.lazy.filter { $0 > 32 }.prefix(Self.side))
        guard !end.isEmpty, !start.isEmpty else { return nil }
        if contains(end + start) { return true }
        return contains([0] + start) ? false : nil
    }

    /// Whether the texts hold these bytes, which are no more than are compared.
    private func contains(_ part: [UInt8]) -> Bool {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            let text = texts[Int(places[middle])...].prefix(part.count)
            if text.lexicographicallyPrecedes(part) { low = middle + 1 } else { high = middle }
        }
        return low < places.count && texts[Int(places[low])...].starts(with: part)
    }

    private static func isBefore(_ texts: [UInt8], _ one: Int, _ other: Int) -> Bool {
        let count = min(reach, texts.count - max(one, other))
        for offset in 0..<count where texts[one + offset] != texts[other + offset] {
            return texts[one + offset] < texts[other + offset]
        }
        // Of two that are alike to the end of the texts, the later one is the shorter.
        return count < reach && one > other
    }
}
