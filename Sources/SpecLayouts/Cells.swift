import SpecModel

/// The cells of a row: parted by tabs where the document has a table, by two blanks or more in plain text.
enum Cells {
    /// The cells of a typed line with the columns of characters that they stand in.
    static func placed(_ text: String) -> [(text: String, columns: Range<Int>)] {
        var cells: [(text: String, columns: Range<Int>)] = []
        var start: Int?
        let bytes = Array(text.utf8) + [32, 32]
        for place in bytes.indices.dropLast() {
            if let begin = start, bytes[place] == 32, bytes[place + 1] == 32 {
                cells.append((String(decoding: bytes[begin..<place], as: UTF8.self), begin..<place))
                start = nil
            } else if start == nil, bytes[place] != 32 {
                start = place
            }
        }
        return cells
    }

    /// The names of columns that are typed over two lines: a name of the upper one belongs to the column that it
    /// stands above.
    static func joined(
        upper: [(text: String, columns: Range<Int>)], lower: [(text: String, columns: Range<Int>)]
    ) -> [String] {
        lower.map { cell in
            let above = upper.first { $0.columns.overlaps(cell.columns) }
            return above.map { "\($0.text) \(cell.text)" } ?? cell.text
        }
    }

    static func split(_ form: LineForm) -> [String] { split(form.text, isRow: form.setting == .row) }

    static func split(_ text: String, isRow: Bool = false) -> [String] {
        var cells: [String] = []
        let bytes = text.utf8
        var start = bytes.startIndex
        var place = bytes.startIndex
        func close(_ end: String.Index) { cells.append(trimmed(text[start..<end])) }
        while place != bytes.endIndex {
            let next = bytes.index(after: place)
            if bytes[place] == 9 {
                close(place)
                start = next
                place = next
            } else if !isRow, bytes[place] == 32, next != bytes.endIndex, bytes[next] == 32 {
                close(place)
                place = bytes[next...].firstIndex { $0 != 32 && $0 != 9 } ?? bytes.endIndex
                start = place
            } else {
                place = next
            }
        }
        close(bytes.endIndex)
        return cells
    }
}
