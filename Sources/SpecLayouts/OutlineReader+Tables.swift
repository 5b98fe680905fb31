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
    mutating func takeTableHead(_ place: Int, _ form: LineForm) -> Int? {
        guard !profile.tables.isEmpty else { return nil }
        if let head = tableHead(at: place) {
            openTable = head
            outline.take(place, as: .furniture, because: .tableHead)
            return 1
        }
        guard let head = typedTableHead(at: place) else { return nil }
        openTable = head
        outline.take(place, as: .furniture, because: .tableHead)
        outline.take(place + 1, as: .furniture, because: .tableHead)
        return 2
    }

    /// Columns whose names are typed over two lines, as typewritten specifications have them: `Schem    Class` above
    /// `Code     Code     Class`. A name of the first line belongs to the column that it stands above.
    private func typedTableHead(at place: Int) -> OpenTable? {
        guard place + 1 < forms.count, forms[place].setting == .running, !forms[place + 1].isBlank,
            forms[place].width <= 100, profile.columnWords.holds(forms[place].text.utf8.first ?? 0)
        else { return nil }
        let (upper, lower) = (Cells.placed(lines[place].text), Cells.placed(lines[place + 1].text))
        guard upper.count > 1, lower.count > 1 else { return nil }
        let names = Cells.joined(upper: upper, lower: lower)
        for (index, table) in profile.tables.enumerated() {
            if let columns = columns(names, of: table) { return OpenTable(table: index, columns: columns) }
        }
        return nil
    }

    private func tableHead(at place: Int) -> OpenTable? {
        let form = forms[place]
        guard form.width <= 200, !form.isTerminated, let first = form.text.utf8.first,
            profile.columnBytes.holds(first)
        else { return nil }
        let cells = Cells.split(form)
        for (index, table) in profile.tables.enumerated() {
            if cells.count > 1,
                let columns = columns(cells, of: table)
                    ?? (form.setting == .row ? columnsWithOthers(cells, of: table) : nil)
            {
                return OpenTable(table: index, columns: columns)
            }
            let names = form.setting == .row ? [] : UnpartedCells.columns(in: form.text, of: table)
            if let columns = columns(names, of: table) { return OpenTable(table: index, columns: columns) }
        }
        return nil
    }

    /// The columns of these names, where each is one of the table's and there are two at least.
    private func columns(_ names: [String], of table: Profile.Table) -> [Profile.Column?]? {
        let columns = names.map { table.columns[PhraseKey.of($0)] }
        let isKnown = zip(names, columns).allSatisfy { $0.isEmpty || $1 != nil }
        return isKnown && columns.count { $0 != nil } > 1 ? columns : nil
    }

    /// The columns of a row that names a code or a title, another column of the table, and some that it does not know:
    /// those are facts by the name that they have.
    private func columnsWithOthers(_ names: [String], of table: Profile.Table) -> [Profile.Column?]? {
        let columns = names.map { table.columns[PhraseKey.of($0)] }
        let known = columns.compactMap { $0?.fact }
        guard known.count > 1, known.count * 2 >= names.count, known.contains(.code) || known.contains(.title)
        else { return nil }
        return zip(names, columns).map { name, column in
            column ?? (name.isEmpty ? nil : Profile.Column(name: name, fact: .other))
        }
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
            if let head = tableHead(at: place) ?? typedTableHead(at: place) {
                table = head
            } else if let open = table, let cells = cells(of: forms[place], in: open) {
                for cell in cells where cell.column.fact == .title {
                    titles.append((PhraseKey.of(profile.titleProper(cell.text)), titles.count))
                }
            } else {
                table = nil
            }
        }
        return titles.count > 1 ? PhraseTable(titles) : nil
    }
}
