import SpecModel

/// Gathers the facts of a document from its fact headings, its labels and its head.
struct FactReader {
    private let profile: Profile
    private(set) var facts = Specification.Facts()
    private(set) var findings: [Finding] = []

    init(_ profile: Profile) { self.profile = profile }

    /// Text above the first heading: one line of it can be the title, the rest is not understood.
    mutating func takeHead(_ part: Outline.Part, _ roles: inout [LineRole]) {
        for block in part.blocks {
            let isTitle =
                profile.titleLine && facts.title == nil && block.places.count == 1
                && block.text.split(separator: " ").count <= 12 && !LineForm.isTerminated(block.text)
            if isTitle {
                facts.title = block.text
                facts.titleSource = .heading
            }
            for place in block.places { roles[place] = isTitle ? .fact : .unread }
        }
    }

    /// What stands below a heading such as EFFECTIVE DATE.
    mutating func take(_ part: Outline.Part, _ fact: FactName, _ roles: inout [LineRole]) {
        // A date is one line; what follows it is not part of it.
        let own = fact.isDate ? part.blocks.prefix(1) : part.blocks[...]
        for place in part.blocks.dropFirst(own.count).flatMap(\.places) { roles[place] = .unread }
        for place in own.flatMap(\.places) where roles[place] != .heading { roles[place] = .fact }
        let value = own.map(\.text).joined(separator: " ")
        take(Outline.LabelledFact(fact: fact, name: part.heading ?? "", value: value, line: part.line))
    }

    /// What stands behind a label such as `EST:`.
    mutating func take(_ entry: Outline.LabelledFact) {
        let value = withoutEndPunctuation(entry.value)
        guard value.contains(where: { $0.isLetter || $0.isNumber }) else { return }
        switch entry.fact {
        case .code: takeCode(value, entry)
        case .title:
            set(\.title, value, entry)
            if facts.titleSource == nil { facts.titleSource = .label }
        case .established: takeDate(\.established, value, entry)
        case .revised: takeDate(\.revised, value, entry)
        case .effective: takeDate(\.effective, value, entry)
        case .published: takeDate(\.published, value, entry)
        case .salaryGroup: set(\.salaryGroup, SalaryGroup(value), entry)
        case .occupationalGroup: set(\.occupationalGroup, CodedName(value), entry)
        case .bargainingUnit: set(\.bargainingUnit, CodedName(value), entry)
        case .eeo: set(\.eeo, CodedName(value), entry)
        case .designation: set(\.designation, value, entry)
        case .other: takeOther(value, entry)
        }
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
        for pattern in profile.dates {
            switch pattern.read(value) {
            case .date(let date, _):
                set(key, date, entry)
                return
            case .impossible:
                let message = "'\(value)' is no day of any calendar"
                findings.append(Finding("impossible-date", .error, message, line: entry.line))
                facts.others.append(NamedFact(name: entry.name, value: value))
                return
            case nil: continue
            }
        }
        findings.append(
            Finding("date-unread", .warning, "'\(value)' is not understood as a date", line: entry.line))
        facts.others.append(NamedFact(name: entry.name, value: value))
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
