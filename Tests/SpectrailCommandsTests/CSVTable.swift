/// A strict reader of RFC 4180, but for lines that end in a line feed alone; nil where a rule is broken.
struct CSVTable {
    let header: [String]
    let rows: [[String]]

    init?(_ text: String) {
        guard let records = Self.records(text), let header = records.first,
            records.allSatisfy({ $0.count == header.count })
        else { return nil }
        self.header = header
        rows = Array(records.dropFirst())
    }

    /// A column by its name.
    func column(_ name: String) -> [String] {
        guard let place = header.firstIndex(of: name) else { return [] }
        return rows.map { $0[place] }
    }

    private enum Place {
        case start, plain, quoted, closed
    }

    private static func records(_ text: String) -> [[String]]? {
        var (records, record, cell, place) = ([[String]](), [String](), "", Place.start)
        for scalar in text.unicodeScalars {
            switch (place, scalar) {
            case (.start, "\""): place = .quoted
            case (.quoted, "\""): place = .closed
            case (.closed, "\""):
                cell.unicodeScalars.append(scalar)
                place = .quoted
            case (.quoted, _): cell.unicodeScalars.append(scalar)
            case (.start, ","), (.plain, ","), (.closed, ","):
                record.append(cell)
                (cell, place) = ("", .start)
            case (.start, "\n"), (.plain, "\n"), (.closed, "\n"):
                records.append(record + [cell])
                (record, cell, place) = ([], "", .start)
            case (.closed, _), (_, "\""), (_, "\r"): return nil
            case (.start, _), (.plain, _):
                cell.unicodeScalars.append(scalar)
                place = .plain
            }
        }
        return place == .start && record.isEmpty ? records : nil
    }
}
