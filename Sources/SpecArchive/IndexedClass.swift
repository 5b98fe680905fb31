import SpecModel

/// A class as the index keeps it: its record, the commits that speak of it, and an outline of its revisions.
struct IndexedClass {
    let record: ClassRecord
    /// Whether the tree holds its folder.
    let isFiled: Bool
    /// Whether things befell it as a whole, or it is a series: then every revision may decide what is in force.
    let isWhole: Bool
    /// Whether drafts lie beside it, or something was taken back.
    let hasAsides: Bool
    /// The titles that clauses give to predecessors, which may not be held.
    let predecessors: Set<String>
    /// The numbers of all entries that speak of it, in the order of the journal.
    let entries: [Int]
    /// Its revisions in their order, by what decides whether they are fetched.
    let outlines: [RevisionOutline]
    /// The numbers of the entries that the revisions are made of, one revision's behind the other's, and where each
    /// one's end: an archive has too many for an array each.
    private let parts: [Int]
    private let ends: [Int]

    /// - Parameter numbers: the number of each entry by its commit.
    init(
        _ record: ClassRecord, isFiled: Bool, _ account: ClassAccount?, entries: [Int], numbers: [String: Int]
    ) throws(IndexTrouble) {
        let history = ClassHistory(record: record, revisions: account?.standing ?? [])
        var (parts, ends): ([Int], [Int]) = ([], [])
        for revision in history.revisions {
            let recorded = revision.recorded
            var made: Set<Int> = []
            for commit in [recorded.commit] + recorded.corrected + recorded.sources.map(\.commit) {
                guard let number = numbers[commit] else { throw .unfit }
                made.insert(number)
            }
            parts += made.sorted()
            ends.append(parts.count)
        }
        self.record = record
        self.entries = entries
        outlines = RevisionOutline.all(of: history)
        (self.parts, self.ends) = (parts, ends)
        isWhole =
            account.map { !$0.events.isEmpty } == true
            || history.revisions.contains { !$0.facts.classes.isEmpty }
        hasAsides = account.map { !$0.drafts.isEmpty || !$0.takenBack.isEmpty } ?? false
        predecessors = Set(history.revisions.compactMap(\.clause?.title).map { FoldedText($0).description })
        self.isFiled = isFiled
    }

    /// Whether it has revisions or events in the archive: one that has neither is not shown.
    var isShown: Bool { isFiled && (isWhole || !outlines.isEmpty) }

    /// The numbers of the entries that the revision at a place is made of.
    func entries(at place: Int) -> ArraySlice<Int> { parts[(place == 0 ? 0 : ends[place - 1])..<ends[place]] }

    /// By what the rows are in the order of ids.
    var name: String { Self.name(record.id) }

    static func name(_ id: ClassID) -> String { "\(id.jurisdiction) \(id.word)" }

    /// The names under which it is looked up: its id, its titles and its codes.
    var keys: Set<String> {
        var keys = Set(
            record.titles.map { Self.key(title: $0.text) } + record.codes.map { Self.key(code: $0.text) })
        keys.formUnion([Self.key(id: record.id.word), Self.key(id: record.id.description)])
        return keys
    }

    /// Where a class stands that has a name, whatever kind of name it is. Whether it truly has it is asked of its record.
    static func keys(for name: String) -> Set<String> {
        var keys: Set = [key(id: name), key(title: name)]
        if let code = ClassCode(name) { keys.insert(key(code: code.description)) }
        return keys
    }

    private static func key(id: String) -> String { "i\(id.uppercased())" }
    private static func key(code: String) -> String { "c\(code)" }
    private static func key(title: String) -> String { "t\(FoldedText(title))" }

    // MARK: As bytes

    var bytes: [UInt8] {
        var row = IndexBytes()
        row.put(record.id.description)
        row.put(record.ambiguity)
        Self.put(record.titles, &row)
        Self.put(record.codes, &row)
        row.put((isFiled ? 1 : 0) + (isWhole ? 2 : 0) + (hasAsides ? 4 : 0))
        row.put(predecessors.count)
        for title in predecessors.sorted() { row.put(title) }
        Self.put(entries, &row)
        row.put(outlines.count)
        for (place, outline) in outlines.enumerated() {
            Self.put(outline, &row)
            Self.put(Array(entries(at: place)), &row)
        }
        return row.bytes
    }

    init(reading row: consuming IndexReader) throws(IndexTrouble) {
        guard let id = ClassID(try row.text()) else { throw .damaged }
        let ambiguity = try row.optionalText()
        record = ClassRecord(
            id: id, titles: try Self.aliases(&row), codes: try Self.aliases(&row), ambiguity: ambiguity)
        let flags = try row.number()
        (isFiled, isWhole, hasAsides) = (flags & 1 != 0, flags & 2 != 0, flags & 4 != 0)
        var predecessors: Set<String> = []
        for _ in 0..<(try row.count()) { predecessors.insert(try row.text()) }
        self.predecessors = predecessors
        entries = try Self.numbers(&row)
        var (outlines, parts, ends): ([RevisionOutline], [Int], [Int]) = ([], [], [])
        let count = try row.count()
        outlines.reserveCapacity(count)
        parts.reserveCapacity(count)
        ends.reserveCapacity(count)
        for _ in 0..<count {
            outlines.append(try Self.outline(&row))
            try Self.append(&row, to: &parts)
            ends.append(parts.count)
        }
        (self.outlines, self.parts, self.ends) = (outlines, parts, ends)
        guard row.isAtEnd,
            outlines.allSatisfy({ ($0.namedBy ?? 0) >= 0 && ($0.namedBy ?? 0) < max(count, 1) })
        else {
            throw .damaged
        }
    }

    private static func put(_ aliases: [ClassRecord.Alias], _ row: inout IndexBytes) {
        row.put(aliases.count)
        for alias in aliases {
            row.put(alias.text)
            row.put(alias.from?.description)
        }
    }

    private static func aliases(_ row: inout IndexReader) throws(IndexTrouble) -> [ClassRecord.Alias] {
        var aliases: [ClassRecord.Alias] = []
        for _ in 0..<(try row.count()) {
            let text = try row.text()
            let from = try row.optionalText()
            let date = from.flatMap { PartialDate(iso: $0) }
            guard (from == nil) == (date == nil) else { throw .damaged }
            aliases.append(ClassRecord.Alias(text: text, from: date))
        }
        return aliases
    }

    /// Numbers that grow, each as the step from the one before.
    private static func put(_ numbers: [Int], _ row: inout IndexBytes) {
        row.put(numbers.count)
        var last = 0
        for number in numbers {
            row.put(number - last)
            last = number
        }
    }

    private static func numbers(_ row: inout IndexReader) throws(IndexTrouble) -> [Int] {
        var numbers: [Int] = []
        try append(&row, to: &numbers)
        return numbers
    }

    private static func append(_ row: inout IndexReader, to numbers: inout [Int]) throws(IndexTrouble) {
        var last = 0
        for _ in 0..<(try row.count()) {
            let (sum, isTooLarge) = last.addingReportingOverflow(try row.number())
            guard !isTooLarge else { throw .damaged }
            last = sum
            numbers.append(last)
        }
    }

    private static func put(_ outline: RevisionOutline, _ row: inout IndexBytes) {
        let flags =
            (outline.hasCode ? 1 : 0) + (outline.isTitled ? 2 : 0) + (outline.days == nil ? 0 : 4)
            + (outline.namedBy == nil ? 0 : 8)
        row.put(flags + outline.grade << 4)
        if let days = outline.days {
            row.put(days.lowerBound)
            row.put(days.upperBound - days.lowerBound)
        }
        if let naming = outline.namedBy { row.put(naming) }
    }

    private static func outline(_ row: inout IndexReader) throws(IndexTrouble) -> RevisionOutline {
        let flags = try row.number()
        var days: ClosedRange<Int>?
        if flags & 4 != 0 {
            let first = try row.number()
            let length = try row.number()
            guard (-800_000...3_000_000).contains(first), (0...400).contains(length) else { throw .damaged }
            days = first...first + length
        }
        let naming = flags & 8 == 0 ? nil : try row.number()
        return RevisionOutline(
            days: days, grade: flags >> 4, hasCode: flags & 1 != 0, isTitled: flags & 2 != 0, namedBy: naming)
    }
}
