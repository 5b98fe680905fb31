import SpecModel

/// A table whose rows are being read.
struct OpenTable {
    /// Which of the profile's tables it is.
    let table: Int
    let columns: [Profile.Column?]
    /// The column at which the next line goes on, where the last row is not whole.
    var next: Int?
}

extension OutlineReader {
    /// The columns of a table that the profile knows.
    mutating func takeTableHead(_ place: Int, _ form: LineForm) -> Bool {
        guard !profile.tables.isEmpty, let head = tableHead(at: place) else { return false }
        openTable = head
        outline.take(place, as: .furniture, because: .tableHead)
        return true
    }

    private func tableHead(at place: Int) -> OpenTable? {
        let form = forms[place]
        guard form.width <= 200, !form.isTerminated, let first = form.text.utf8.first,
            profile.columnBytes.holds(first)
        else { return nil }
        let cells = Cells.split(form)
        for (index, table) in profile.tables.enumerated() {
            let names = cells.count > 1 ? cells : UnpartedCells.columns(in: form.text, of: table)
            let columns = names.map { table.columns[PhraseKey.of($0)] }
            guard columns.count(where: { $0 != nil }) > 1,
                zip(names, columns).allSatisfy({ $0.isEmpty || $1 != nil })
            else { continue }
            return OpenTable(table: index, columns: columns)
        }
        return nil
    }

    /// A row of the open table. A line that is none ends it.
    mutating func takeRow(_ place: Int, _ form: LineForm) -> Bool {
        guard let table = openTable else { return false }
        if let next = table.next,
            let cells = UnpartedCells.cells(of: form, columns: table.columns[next...], profile)
        {
            outline.rows[outline.rows.count - 1].cells += cells
            goOn(at: next + cells.count)
        } else if let cells = cells(of: form, in: table) {
            outline.rows.append(Outline.Row(cells: cells, line: lines[place].number))
            goOn(at: form.setting == .row ? table.columns.count : cells.count)
        } else {
            openTable = nil
            return false
        }
        outline.take(place, as: .fact, because: .tableRow)
        return true
    }

    private mutating func goOn(at column: Int) {
        guard let table = openTable else { return }
        openTable?.next = column < table.columns.count ? column : nil
    }

    private func cells(of form: LineForm, in table: OpenTable) -> [(column: Profile.Column, text: String)]? {
        let texts = Cells.split(form)
        let isTable = form.setting == .row || form.traits.contains(.hasTab)
        guard texts.count > 1, texts.count <= table.columns.count,
            isTable || texts.count == table.columns.count
        else { return UnpartedCells.cells(of: form, columns: table.columns[...], profile) }
        let cells = zip(table.columns, texts).compactMap { column, text in
            column.flatMap { text.isEmpty ? nil : (column: $0, text: text) }
        }
        return cells.isEmpty ? nil : cells
    }

    /// The titles of the classes in the tables of a series, which are sub-headings of its sections.
    func titlesInTables() -> PhraseTable<Int>? {
        guard !profile.tables.isEmpty else { return nil }
        var titles: [(phrase: [UInt8], value: Int)] = []
        var table: OpenTable?
        for place in forms.indices where !forms[place].isBlank {
            if let head = tableHead(at: place) {
                table = head
            } else if let open = table, let cells = cells(of: forms[place], in: open) {
                for cell in cells where cell.column.fact == .title {
                    titles.append((PhraseKey.of(titleProper(cell.text)), titles.count))
                }
            } else {
                table = nil
            }
        }
        return titles.count > 1 ? PhraseTable(titles) : nil
    }

    /// A title without what stands around it: its code, or that the class was abolished.
    func titleProper(_ text: String) -> String { TitleText(text, profile).proper }
}
