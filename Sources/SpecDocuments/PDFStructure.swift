/// The texts of the paragraphs, items and cells that a tagged PDF names, in order.
///
/// Tags are no source of text: many PDFs have none, and many programs tag wrongly. They are asked where the page
/// itself leaves open whether two lines belong together.
struct PDFStructure {
    /// Without any blanks, for lines are joined in them with or without one.
    private let texts: [[UInt8]]

    /// Reads what `pdfinfo -struct-text` prints: each text in quotes on a line of its own, set in by its depth.
    ///
    /// Texts on lines that follow each other are one: a paragraph that a page break parts is printed as two.
    init(_ output: [UInt8]) {
        var texts: [[UInt8]] = []
        var goesOn = false
        for line in output.split(separator: 10) {
            let text = line.drop { $0 == 32 }
            let quote = UInt8(ascii: "\"")
            guard text.count >= 2, text.first == quote, text.last == quote else {
                goesOn = false
                continue
            }
            let squeezed = Self.squeezed(text.dropFirst().dropLast())
            if goesOn { texts[texts.count - 1] += squeezed } else { texts.append(squeezed) }
            goesOn = true
        }
        self.texts = texts
    }

    /// Whether two lines stand in one text; nil where the tags don't say.
    func joins(_ first: String, _ second: String) -> Bool? {
        let end = Array(Self.squeezed(Array(first.utf8)[...]).suffix(24))
        let start = Array(Self.squeezed(Array(second.utf8)[...]).prefix(24))
        guard !end.isEmpty, !start.isEmpty else { return nil }
        if texts.contains(where: { Self.contains($0, end + start) }) { return true }
        return texts.contains { $0.starts(with: start) } ? false : nil
    }

    private static func squeezed(_ bytes: ArraySlice<UInt8>) -> [UInt8] { bytes.filter { $0 > 32 } }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { start in
            text[start] == part[0] && text[start..<start + part.count].elementsEqual(part)
        }
    }
}
