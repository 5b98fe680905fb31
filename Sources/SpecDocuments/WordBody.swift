import SpecModel

/// Makes lines of a Word document's text as it comes.
///
/// Of tracked changes, one side is passed over; whether there were any is noted, for what they make of the
/// document only a person may decide.
struct WordBody: XMLReceiver {
    private(set) var collector = BlockCollector()
    /// Whether text or rows were inserted, deleted or moved and nobody has decided on it.
    private(set) var hasTrackedChanges = false
    private(set) var hasHiddenText = false
    private(set) var hasStruckText = false
    private(set) var hasFootnotes = false

    private let styles: WordStyles
    private let numbering: WordNumbering
    /// Whether deletions are kept and insertions passed over.
    private let rejectsChanges: Bool

    private var open: [WordElement] = []
    /// How deep in something that is passed over.
    private var skipped = 0
    private var paragraph = OpenParagraph()
    private var properties = Properties()
    private var run = Run()
    private var text: [UInt8] = []
    private var keepsBlanks = false
    /// By row that is open: whether a change takes it away. Tables stand in cells of others.
    private var droppedRows: [Bool] = []
    /// By alternative that is open: whether its first choice was read.
    private var alternatives: [Bool] = []
    /// What was open where a text box began.
    private var outer: [(paragraph: OpenParagraph, properties: Properties, run: Run)] = []

    /// What a paragraph says of itself.
    private struct Properties {
        var style: String?
        var own = WordStyles.Properties()
        /// Whether its mark goes away with a change, so that the next paragraph goes on with it.
        var isJoined = false
    }

    /// What a run of characters says of itself.
    private struct Run {
        var style: String?
        var own = WordStyles.Properties()
    }

    init(_ styles: WordStyles, _ numbering: WordNumbering, rejectsChanges: Bool) {
        self.styles = styles
        self.numbering = numbering
        self.rejectsChanges = rejectsChanges
    }

    mutating func start(_ element: XMLElement) throws(DocumentError) {
        guard let tag = element.name else { return }
        let parent = open.last
        open.append(tag)
        if skipped > 0 {
            skipped += 1
            return
        }
        switch tag {
        case .p: properties = Properties()
        case .r: run = Run()
        case .t, .delText:
            text.removeAll(keepingCapacity: true)
            keepsBlanks = element[.space] == "preserve"
        case .tab, .ptab: if parent == .r { append("\t") }
        case .br, .cr: if !isHidden, !paragraph.finishLine() { try endParagraph() }
        case .noBreakHyphen: append("-")
        case .sym:
            if let scalar = WordSymbols.character(element[.char] ?? "", font: element[.font] ?? "") {
                append(scalar)
            }
        case .footnoteReference, .endnoteReference: hasFootnotes = true
        case .tbl:
            try endParagraph()
            collector.openTable(depth: open.count)
        case .tr:
            collector.openRow(depth: open.count)
            droppedRows.append(false)
        case .tc: collector.openCell(TableRow.Cell(), depth: open.count)
        case .gridSpan:
            let columns = min(max(element.number ?? 1, 1), 50)
            collector.changeCell { $0.columns = columns }
        case .txbxContent:
            outer.append((paragraph, properties, run))
            (paragraph, properties, run) = (OpenParagraph(), Properties(), Run())
        case .alternateContent: alternatives.append(false)
        case .choice, .fallback: chooseAlternative()
        case .sectPr, .instrText, .delInstrText, .rt, .sdtPr, .rPrChange, .tblPr, .tcPrChange,
            .trPrChange,
            .tblGrid, .sectPrChange, .numberingChange:
            skipped = 1
        case .pPrChange:
            // It holds what the paragraph was like before.
            if rejectsChanges {
                properties.style = nil
                properties.own = WordStyles.Properties()
            } else {
                skipped = 1
            }
        case .ins, .moveTo: change(isKept: !rejectsChanges, in: parent)
        case .del, .moveFrom: change(isKept: rejectsChanges, in: parent)
        case .cellIns: changeCell(isKept: !rejectsChanges)
        case .cellDel: changeCell(isKept: rejectsChanges)
        default: note(element, tag, in: parent)
        }
    }

    /// Properties of paragraphs and runs.
    private mutating func note(_ element: XMLElement, _ tag: WordElement, in parent: WordElement?) {
        switch tag {
        case .pStyle: properties.style = element[.val]
        case .numId: properties.own.numbering = element[.val]
        case .ilvl: properties.own.numberingLevel = element.number
        case .outlineLvl:
            if let level = element.number { properties.own.isHeading = level < 9 }
        case .rStyle: if isInRun { run.style = element[.val] }
        case .b: if isInRun { run.own.isBold = element.isOn }
        case .vanish: if isInRun { run.own.isHidden = element.isOn }
        case .vertAlign: if isInRun { run.own.isRaised = element[.val] == "superscript" }
        case .strike, .dstrike: if isInRun { run.own.isStruck = element.isOn }
        default: break
        }
    }

    /// Whether the properties that come belong to a run, and not to the mark of a paragraph.
    private var isInRun: Bool { open.count > 2 && open[open.count - 3] == .r }

    mutating func end(_ tag: WordElement) throws(DocumentError) {
        guard !open.isEmpty else { return }
        defer { open.removeLast() }
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch tag {
        case .t, .delText: endText()
        case .p:
            // A mark that went away leaves its text to the next paragraph.
            if !properties.isJoined { try endParagraph() }
            properties.isJoined = false
        case .tc, .tbl:
            try endParagraph()
            collector.finish(from: open.count)
        case .tr:
            if droppedRows.popLast() == true { collector.dropRow() }
            collector.finish(from: open.count)
        case .txbxContent:
            try endParagraph()
            if let last = outer.popLast() { (paragraph, properties, run) = last }
        case .alternateContent: _ = alternatives.popLast()
        case .body: try endParagraph()
        default: break
        }
    }

    mutating func text(_ utf8: Span<UInt8>) throws(DocumentError) {
        guard skipped == 0, let last = open.last, last == .t || last == .delText else { return }
        guard paragraph.line.count + text.count + utf8.count <= DocumentText.sizeLimit else {
            throw .tooMuchText
        }
        for place in 0..<utf8.count { text.append(utf8[place]) }
    }

    // MARK: Text

    private mutating func endText() {
        if !keepsBlanks {
            while let last = text.last, last <= 32 { text.removeLast() }
            let blanks = text.prefix { $0 <= 32 }.count
            text.removeFirst(blanks)
        }
        guard !text.isEmpty else { return }
        if isHidden {
            hasHiddenText = true
            return
        }
        if effective(\.isStruck) { hasStruckText = true }
        let (text, isBold, isRaised) = (text, isBold, effective(\.isRaised))
        if isRaised { paragraph.line.appendRaised(text.span) } else { paragraph.line.append(text.span) }
        paragraph.note(isBold: isBold, text.span)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if isHidden { return }
        paragraph.line.append(scalar)
    }

    private var isHidden: Bool { effective(\.isHidden) }
    private var isBold: Bool { effective(\.isBold) }

    private func effective(_ property: KeyPath<WordStyles.Properties, Bool?>) -> Bool {
        run.own[keyPath: property] ?? run.style.flatMap { styles.run($0)[keyPath: property] }
            ?? styles.paragraph(properties.style)[keyPath: property] ?? false
    }

    private mutating func endParagraph() throws(DocumentError) {
        var effective = properties.own
        effective.inherit(styles.paragraph(properties.style))
        let isItem = numbering.marks(effective.numbering, level: effective.numberingLevel ?? 0)
        let kind: OpenParagraph.Kind = effective.isHeading == true ? .heading : isItem ? .item : .plain
        try collector.add(paragraph.take(as: kind))
        properties = Properties()
    }

    // MARK: Changes and alternatives

    private mutating func change(isKept: Bool, in parent: WordElement?) {
        hasTrackedChanges = true
        if parent == .rPr {
            // Of a paragraph's mark: in a run's own properties there are none.
            if !isKept { properties.isJoined = true }
        } else if parent == .trPr {
            if !isKept, let last = droppedRows.indices.last { droppedRows[last] = true }
        } else if parent != .numPr, !isKept {
            skipped = 1
        }
    }

    private mutating func changeCell(isKept: Bool) {
        hasTrackedChanges = true
        if !isKept { collector.changeCell { $0.isDropped = true } }
    }

    /// Of a thing that is there in two forms, such as a text box, the first is read.
    private mutating func chooseAlternative() {
        guard let last = alternatives.indices.last else { return }
        if alternatives[last] { skipped = 1 } else { alternatives[last] = true }
    }
}
