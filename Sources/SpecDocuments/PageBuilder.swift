import SpecModel

/// Makes lines of a page's elements as they come, each with the part of the page that it stands in.
struct PageBuilder {
    /// The deepest that elements may stand in each other. Real pages reach forty.
    static let depthLimit = 500

    /// The lines so far.
    var collector = BlockCollector()
    /// The parts so far; a part stands behind the one that it is in.
    var regions = [PageRegion(.plain, in: 0)]
    /// What applies where the text stands.
    var style = Style()
    /// The paragraph that is open.
    var paragraph = OpenParagraph()
    /// Whether a blank came last, which is one if text follows.
    var hasBlank = false
    /// How much of the paragraph is text of links.
    var linkLength = 0
    /// Whether some of the text is struck out.
    private(set) var hasStruckText = false
    /// Whether text that is taken as it stands has just begun: its first line end counts for nothing.
    var isAtVerbatimBegin = false

    private var open: [OpenElement] = []

    private struct OpenElement {
        let element: HTMLElement
        /// What applied before it.
        let outer: Style
    }

    /// What the elements around a text say of it.
    struct Style {
        /// The place of the part of the page.
        var region = 0
        var isSkipped = false
        var isBold = false
        var isLink = false
        var isHeading = false
        /// Whether it is the heading of the whole page.
        var isTitle = false
        var isVerbatim = false
        var isInContent = false
        var isRaised = false
        var isStruck = false
    }

    /// Begins an element.
    mutating func start(_ element: HTMLElement, _ attributes: HTMLAttributes) throws(DocumentError) {
        guard open.count < Self.depthLimit else {
            throw DocumentError(.tooDeep, "nests elements more than \(Self.depthLimit) deep")
        }
        open.append(OpenElement(element: element, outer: style))
        if style.isSkipped { return }
        if element.display == .none || attributes.isHidden {
            style.isSkipped = true
            return
        }
        switch element.display {
        case .none: return
        case .inline: try startInline(element, attributes)
        case .block:
            try endParagraph()
            try startBlock(element, attributes)
        case .region:
            try endParagraph()
            let kind = PageRegion.kind(of: element, attributes, isInContent: style.isInContent)
            regions.append(PageRegion(kind, in: style.region))
            style.region = regions.count - 1
            if kind == .content { style.isInContent = true }
            try startBlock(element, attributes)
        }
        if let isBold = attributes.bold { style.isBold = isBold }
    }

    /// Ends the innermost element of that name, and what is still open in it.
    mutating func end(_ element: HTMLElement) throws(DocumentError) {
        guard let place = open.lastIndex(where: { $0.element == element }) else { return }
        while open.count > place {
            let last = open[open.count - 1]
            if !last.outer.isSkipped {
                if last.element.display == .block || last.element.display == .region { try endParagraph() }
                collector.finish(from: open.count)
            }
            open.removeLast()
            style = last.outer
        }
    }

    /// Takes in text, in valid UTF-8.
    mutating func text(_ utf8: Span<UInt8>) throws(DocumentError) {
        if style.isSkipped { return }
        if style.isStruck { hasStruckText = true }
        if style.isVerbatim { return try verbatim(utf8) }
        var place = 0
        while place < utf8.count {
            if Self.isBlank(utf8[place]) {
                hasBlank = true
                place += 1
                continue
            }
            let start = place
            while place < utf8.count, !Self.isBlank(utf8[place]) { place += 1 }
            word(utf8.extracting(start..<place))
        }
    }

    /// Ends the page.
    mutating func finish() throws(DocumentError) {
        try endParagraph()
        collector.finish(from: 0)
    }

    private mutating func startInline(
        _ element: HTMLElement, _ attributes: HTMLAttributes
    ) throws(DocumentError) {
        switch element {
        case .b, .strong: style.isBold = true
        case .sup: style.isRaised = true
        case .del, .s, .strike: style.isStruck = true
        case .br: try breakLine()
        case .a where attributes.hasLink:
            style.isLink = true
            regions[style.region].linkCount += 1
        default: break
        }
    }

    private mutating func startBlock(
        _ element: HTMLElement, _ attributes: HTMLAttributes
    ) throws(DocumentError) {
        let depth = open.count
        if element.isHeading {
            style.isHeading = true
            style.isTitle = element == .h1
        }
        switch element {
        case .pre:
            style.isVerbatim = true
            isAtVerbatimBegin = true
        case .li: collector.openItem(depth: depth)
        case .table: collector.openTable(depth: depth)
        case .tr: collector.openRow(depth: depth)
        case .td, .th:
            let cell = TableRow.Cell(
                columns: attributes.columns, rows: attributes.rows, isLabel: element == .th)
            collector.openCell(cell, depth: depth)
        case .dt:
            // A term begins what a row is to a table; its definition, which comes next, is in it as well.
            collector.finishRow(from: depth - 1)
            collector.openCell(TableRow.Cell(isLabel: true), depth: depth)
        case .dd: collector.openCell(TableRow.Cell(), depth: depth)
        default: break
        }
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
