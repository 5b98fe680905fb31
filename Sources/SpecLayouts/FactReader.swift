import SpecModel

/// Gathers the facts of a document from its fact headings, its labels and its head.
struct FactReader {
    private let profile: Profile
    private(set) var facts = Specification.Facts()
    private(set) var findings: [Finding] = []

    init(_ profile: Profile) { self.profile = profile }

    /// The line where the profile says that titles stand.
    mutating func takeTitle(_ title: (text: String, line: Int)) {
        guard facts.title == nil else { return }
        setTitle(title.text, source: .heading, line: title.line)
    }

    /// Text above the first heading: one line of it can be the title, the rest is not understood.
    mutating func takeHead(_ part: Outline.Part, _ lines: inout [LineReading]) {
        for block in part.blocks {
            let isTitle =
                profile.titleLine && facts.title == nil && block.isTitleLike
            if isTitle { setTitle(String(block.text), source: .heading, line: block.line) }
            set(
                block.places, to: isTitle ? .fact : .unread, because: isTitle ? .title : .notUnderstood,
                &lines)
        }
    }

    /// A title, without the code and the remark that may stand around it.
    private mutating func setTitle(_ text: String, source: Specification.TitleSource, line: Int) {
        let entry = Outline.LabelledFact(fact: .title, name: "title", value: text, line: line, place: 0)
        var title = TitleText(withoutEndPunctuation(text), profile)
        title.removeCode(facts.code)
        if let code = title.code { set(\.code, code, entry) }
        for remark in title.remarks { facts.others.append(NamedFact(name: "Abolished", value: remark)) }
        if title.proper.isEmpty { title.proper = text }
        set(\.title, title.proper, entry)
        if facts.titleSource == nil { facts.titleSource = source }
    }

    /// What stands below a heading such as EFFECTIVE DATE.
    mutating func take(_ part: Outline.Part, _ fact: FactName, _ lines: inout [LineReading]) {
        // A date is one line; what follows it is not part of it.
        let own = fact.isDate ? part.blocks.prefix(1) : part.blocks[...]
        for block in part.blocks.dropFirst(own.count) {
            set(block.places, to: .unread, because: .notUnderstood, &lines)
        }
        for block in own { set(block.places, to: .fact, because: .valueOfHeading, &lines) }
        let value = own.map { String($0.text) }.joined(separator: " ")
        take(
            Outline.LabelledFact(
                fact: fact, name: part.heading ?? "", value: value, line: part.line, place: 0))
    }

    /// Only lines of text change what they were taken for: a heading with its value behind a colon stays one.
    private func set(
        _ places: ClosedRange<Int>, to role: LineRole, because reason: LineReason,
        _ lines: inout [LineReading]
    ) {
        for place in places where lines[place].role == .statement {
            lines[place] = LineReading(role: role, reason: reason, section: nil)
        }
    }

    /// What stands behind a label such as `EST:`.
    mutating func take(_ entry: Outline.LabelledFact) {
        let value = withoutEndPunctuation(entry.value)
        guard value.utf8.contains(where: { $0 >= 0x80 || $0 | 32 >= 0x61 || (48...57).contains($0) }),
            !profile.isAbsent(value)
        else { return }
        switch entry.fact {
        case .code: takeCode(value, entry)
        case .title: setTitle(value, source: .label, line: entry.line)
        case .established: takeDate(\.established, value, entry)
        case .revised: takeDate(\.revised, value, entry)
        case .effective: takeDate(\.effective, value, entry)
        case .published: takeDate(\.published, value, entry)
        case .salaryGroup: set(\.salaryGroup, SalaryGroup(value), entry)
        case .occupationalGroup: set(\.occupationalGroup, CodedName(value), entry)
        case .bargainingUnit: set(\.bargainingUnit, CodedName(value), entry)
        case .eeo: set(\.eeo, CodedName(value), entry)
        case .designation: set(\.designation, value, entry)
        case .finalNumber: takeNumber(\.finalNumber, FinalNumber(value), value, entry)
        case .itemNumber: takeNumber(\.itemNumber, ItemNumber(value), value, entry)
        case .titleChanged, .other: takeOther(value, entry)
        }
    }

    /// A number of an approval batch; an older one that has another form is kept as it is.
    private mutating func takeNumber<Number: Equatable>(
        _ key: WritableKeyPath<Specification.Facts, Number?>, _ number: Number?, _ value: String,
        _ entry: Outline.LabelledFact
    ) {
        guard let number else { return takeOther(value, entry) }
        set(key, number, entry)
    }

    /// Facts of the same name on several lines are one: the lines of an address.
    private mutating func takeOther(_ value: String, _ entry: Outline.LabelledFact) {
        if let place = facts.others.firstIndex(where: { $0.name == entry.name }) {
            let joined = "\(facts.others[place].value), \(value)"
            facts.others[place] = NamedFact(name: entry.name, value: joined)
        } else {
            facts.others.append(NamedFact(name: entry.name, value: value))
        }
    }

    private mutating func takeCode(_ value: String, _ entry: Outline.LabelledFact) {
        guard let code = ClassCode(value) else {
            findings.append(Finding("code-unread", .warning, "'\(value)' is no class code", line: entry.line))
            facts.others.append(NamedFact(name: entry.name, value: value))
            return
        }
        set(\.code, code, entry)
    }

    private mutating func takeDate(
        _ key: WritableKeyPath<Specification.Facts, PartialDate?>, _ value: String,
        _ entry: Outline.LabelledFact
    ) {
        switch profile.date(value) {
        case .date(let date, _): return set(key, date, entry)
        case .impossible:
            let message = "'\(value)' is no day of any calendar"
            findings.append(Finding("impossible-date", .error, message, line: entry.line))
        case nil:
            let message = "'\(value)' is not understood as a date"
            findings.append(Finding("date-unread", .warning, message, line: entry.line))
        }
        facts.others.append(NamedFact(name: entry.name, value: value))
    }

    // MARK: Tables

    /// The rows of the tables: several classes, or the facts of one.
    mutating func takeRows(_ rows: [Outline.Row]) {
        guard !rows.isEmpty else { return }
        var classes = SeriesReader(profile)
        for row in rows { classes.take(row) }
        findings += classes.findings
        guard classes.classes.count > 1 else { return takeOnlyClass(rows) }
        if let title = facts.title {
            facts.others.insert(NamedFact(name: "Series", value: title), at: 0)
            facts.title = nil
        }
        facts.classes = classes.classes
        for row in rows { takeShared(row) }
        let first = classes.classes[0]
        facts.code = facts.code ?? first.code
        facts.salaryGroup = facts.salaryGroup ?? first.salaryGroup
        facts.established = facts.established ?? first.established
        // The document was edited when any of its classes was.
        facts.revised =
            facts.revised ?? classes.classes.compactMap(\.revised).max { $0.lastDay < $1.lastDay }
        if let title = first.title {
            facts.title = title
            facts.titleSource = .label
        }
    }

    /// What the rows of several classes say of the document and not of one class.
    private mutating func takeShared(_ row: Outline.Row) {
        for cell in row.cells {
            switch cell.column.fact {
            case .effective, .published, .occupationalGroup, .bargainingUnit, .eeo, .designation,
                .finalNumber,
                .itemNumber:
                take(cell, of: row)
            case .code, .title, .salaryGroup, .established, .revised, .titleChanged, .other: continue
            }
        }
    }

    private mutating func take(_ cell: (column: Profile.Column, text: String), of row: Outline.Row) {
        take(
            Outline.LabelledFact(
                fact: cell.column.fact, name: cell.column.name, value: cell.text, line: row.line, place: 0))
    }

    /// Older documents give the digits of the code and the pay plan in columns of their own.
    mutating func completeCode() {
        guard let code = facts.code, let plan = facts.salaryGroup?.plan else { return }
        facts.code = profile.completed(code, plan: plan)
    }

    private mutating func takeOnlyClass(_ rows: [Outline.Row]) {
        for row in rows {
            for cell in row.cells where cell.column.fact != .title || facts.title == nil {
                take(cell, of: row)
            }
        }
    }

    /// Keeps the first value; another one is kept beside it and reported.
    private mutating func set<Value: Equatable>(
        _ key: WritableKeyPath<Specification.Facts, Value?>, _ value: Value?, _ entry: Outline.LabelledFact
    ) {
        guard let value else { return }
        guard let first = facts[keyPath: key] else {
            facts[keyPath: key] = value
            return
        }
        guard first != value else { return }
        findings.append(
            Finding(
                "contradictory-fact", .warning, "\(entry.name) is given again as '\(value)'", line: entry.line
            ))
        facts.others.append(NamedFact(name: entry.name, value: entry.value))
    }
}
