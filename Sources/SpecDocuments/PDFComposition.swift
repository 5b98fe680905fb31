import SpecModel

/// Makes paragraphs, items, headings and rows of the pieces of pages.
struct PDFComposition {
    private enum Piece {
        case paragraph(PDFParagraph)
        case row([[PDFSegment]])
    }

    private let measure: PDFMeasure
    private let hyphens: PDFHyphens
    private let listsHaveNoBullets: Bool
    private let wrapsAtMargin: Bool
    /// Asked only where the page leaves something open; nil where there are no tags.
    private let structure: () -> PDFStructure?
    private var pieces: [Piece] = []
    /// Where two lines were joined or parted on a guess, by the number of the piece.
    private var guesses: [Int: [String]] = [:]
    private var counted = Numbering()

    init(
        _ elements: [PDFElement], leading: PDFLeading, producer: String,
        structure: @escaping () -> PDFStructure?
    ) {
        self.structure = structure
        var lines: [PDFLine] = []
        var all: [PDFSegment] = []
        for element in elements {
            switch element {
            case .line(let segment, let column):
                lines.append(PDFLine(segment, column: column))
                all.append(segment)
            case .row(let cells): all += cells.joined()
            }
        }
        let measure = PDFMeasure(lines, leading: leading, producer: producer)
        self.measure = measure
        hyphens = PDFHyphens(all, producer: producer)
        let hasBullets = lines.contains { $0.bullet == .sign }
        listsHaveNoBullets = !hasBullets
        // Any indentation in a browser's PDF is a list's. Elsewhere the body must be seen to run at the margin:
        // some offices set in all text under their headings.
        wrapsAtMargin =
            measure.isBrowsers
            || zip(lines, lines.dropFirst()).contains { line, next in
                !measure.isLarge(line) && measure.indentation(of: line) < 3
                    && measure.indentation(of: next) < 3
                    && measure.isUnder(line, next) && measure.isClose(line, next)
                    && !measure.isShort(line, before: next)
            }
        compose(elements, lines)
    }

    /// The lines of the document, and what was doubtful in them.
    func document(_ findings: [Finding]) throws(DocumentError) -> DocumentText {
        var builder = LineBuilder()
        var findings = findings
        for (number, piece) in pieces.enumerated() {
            let count = builder.lines.count
            var doubts: [String] = []
            switch piece {
            case .row(let cells):
                let texts = cells.map { text(of: $0.map(\.text), &doubts) }
                builder.append(texts.joined(separator: "\t"))
                try builder.close(as: .row)
            case .paragraph(let paragraph):
                builder.append(text(of: paragraph.lines.map(\.text), &doubts))
                try builder.close(as: form(of: paragraph))
            }
            guard builder.lines.count > count else { continue }
            for words in doubts {
                let message =
                    "whether '\(words)' at the end of a printed line is one word or two can't be told"
                findings.append(Finding("doubtful-hyphen", .note, message, line: builder.lines.count))
            }
            for words in guesses[number] ?? [] {
                let message = "whether a paragraph begins at '\(words)' can't be told from the page"
                findings.append(Finding("doubtful-break", .note, message, line: builder.lines.count))
            }
        }
        return try builder.document(encoding: "utf-8", findings: findings)
    }

    private mutating func compose(_ elements: [PDFElement], _ lines: [PDFLine]) {
        var rest = lines[...]
        var open: PDFParagraph?
        func close(_ open: inout PDFParagraph?) {
            if let paragraph = open { pieces.append(.paragraph(paragraph)) }
            open = nil
        }
        for element in elements {
            switch element {
            case .row(let cells):
                close(&open)
                pieces.append(.row(cells))
            case .line:
                guard let raw = rest.popFirst() else { return }
                let line = counted.settled(raw, before: rest)
                // Asked in a closure, which gives its copy back: appended to where it stands, the paragraph is not
                // copied for each line.
                if open.map({ goesOn($0, line) }) == true {
                    open?.append(line)
                } else {
                    close(&open)
                    open = PDFParagraph(line)
                }
            }
        }
        close(&open)
    }

    private mutating func goesOn(_ paragraph: PDFParagraph, _ line: PDFLine) -> Bool {
        switch PDFJunction(paragraph, line, measure) {
        case .together: return true
        case .apart: return false
        case .doubtful(let leansApart):
            if let joins = structure()?.joins(paragraph.last.text, line.text) { return joins }
            // A small letter after a line without a stop goes on with its sentence: nobody would doubt it.
            let isRunning = !".;:!?".contains(paragraph.last.text.last ?? ".")
            if isRunning, line.text.first?.isLowercase == true { return true }
            let words = line.text.split(separator: " ").prefix(4).joined(separator: " ")
            guesses[pieces.count + (leansApart ? 1 : 0), default: []].append(words)
            return !leansApart
        }
    }

    private func form(of paragraph: PDFParagraph) -> Line.Form {
        let first = paragraph.first
        if measure.isLarge(first), paragraph.others.count < 4 { return .heading }
        if first.bullet != nil { return .item }
        let isList = listsHaveNoBullets && wrapsAtMargin && paragraph.lines.allSatisfy(measure.isSetIn)
        return isList ? .item : .paragraph
    }

    private func text(of lines: [String], _ doubts: inout [String]) -> String {
        guard var text = lines.first else { return "" }
        for line in lines.dropFirst() {
            if let doubt = hyphens.append(line, to: &text) { doubts.append(doubt) }
        }
        return text
    }

    /// Tells numbered items from paragraphs that begin with a number: an item has a neighbour that counts on.
    private struct Numbering {
        private var last: [Int: Int] = [:]

        mutating func settled(_ line: PDFLine, before rest: ArraySlice<PDFLine>) -> PDFLine {
            guard case .number(let number)? = line.bullet else { return line }
            let place = Int(line.segment.left / 3)
            let goesOn = last[place] == number - 1 && number > 1
            let isFollowed = rest.prefix(60).contains { next in
                abs(next.segment.left - line.segment.left) < 6 && next.bullet == .number(number + 1)
            }
            guard goesOn || (number == 1 && isFollowed) else { return line.unmarked }
            last[place] = number
            return line
        }
    }
}
