/// Rows, cells and items: what gathers lines until its element ends.
extension PageBuilder {
    /// Adds a line to the innermost cell, or to the page.
    mutating func append(_ block: PageBlock) {
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

    /// Whether an item has begun that has no line yet.
    var isAtBeginOfItem: Bool {
        for frame in frames.reversed() {
            switch frame.kind {
            case .item(let isEmpty): return isEmpty
            case .cell, .row, .table: return false
            }
        }
        return false
    }

    /// The item, if one is open, has a line.
    mutating func noteLineOfItem() {
        for place in frames.indices.reversed() {
            guard case .item = frames[place].kind else { return }
            frames[place].kind = .item(isEmpty: false)
        }
    }

    /// Opens a cell in the row that its element stands in; where there is none, one is made.
    mutating func openCell(_ cell: PageRow.Cell, depth: Int) {
        var hasRow = false
        if let last = frames.last, case .row = last.kind, last.depth >= depth - 1 { hasRow = true }
        if !hasRow { frames.append(Frame(kind: .row(PageRow()), depth: depth - 1)) }
        frames.append(Frame(kind: .cell(cell), depth: depth))
    }

    /// Finishes what was opened at a depth or deeper.
    mutating func finishFrames(from depth: Int, onlyRows: Bool = false) throws(DocumentError) {
        while let frame = frames.last, frame.depth >= depth {
            if onlyRows {
                guard case .row = frame.kind else { return }
            }
            frames.removeLast()
            switch frame.kind {
            case .item, .table: break
            case .row(let row): finish(row)
            case .cell(let cell): finish(cell)
            }
        }
    }

    private mutating func finish(_ cell: PageRow.Cell) {
        guard let last = frames.indices.last, case .row(var row) = frames[last].kind else {
            for block in cell.blocks { append(block) }
            return
        }
        frames[last].kind = .item(isEmpty: false)
        row.cells.append(cell)
        frames[last].kind = .row(row)
    }

    private mutating func finish(_ row: PageRow) {
        var carried: [Int] = []
        let table = frames.lastIndex { frame in
            if case .table = frame.kind { true } else { false }
        }
        if let table, case .table(let above) = frames[table].kind { carried = above }
        for block in row.blocks(carried: &carried) { append(block) }
        if let table { frames[table].kind = .table(carried: carried) }
    }
}
