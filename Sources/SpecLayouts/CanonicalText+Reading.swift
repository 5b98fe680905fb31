public import SpecModel

extension CanonicalText {
    /// The profile that a canonical text names in its front matter, or nil where it is no canonical text.
    public static func profileName(in text: String) -> String? {
        guard text.hasPrefix("---\nspectrail: ") else { return nil }
        for line in text.split(separator: "\n", maxSplits: 40).dropFirst(2) {
            guard let (key, value) = FrontMatter.pair(line) else { return nil }
            if key == "profile" { return value }
        }
        return nil
    }

    /// Reads a canonical text back, with the profile that it names.
    ///
    /// - Throws: `CanonicalError` at the first line that no writer of this form wrote.
    public static func specification(in text: String, profile: Profile) throws(CanonicalError)
        -> Specification
    {
        var reader = CanonicalReader()
        var number = 0
        for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            number += 1
            try reader.take(Substring(line), number)
        }
        let (facts, sections) = try reader.finish(number)
        return profile.interpret(facts, sections)
    }
}

/// Reads canonical text line by line.
private struct CanonicalReader {
    private enum Zone {
        case start, frontMatter, body
    }
    private var zone = Zone.start
    private var facts = Specification.Facts()
    private var sections: [Section] = []
    private var heading: (kind: SectionKind, text: String?, line: Int)?
    private var statements: [Statement] = []
    private var counts: [SectionKind: Int] = [:]
    /// The last item at the outer level: a lead-in, if items are nested below it.
    private var leadIn: String?
    private var titleIsRead = false

    mutating func take(_ line: Substring, _ number: Int) throws(CanonicalError) {
        switch zone {
        case .start:
            guard line == "---" else {
                throw CanonicalError(line: number, message: "front matter must begin here")
            }
            zone = .frontMatter
        case .frontMatter:
            if line == "---" {
                zone = .body
            } else {
                try takeFact(line, number)
            }
        case .body:
            try takeBody(line, number)
        }
    }

    mutating func finish(_ number: Int) throws(CanonicalError) -> (Specification.Facts, [Section]) {
        guard zone == .body else {
            throw CanonicalError(line: number, message: "the front matter has no end")
        }
        closeSection()
        return (facts, sections)
    }

    private mutating func takeBody(_ line: Substring, _ number: Int) throws(CanonicalError) {
        if line.isEmpty { return }
        if line.rest(behind: "# ") != nil, heading == nil, !titleIsRead {
            titleIsRead = true
        } else if let text = line.rest(behind: "## ") {
            closeSection()
            try openSection(text, number)
        } else if let text = line.rest(behind: "  - ") {
            guard let leadIn else {
                throw CanonicalError(line: number, message: "an inner item needs a lead-in above it")
            }
            try add(text, leadIn: leadIn, number)
        } else if let text = line.rest(behind: "- ") {
            if let words = text.beforeColonAtEnd {
                leadIn = CanonicalText.unescaped(words)
            } else {
                leadIn = nil
                try add(text, leadIn: nil, number)
            }
        } else {
            throw CanonicalError(line: number, message: "neither a heading nor an item")
        }
    }

    private mutating func openSection(_ text: Substring, _ number: Int) throws(CanonicalError) {
        guard let (words, mark) = splitMark(text), let kind = SectionKind(rawValue: mark) else {
            throw CanonicalError(line: number, message: "a heading must end in its kind, such as {duties}")
        }
        heading = (kind, words.isEmpty ? nil : CanonicalText.unescaped(words), number)
    }

    private mutating func add(_ text: Substring, leadIn: String?, _ number: Int) throws(CanonicalError) {
        guard let heading else {
            throw CanonicalError(line: number, message: "an item stands above all headings")
        }
        var words = text
        var flags: [Statement.Flag] = []
        while let (rest, mark) = splitMark(words) {
            guard let flag = Statement.Flag(rawValue: mark) else {
                throw CanonicalError(line: number, message: "'\(mark)' is no flag")
            }
            flags.insert(flag, at: 0)
            words = rest
        }
        let index = counts[heading.kind, default: 0]
        counts[heading.kind] = index + 1
        statements.append(
            Statement(
                index: index, text: CanonicalText.unescaped(words), leadIn: leadIn, flags: flags, line: number
            ))
    }

    /// Splits `words {mark}`; braces of the text itself are escaped.
    private func splitMark(_ text: Substring) -> (words: Substring, mark: String)? {
        let bytes = text.utf8
        guard bytes.last == UInt8(ascii: "}"), let open = bytes.lastIndex(of: UInt8(ascii: "{")) else {
            return nil
        }
        let (front, mark) = (bytes[..<open], bytes[bytes.index(after: open)...].dropLast())
        guard front.last != UInt8(ascii: "\\"), mark.last != UInt8(ascii: "\\") else { return nil }
        return (Substring(front.last == 32 ? front.dropLast() : front), String(Substring(mark)))
    }

    private mutating func closeSection() {
        if let heading {
            sections.append(
                Section(kind: heading.kind, heading: heading.text, line: heading.line, statements: statements)
            )
        }
        heading = nil
        statements = []
        leadIn = nil
    }

    private mutating func takeFact(_ line: Substring, _ number: Int) throws(CanonicalError) {
        guard let (key, value) = FrontMatter.pair(line) else {
            throw CanonicalError(line: number, message: "front matter is made of lines 'key: value'")
        }
        func date() throws(CanonicalError) -> PartialDate {
            guard let date = PartialDate(iso: value) else {
                throw CanonicalError(line: number, message: "'\(value)' is no date")
            }
            return date
        }
        func bad() -> CanonicalError { CanonicalError(line: number, message: "'\(value)' is no \(key)") }
        switch key {
        case "spectrail":
            guard value == "\(CanonicalText.version)" else {
                throw CanonicalError(line: number, message: "form '\(value)' is newer than this tool")
            }
        case "jurisdiction", "profile": break
        case "code":
            guard let code = ClassCode(value) else { throw bad() }
            facts.code = code
        case "title": facts.title = value
        case "title-source":
            guard let source = Specification.TitleSource(rawValue: value) else { throw bad() }
            facts.titleSource = source
        case "established": facts.established = try date()
        case "revised": facts.revised = try date()
        case "effective": facts.effective = try date()
        case "published": facts.published = try date()
        case "final-number":
            guard let final = FinalNumber(value) else { throw bad() }
            facts.finalNumber = final
        case "item-number":
            guard let item = ItemNumber(value) else { throw bad() }
            facts.itemNumber = item
        case "salary-group": facts.salaryGroup = SalaryGroup(value)
        case "occupational-group": facts.occupationalGroup = CodedName(value)
        case "bargaining-unit": facts.bargainingUnit = CodedName(value)
        case "eeo": facts.eeo = CodedName(value)
        case "designation": facts.designation = value
        case "fact": facts.others.append(try namedFact(value, number))
        case "class":
            guard let entry = SeriesLine.seriesClass(in: value) else { throw bad() }
            facts.classes.append(entry)
        case "given": facts.given.append(value)
        default: throw CanonicalError(line: number, message: "'\(key)' is no key of the front matter")
        }
    }

    private func namedFact(_ value: String, _ number: Int) throws(CanonicalError) -> NamedFact {
        var isEscape = false
        let scalars = value.unicodeScalars
        for place in scalars.indices {
            if isEscape {
                isEscape = false
            } else if scalars[place] == "\\" {
                isEscape = true
            } else if scalars[place] == "=" {
                let rest = value[scalars.index(after: place)...]
                return NamedFact(
                    name: CanonicalText.unescaped(value[..<place]), value: CanonicalText.unescaped(rest))
            }
        }
        throw CanonicalError(line: number, message: "a fact is written 'name=value'")
    }
}

extension Substring {
    /// What stands behind a mark at the beginning. Bytes are compared: an accent behind a mark changes the
    /// character and not the mark.
    fileprivate func rest(behind mark: String) -> Substring? {
        utf8.starts(with: mark.utf8) ? Substring(utf8.dropFirst(mark.utf8.count)) : nil
    }

    /// What stands before a colon at the end that is not escaped.
    fileprivate var beforeColonAtEnd: Substring? {
        guard utf8.last == UInt8(ascii: ":") else { return nil }
        let words = utf8.dropLast()
        let escapes = words.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        return escapes.isMultiple(of: 2) ? Substring(words) : nil
    }
}
