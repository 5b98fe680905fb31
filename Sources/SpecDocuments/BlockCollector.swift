import SpecModel

/// Gathers lines, and those of cells, rows and items until their elements end.
struct BlockCollector {
    /// The lines so far that stand in no cell.
    private(set) var blocks: [TextBlock] = []
    /// What is open; the innermost is last.
    private var frames: [Frame] = []
    private var paragraphCount = 0
    private var lineCount = 0
    private var textLength = 0

    /// Something that gathers lines until its element ends.
    private struct Frame {
        enum Kind {
            /// A table, with the rows that cells above still cover, by column.
            case table(carried: [Int])
            case row(TableRow)
            case cell(TableRow.Cell)
            /// An item of a list, and whether it has a line yet.
            case item(isEmpty: Bool)
        }

        var kind: Kind
        /// How deep its element stands.
        let depth: Int
    }

    /// Adds the lines of a paragraph.
    mutating func add(
        _ lines: [(text: String, form: Line.Form)], region: Int = 0, isTitle: Bool = false
    ) throws(DocumentError) {
        guard !lines.isEmpty else { return }
        lineCount += lines.count
        guard lineCount <= DocumentText.lineLimit else { throw .tooManyLines }
        textLength += lines.reduce(0) { $0 + $1.text.utf8.count }
        guard textLength <= DocumentText.sizeLimit else { throw .tooMuchText }
        paragraphCount += 1
        noteLineOfItem()
        for (text, form) in lines {
            add(
                TextBlock(
                    text: text, form: form, paragraph: paragraphCount, region: region, isTitle: isTitle))
        }
    }

    /// Whether an item has begun that has no line yet.
    var isAtBeginOfItem: Bool {
        guard let last = frames.last, case .item(let isEmpty) = last.kind else { return false }
        return isEmpty
    }

    mutating func openItem(depth: Int) { frames.append(Frame(kind: .item(isEmpty: true), depth: depth)) }
    mutating func openTable(depth: Int) { frames.append(Frame(kind: .table(carried: []), depth: depth)) }
    mutating func openRow(depth: Int) { frames.append(Frame(kind: .row(TableRow()), depth: depth)) }

    /// Opens a cell in the row that its element stands in; where there is none, one is made.
    mutating func openCell(_ cell: TableRow.Cell, depth: Int) {
        var hasRow = false
        if let last = frames.last, case .row = last.kind, last.depth >= depth - 1 { hasRow = true }
        if !hasRow { openRow(depth: depth - 1) }
        frames.append(Frame(kind: .cell(cell), depth: depth))
    }

    /// Changes the cell that is open, if the innermost is one.
    mutating func changeCell(_ change: (inout TableRow.Cell) -> Void) {
        guard let last = frames.indices.last, case .cell(var cell) = frames[last].kind else { return }
        change(&cell)
        frames[last].kind = .cell(cell)
    }

    /// Ends the row that is open at a depth, so that the next cell begins another.
    mutating func finishRow(from depth: Int) {
        while let last = frames.last, last.depth >= depth, case .row(let row) = last.kind {
            frames.removeLast()
            finish(row)
        }
    }

    /// Forgets what is in the row that is open.
    mutating func dropRow() {
        guard let last = frames.indices.last, case .row = frames[last].kind else { return }
        frames[last].kind = .row(TableRow())
    }

    /// Finishes what was opened at a depth or deeper.
    mutating func finish(from depth: Int) {
        while let frame = frames.last, frame.depth >= depth {
            frames.removeLast()
            switch frame.kind {
            case .item, .table: break
            case .row(let row): finish(row)
            case .cell(let cell): finish(cell)
            }
        }
    }

    /// The items that are open have a line.
    private mutating func noteLineOfItem() {
        for place in frames.indices.reversed() {
            guard case .item = frames[place].kind else { return }
            frames[place].kind = .item(isEmpty: false)
        }
    }

    /// Adds a line to the innermost cell, or to the document.
    private mutating func add(_ block: TextBlock) {
        for place in frames.indices.reversed() {
            if case .cell(var cell) = frames[place].kind {
                // Taken out of its frame first, so that its lines are not copied.
                frames[place].kind = .item(isEmpty: false)
                cell.blocks.append(block)
                frames[place].kind = .cell(cell)
                return
            }
        }
        blocks.append(block)
    }

    private mutating func finish(_ cell: TableRow.Cell) {
        if cell.isDropped { return }
        guard let last = frames.indices.last, case .row(var row) = frames[last].kind else {
            for block in cell.blocks { add(block) }
            return
        }
        frames[last].kind = .item(isEmpty: false)
        // Millions of empty cells cost a document next to nothing; beyond the columns that are read they are dropped.
        if row.cells.count < TableRow.columnLimit || !cell.blocks.isEmpty { row.cells.append(cell) }
        frames[last].kind = .row(row)
    }

    private mutating func finish(_ row: TableRow) {
        var carried: [Int] = []
        let table = frames.lastIndex { frame in
            if case .table = frame.kind { true } else { false }
        }
        if let table, case .table(let above) = frames[table].kind { carried = above }
        for block in row.blocks(carried: &carried) { add(block) }
        if let table { frames[table].kind = .table(carried: carried) }
    }
}
