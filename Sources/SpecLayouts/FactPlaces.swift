/// On which lines of a document its facts stand.
///
/// Asked only where there is something to report, so nothing is kept but the outline itself.
struct FactPlaces {
    /// The document's outline; nil where there is none, as for a canonical text.
    let outline: Outline?

    /// The line on which a fact stands, behind its label, below its heading or in a table.
    func line(of fact: FactName) -> Int? {
        guard let outline else { return nil }
        let labelled = outline.labelled.first { $0.fact == fact && $0.value.utf8.contains(where: isWordByte) }
        let part = outline.parts.first { $0.role == .fact(fact) && !$0.blocks.isEmpty }
        let row = outline.rows.first { row in row.cells.contains { $0.column.fact == fact } }
        let title = fact == .title ? outline.title?.line : nil
        return title ?? labelled?.line ?? part?.line ?? row?.line
    }

    /// Whether facts or rows of a table stand between a heading and the next one, so that it is not empty.
    func holdsFacts(below line: Int) -> Bool {
        guard let outline else { return false }
        let end = outline.parts.first { $0.line > line }?.line ?? Int.max
        return outline.rows.contains { line < $0.line && $0.line < end }
            || outline.labelled.contains { line < $0.line && $0.line < end }
    }

    /// The headings of facts below which nothing stands, with their lines.
    var emptyHeadings: [(heading: String, line: Int)] {
        guard let outline else { return [] }
        return outline.parts.compactMap { part in
            guard case .fact = part.role, part.blocks.isEmpty, let heading = part.heading else { return nil }
            return (heading, part.line)
        }
    }

    private func isWordByte(_ byte: UInt8) -> Bool { ClauseText.isWordByte(byte) }
}
