import SpecModel

/// Puts the rows of a document's tables together as classes: one table may give the codes, another the dates.
struct SeriesReader {
    private let profile: Profile
    private(set) var classes: [SeriesClass] = []
    private(set) var findings: [Finding] = []
    private var places: [FoldedText: Int] = [:]
    /// The classes by their codes, and by the digits of these.
    private var codes: [String: Int] = [:]

    init(_ profile: Profile) { self.profile = profile }

    mutating func take(_ row: Outline.Row) {
        var entry = SeriesClass()
        for cell in row.cells { take(cell.text, cell.column, row.line, &entry) }
        guard entry.code != nil || entry.title != nil else { return }
        if let code = entry.code, let plan = entry.salaryGroup?.plan {
            entry.code = profile.completed(code, plan: plan)
        }
        guard let place = place(of: entry) else {
            remember(entry, at: classes.count)
            classes.append(entry)
            return
        }
        classes[place].fill(with: entry)
        remember(classes[place], at: place)
    }

    private mutating func take(
        _ text: String, _ column: Profile.Column, _ line: Int, _ entry: inout SeriesClass
    ) {
        guard !profile.isAbsent(text) else { return }
        switch column.fact {
        case .code:
            entry.code = ClassCode(text)
            if entry.code == nil {
                findings.append(Finding("code-unread", .warning, "'\(text)' is no class code", line: line))
            }
        case .title:
            let title = TitleText(withoutEndPunctuation(text), profile)
            entry.title = title.proper
            entry.code = entry.code ?? title.code
            entry.abolished = title.remarks.first
        case .salaryGroup: entry.salaryGroup = SalaryGroup(text)
        case .established: entry.established = date(text, column, line)
        case .revised: entry.revised = date(text, column, line)
        case .titleChanged: entry.titleChanged = date(text, column, line)
        case .other: entry.others.append(NamedFact(name: column.name, value: text))
        case .effective, .published, .occupationalGroup, .bargainingUnit, .eeo, .designation, .finalNumber,
            .itemNumber:
            break
        }
    }

    private mutating func date(_ text: String, _ column: Profile.Column, _ line: Int) -> PartialDate? {
        switch profile.date(text) {
        case .date(let date, _): return date
        case .impossible:
            findings.append(
                Finding("impossible-date", .error, "'\(text)' is no day of any calendar", line: line))
        case nil:
            findings.append(
                Finding("date-unread", .warning, "'\(text)' is not understood as a date", line: line))
        }
        return nil
    }

    /// The same code, or its digits without the pay plan, else the same title, unless the codes differ: variants by hours share a title.
    private func place(of entry: SeriesClass) -> Int? {
        if let code = entry.code, let place = codes[code.description] { return place }
        guard let title = entry.title, let place = places[FoldedText(title)] else { return nil }
        return entry.code == nil || classes[place].code == nil ? place : nil
    }

    private mutating func remember(_ entry: SeriesClass, at place: Int) {
        if let code = entry.code?.description {
            codes[code] = codes[code] ?? place
            let digits = code.prefix { $0.isASCII && $0.isNumber }
            if !digits.isEmpty { codes[String(digits)] = codes[String(digits)] ?? place }
        }
        guard let title = entry.title, places[FoldedText(title)] == nil else { return }
        places[FoldedText(title)] = place
    }
}

extension SeriesClass {
    /// Takes over what another row says of the same class.
    fileprivate mutating func fill(with other: SeriesClass) {
        code = code ?? other.code
        title = title ?? other.title
        salaryGroup = salaryGroup ?? other.salaryGroup
        established = established ?? other.established
        revised = revised ?? other.revised
        titleChanged = titleChanged ?? other.titleChanged
        abolished = abolished ?? other.abolished
        // A class has a handful; rows that repeat a code thousands of times are no table of classes.
        for fact in other.others.prefix(32) where others.count < 64 && !others.contains(fact) {
            others.append(fact)
        }
    }
}
