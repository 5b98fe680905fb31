import SpecModel

/// A row of a table, or a term with its definition: cells, each with the blocks in it.
struct TableRow {
    struct Cell {
        var blocks: [TextBlock] = []
        var columns = 1
        var rows = 1
        /// Whether it names what the others hold.
        var isLabel = false
        /// Whether a change takes it away with all that is in it.
        var isDropped = false

        /// What the cell says, where that is one short paragraph.
        var shortText: String? {
            guard let first = blocks.first else { return "" }
            guard blocks.allSatisfy({ $0.paragraph == first.paragraph && $0.form != .row }) else {
                return nil
            }
            let length = blocks.reduce(0) { $0 + $1.text.utf8.count + 1 }
            return length <= TableRow.shortCell ? blocks.map(\.text).joined(separator: " ") : nil
        }
    }

    /// The longest text of a cell that still is one of data, in bytes: a table with more in a cell lays out a
    /// page, and its cells are read one after the other.
    static let shortCell = 160

    /// The most columns of a table.
    static let columnLimit = 1_000

    var cells: [Cell] = []

    /// The lines of the row; `carried` counts, by column, the rows that cells above still cover.
    func blocks(carried: inout [Int]) -> [TextBlock] {
        let filled = cells.filter { !$0.blocks.isEmpty }
        let columns = columns(carried: &carried)
        guard let first = filled.first else { return [] }
        if filled.count == 1 { return first.isLabel ? Self.labelled(first.blocks) : first.blocks }
        if filled.count == 2, let item = Self.item(filled[0], filled[1]) { return item }
        let texts = columns.map(\.shortText)
        guard texts.allSatisfy({ $0 != nil }), let block = first.blocks.first else {
            return filled.flatMap { $0.isLabel ? Self.labelled($0.blocks) : $0.blocks }
        }
        let last = texts.lastIndex { $0 != "" } ?? 0
        let text = texts[...last].map { $0 ?? "" }.joined(separator: "\t")
        return [TextBlock(text: text, form: .row, paragraph: block.paragraph, region: block.region)]
    }

    /// The cells by column: one that covers several is followed by empty ones, as is one that reaches down.
    private func columns(carried: inout [Int]) -> [Cell] {
        var columns: [Cell] = []
        func skipCovered() {
            while columns.count < carried.count, carried[columns.count] > 0 {
                carried[columns.count] -= 1
                columns.append(Cell())
            }
        }
        for cell in cells where columns.count < Self.columnLimit {
            skipCovered()
            for offset in 0..<cell.columns {
                if cell.rows > 1 {
                    while carried.count <= columns.count { carried.append(0) }
                    carried[columns.count] = cell.rows - 1
                }
                columns.append(offset == 0 ? cell : Cell())
            }
        }
        skipCovered()
        return columns
    }

    /// A list that was set as a table, its bullets in a column of their own.
    private static func item(_ mark: Cell, _ content: Cell) -> [TextBlock]? {
        guard let text = mark.shortText, ItemMark.isMark(Array(text.utf8)[...]),
            content.blocks.first?.form == .paragraph
        else { return nil }
        var blocks = content.blocks
        blocks[0].form = .item
        return blocks
    }

    private static func labelled(_ blocks: [TextBlock]) -> [TextBlock] {
        guard blocks.count == 1, blocks[0].form == .paragraph, blocks[0].text.utf8.count <= 100 else {
            return blocks
        }
        var heading = blocks
        heading[0].form = .heading
        return heading
    }
}
