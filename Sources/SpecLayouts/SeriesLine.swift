import SpecModel

/// One class of a series as a line of the front matter: `code=4179 | title=Accountant Trainee | revised=1987-10-21`.
enum SeriesLine {
    static func text(of entry: SeriesClass) -> String {
        let pairs: [(key: String, value: String?)] = [
            ("code", entry.code?.description), ("title", entry.title),
            ("salary-group", entry.salaryGroup?.description),
            ("established", entry.established?.description), ("revised", entry.revised?.description),
            ("title-changed", entry.titleChanged?.description), ("abolished", entry.abolished),
        ]
        let others = entry.others.map { ("fact \($0.name)", Optional($0.value)) }
        return (pairs + others).compactMap { pair in
            pair.1.map { "\(escaped(pair.0))=\(escaped($0))" }
        }.joined(separator: " | ")
    }

    /// Bars and equals signs of the text itself are escaped.
    private static func escaped(_ text: String) -> String {
        String(
            CanonicalText.escaped(text, also: UInt8(ascii: "|")).flatMap { $0 == "=" ? "\\=" : String($0) })
    }

    /// Reads such a line; nil where it holds anything else.
    static func seriesClass(in text: String) -> SeriesClass? {
        var entry = SeriesClass()
        for part in parts(of: text) {
            guard let equals = firstEquals(in: part) else { return nil }
            let value = CanonicalText.unescaped(part[part.utf8.index(after: equals)...])
            switch part[..<equals] {
            case "code": entry.code = ClassCode(value)
            case "title": entry.title = value
            case "salary-group": entry.salaryGroup = SalaryGroup(value)
            case "established": entry.established = PartialDate(iso: value)
            case "revised": entry.revised = PartialDate(iso: value)
            case "title-changed": entry.titleChanged = PartialDate(iso: value)
            case "abolished": entry.abolished = value
            case let key where key.hasPrefix("fact "):
                entry.others.append(
                    NamedFact(name: CanonicalText.unescaped(key.dropFirst(5)), value: value))
            default: return nil
            }
        }
        return self.text(of: entry) == text ? entry : nil
    }

    private static func firstEquals(in part: Substring) -> String.Index? {
        var isEscape = false
        for place in part.utf8.indices {
            if !isEscape, part.utf8[place] == UInt8(ascii: "=") { return place }
            isEscape = !isEscape && part.utf8[place] == UInt8(ascii: "\\")
        }
        return nil
    }

    /// The parts between bars that are not escaped.
    private static func parts(of text: String) -> [Substring] {
        var parts: [Substring] = []
        let bytes = text.utf8
        var (start, isEscape) = (bytes.startIndex, false)
        func add(_ end: String.Index) { parts.append(text[start..<end]) }
        for place in bytes.indices {
            if !isEscape, bytes[place] == UInt8(ascii: "|") {
                add(place)
                start = bytes.index(after: place)
            }
            isEscape = !isEscape && bytes[place] == UInt8(ascii: "\\")
        }
        add(bytes.endIndex)
        return parts.map { part in
            var part = part
            if part.utf8.first == 32 { part = Substring(part.utf8.dropFirst()) }
            if part.utf8.last == 32 { part = Substring(part.utf8.dropLast()) }
            return part
        }
    }
}
