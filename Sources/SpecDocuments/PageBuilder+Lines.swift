import SpecModel

/// Words to lines, lines to paragraphs.
extension PageBuilder {
    /// The longest line, in bytes, that is a heading because it is set in bold.
    static let boldHeading = 100
    /// The longest line, in bytes, that is a heading because of its element; more is a paragraph set large.
    static let longestHeading = 240

    /// Takes in a word, with the blank before it.
    mutating func word(_ utf8: Span<UInt8>) {
        if paragraph.hasBlank, paragraph.line.count > 0 { paragraph.line.append(" ") }
        paragraph.hasBlank = false
        append(utf8)
        // Neither padding nor a colon behind a heading makes it less bold.
        if Self.isInvisible(utf8) { return }
        if style.isBold {
            paragraph.hasBold = true
        } else if !(utf8.count == 1 && [UInt8(ascii: ":"), UInt8(ascii: ".")].contains(utf8[0])) {
            paragraph.hasPlain = true
        }
        if style.isLink { paragraph.linkLength += utf8.count }
    }

    /// Takes in text as it stands, line ends included.
    mutating func verbatim(_ utf8: Span<UInt8>) throws(DocumentError) {
        var start = 0
        for place in 0..<utf8.count where utf8[place] == 10 || utf8[place] == 13 {
            append(utf8.extracting(start..<place))
            let isSecondHalf = utf8[place] == 10 && place > 0 && utf8[place - 1] == 13
            if !isSecondHalf { try endVerbatimLine() }
            start = place + 1
        }
        append(utf8.extracting(start..<utf8.count))
    }

    mutating func breakLine() throws(DocumentError) {
        if style.isVerbatim { return try endVerbatimLine() }
        if !paragraph.finishLine() { try endParagraph() }
    }

    /// Ends the paragraph, if there is one.
    mutating func endParagraph() throws(DocumentError) {
        if style.isVerbatim, paragraph.line.count > 0 { try endVerbatimLine() }
        _ = paragraph.finishLine()
        let lines = paragraph.finished
        guard !lines.isEmpty else {
            paragraph.linkLength = 0
            return
        }
        paragraph.finished.removeAll(keepingCapacity: true)
        paragraphCount += 1
        regions[style.region].linkLength += paragraph.linkLength
        paragraph.linkLength = 0
        for (index, form) in forms(of: lines).enumerated() { try add(lines[index].text, form) }
    }

    private func forms(of lines: [PageParagraph.Finished]) -> [Line.Form] {
        let beginsItem = isAtBeginOfItem
        return lines.indices.map { index in
            let line = lines[index]
            if style.isHeading, line.text.utf8.count <= Self.longestHeading { return .heading }
            if index == 0, beginsItem { return .item }
            if Self.isBoldHeading(line) { return .heading }
            // A line that stands alone between headings is a whole paragraph.
            let isFirst = index == 0 || Self.isBoldHeading(lines[index - 1])
            let isLast = index == lines.count - 1 || Self.isBoldHeading(lines[index + 1])
            return isFirst && isLast ? .paragraph : .running
        }
    }

    private static func isBoldHeading(_ line: PageParagraph.Finished) -> Bool {
        line.isBold && line.text.utf8.count <= boldHeading
    }

    private mutating func add(_ text: String, _ form: Line.Form) throws(DocumentError) {
        guard lineCount < DocumentText.lineLimit else { throw .tooManyLines }
        lineCount += 1
        regions[style.region].textLength += text.utf8.count
        if SpecificationLabel.isLabel(text) { regions[style.region].labelCount += 1 }
        noteLineOfItem()
        let block = PageBlock(
            text: text, form: form, region: style.region, paragraph: paragraphCount, isTitle: style.isTitle)
        append(block)
    }

    /// An empty line between others is kept: here, nothing else parts paragraphs.
    private mutating func endVerbatimLine() throws(DocumentError) {
        let isEmpty = paragraph.line.isBlank
        let text = paragraph.line.take()
        defer { paragraph.isAtVerbatimBegin = false }
        guard !isEmpty || !paragraph.isAtVerbatimBegin else { return }
        paragraphCount += 1
        try add(isEmpty ? "" : text, .running)
    }

    /// References to control characters mean what they mean in Windows-1252: that is what their authors saw.
    private mutating func append(_ utf8: Span<UInt8>) {
        var start = 0
        var place = 0
        while place + 1 < utf8.count {
            if utf8[place] == 0xC2, (0x80...0x9F).contains(utf8[place + 1]) {
                paragraph.line.append(utf8.extracting(start..<place))
                paragraph.line.append(Windows1252.scalar(utf8[place + 1]))
                place += 2
                start = place
            } else {
                place += 1
            }
        }
        paragraph.line.append(utf8.extracting(start..<utf8.count))
    }

    private static func isInvisible(_ utf8: Span<UInt8>) -> Bool {
        var place = 0
        while place < utf8.count {
            let (scalar, length) = utf8.scalar(at: place)
            guard scalar == "\u{A0}" || scalar == "\u{200B}" || scalar == "\u{FEFF}" else { return false }
            place += length
        }
        return true
    }
}
