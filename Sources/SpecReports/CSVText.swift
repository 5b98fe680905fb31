/// Comma-separated values as RFC 4180 has them, with line feeds, and safe to open in a spreadsheet.
struct CSVText {
    private(set) var text = ""

    init(header: [String]) { add(header) }

    mutating func add(_ cells: [String?]) {
        text += cells.map { Self.cell($0 ?? "") }.joined(separator: ",") + "\n"
    }

    /// A cell that begins as a formula does would be run by a spreadsheet: an apostrophe before it keeps it text.
    /// A number below zero is no formula.
    private static func cell(_ value: String) -> String {
        if Int(value) != nil { return value }
        var value = value
        if let first = value.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
            value = "'" + value
        }
        let needsQuotes = value.unicodeScalars.contains { "\",\n\r".unicodeScalars.contains($0) }
        guard needsQuotes else { return value }
        let doubled = value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        return "\"\(doubled)\""
    }
}
