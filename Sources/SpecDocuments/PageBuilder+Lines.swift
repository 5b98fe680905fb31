import SpecModel

/// Words to lines, lines to paragraphs.
extension PageBuilder {
    /// Takes in a word, with the blank before it.
    mutating func word(_ utf8: Span<UInt8>) {
        let before = paragraph.line.count
        if hasBlank, before > 0 { paragraph.line.append(" ") }
        hasBlank = false
        if style.isRaised { paragraph.line.appendRaised(utf8) } else { append(utf8) }
        paragraph.note(isBold: style.isBold, utf8)
        if style.isLink { linkLength += paragraph.line.count - before }
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
        hasBlank = false
        if !paragraph.finishLine() { try endParagraph() }
    }

    /// Ends the paragraph, if there is one.
    mutating func endParagraph() throws(DocumentError) {
        if style.isVerbatim, paragraph.line.count > 0 { try endVerbatimLine() }
        hasBlank = false
        let kind: OpenParagraph.Kind =
            style.isHeading ? .heading : collector.isAtBeginOfItem ? .item : .plain
        try add(paragraph.take(as: kind))
    }

    private mutating func add(_ lines: [(text: String, form: Line.Form)]) throws(DocumentError) {
        for (text, _) in lines {
            regions[style.region].textLength += text.utf8.count
            if SpecificationLabel.isLabel(text) { regions[style.region].labelCount += 1 }
        }
        regions[style.region].linkLength += linkLength
        linkLength = 0
        try collector.add(lines, region: style.region, isTitle: style.isTitle)
    }

    /// An empty line between others is kept: here, nothing else parts paragraphs.
    private mutating func endVerbatimLine() throws(DocumentError) {
        defer { isAtVerbatimBegin = false }
        let isEmpty = paragraph.line.isBlank
        let text = paragraph.line.take()
        guard !isEmpty || !isAtVerbatimBegin else { return }
        try add([(isEmpty ? "" : text, .running)])
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
}
