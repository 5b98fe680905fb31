/// What stands on every page and belongs to none: running heads and feet, page numbers, and the line with date and
/// address that a browser prints.
struct PDFPageFurniture {
    /// Texts that were left out and are no page number, in the order of their first page.
    private(set) var dropped: [String] = []
    /// The same, numbers masked.
    private var droppedPatterns: Set<String> = []

    /// How many rows at either end of a page are looked at.
    private static let depth = 3

    /// The rows of each page without the furniture.
    mutating func stripped(_ pages: [[PDFRow]], of sizes: [PDFPage]) -> [[PDFRow]] {
        let repeated = Self.repeated(pages)
        return pages.enumerated().map { number, rows in
            var kept = rows[...]
            for _ in 0..<Self.depth {
                guard let row = kept.first, isFurniture(row, sizes[number], repeated, pages.count) else {
                    break
                }
                kept = kept.dropFirst()
            }
            for _ in 0..<Self.depth {
                guard let row = kept.last, isFurniture(row, sizes[number], repeated, pages.count) else {
                    break
                }
                kept = kept.dropLast()
            }
            return Array(kept)
        }
    }

    /// The places and texts, numbers masked, that come back on other pages.
    private static func repeated(_ pages: [[PDFRow]]) -> Set<Place> {
        var counts: [Place: Int] = [:]
        for rows in pages {
            let ends = rows.count <= 2 * depth ? rows[...] : rows.prefix(depth) + rows.suffix(depth)
            for place in Set(ends.map(Place.init)) { counts[place, default: 0] += 1 }
        }
        // Two pages may differ in their heads (a title page), and odd pages from even ones.
        let least = max(2, (pages.count + 2) / 3)
        return Set(counts.filter { $0.value >= least }.keys)
    }

    private mutating func isFurniture(
        _ row: PDFRow, _ page: PDFPage, _ repeated: Set<Place>, _ pageCount: Int
    ) -> Bool {
        let isOutside = row.bottom < page.height * 0.12 || row.top > page.height * 0.88
        guard isOutside else { return false }
        let texts = row.segments.map(\.text)
        if texts.allSatisfy({ PageNumber.matches($0, pageCount: pageCount) }) { return true }
        if row.top < page.height * 0.05 || row.bottom > page.height * 0.95 {
            if BrowserLine.matches(texts) { return true }
        }
        guard repeated.contains(Place(row)) else { return false }
        let text = texts.filter { !PageNumber.matches($0, pageCount: pageCount) }.joined(separator: " ")
        if !text.isEmpty, droppedPatterns.insert(Place.masked(text)).inserted { dropped.append(text) }
        return true
    }

    /// Where a row stands and what it says, numbers masked.
    private struct Place: Hashable {
        let top: Int
        let text: String

        init(_ row: PDFRow) {
            top = Int((row.top / 3).rounded())
            text = Self.masked(row.segments.map(\.text).joined(separator: "\t"))
        }

        static func masked(_ text: String) -> String {
            var masked: [UInt8] = []
            for byte in text.utf8 {
                let isDigit = (48...57).contains(byte)
                if !isDigit { masked.append(byte) } else if masked.last != 35 { masked.append(35) }
            }
            return String(decoding: masked, as: UTF8.self)
        }
    }
}
