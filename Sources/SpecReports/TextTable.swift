/// Rows of text in columns of equal width, two blanks apart.
struct TextTable {
    private var rows: [[String]] = []

    init(header: [String]) { rows = [header] }
    init() {}

    mutating func add(_ cells: [String?]) { rows.append(cells.map { $0.map(\.oneLine) ?? "-" }) }

    /// The lines, without blanks at their ends.
    func lines(indent: String = "") -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.compactMap { column < $0.count ? $0[column].count : nil }.max() ?? 0
        }
        return rows.map { row in
            var line = indent
            for (column, cell) in row.enumerated() {
                line += cell
                if column < row.count - 1 {
                    line += String(repeating: " ", count: widths[column] - cell.count + 2)
                }
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}

/// "1 revision", "2 revisions".
package func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}

extension String {
    /// The text with a blank for each line end: what comes from an archive can't begin a line of a report.
    var oneLine: String {
        contains(where: \.isNewline) ? String(map { $0.isNewline ? " " : $0 }) : self
    }
}
