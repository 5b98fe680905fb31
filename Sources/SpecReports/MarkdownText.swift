import SpecDifferences
import SpecModel

/// Markdown as GitHub renders it and Word takes it over, put together from our words and those of documents.
///
/// Every mark of documents that Markdown or HTML could act on is escaped: they are not to be trusted, and a salary of
/// `$5,000` must not become a formula, nor a mail address a link.
struct MarkdownText {
    private(set) var text = ""

    /// Appends our own words, which may be Markdown.
    mutating func put(_ markup: String) { text += markup }

    /// Appends a line of our own words.
    mutating func line(_ markup: String = "") { text += markup + "\n" }

    /// Appends a heading with a blank line before and behind it.
    mutating func heading(_ level: Int, _ markup: String) {
        if !text.isEmpty { line() }
        line(String(repeating: "#", count: level) + " " + markup)
        line()
    }

    /// Appends a table; the cells are escaped.
    mutating func table(_ header: [String], _ rows: [[String]]) {
        line("| " + header.joined(separator: " | ") + " |")
        line("|" + String(repeating: "---|", count: header.count))
        for row in rows { line("| " + row.map(Self.escaped).joined(separator: " | ") + " |") }
    }

    /// Words of a document as text and nothing else, on one line. Marks that begin a block are left as they are: the
    /// words never stand at the beginning of a line.
    static func escaped(_ words: String) -> String {
        var escaped = ""
        let clean = words.oneLine.harmless
        for (place, character) in zip(clean.indices, clean) {
            let next = clean[clean.index(after: place)...].first
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\t": escaped += " "
            case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$", "@", "^": escaped += "\\\(character)"
            // The rest only where something would come of it: a picture, `http://`, `:tada:`, `www.`.
            case "!" where next == "[", ":" where next.map { $0 == "/" || $0.isWordPart } ?? false:
                escaped += "\\\(character)"
            case "." where escaped.suffix(3).lowercased() == "www": escaped += "\\."
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// A break of the line inside an item of a list.
    static let lineBreak = "\\\n  "

    /// Markdown that stands at the beginning of a line and must not begin a list, a heading or a quotation there.
    static func atLineStart(_ markup: String) -> String {
        let markup = markup.drop { $0 == " " }
        guard let first = markup.first else { return "" }
        if "-+=>".contains(first) { return "\\" + markup }
        let digits = markup.prefix { $0.isNumber }
        let rest = markup.dropFirst(digits.count)
        let isNumbered = !digits.isEmpty && (rest.first == "." || rest.first == ")")
        return isNumbered ? digits + "\\" + rest : String(markup)
    }

    /// Words that were taken out, struck through.
    static func deleted(_ words: String) -> String { "~~\(escaped(words))~~" }

    /// Words that came in, bold.
    static func inserted(_ words: String) -> String { "**\(escaped(words))**" }

    /// The words of a reworded item.
    ///
    /// Emphasis can only begin and end beside a letter, a digit, or a blank. So punctuation at the ends of what came in
    /// stands outside of it, blanks part what went out from its neighbours, and punctuation that went out alone is left
    /// out, but where it parted words that stay: `engines, pumps` must not run together.
    static func words(_ runs: [ShownRun]) -> String {
        var text = ""
        var endsInMark = false
        for (place, run) in runs.enumerated() {
            switch run.op {
            case .keep:
                if endsInMark, run.text.first?.isWordPart ?? false { text += " " }
                text += escaped(run.text)
                endsInMark = false
            case .delete where !run.text.contains(where: \.isWordPart) && !partsWords(runs, place): continue
            case .delete:
                if let last = text.last, !last.isWhitespace { text += " " }
                text += deleted(run.text)
                endsInMark = true
            case .insert:
                let front = run.text.prefix { !$0.isWordPart }
                let rest = run.text.dropFirst(front.count)
                let end = rest.lastIndex(where: \.isWordPart).map { rest.index(after: $0) } ?? rest.startIndex
                if endsInMark, front.isEmpty { text += " " }
                text += escaped(String(front))
                if !rest.isEmpty { text += inserted(String(rest[..<end])) + escaped(String(rest[end...])) }
                endsInMark = !rest.isEmpty && end == rest.endIndex
            }
        }
        return text
    }

    /// Whether words that stay are on both sides of a place.
    private static func partsWords(_ runs: [ShownRun], _ place: Int) -> Bool {
        guard place > 0, place + 1 < runs.count, runs[place - 1].op == .keep, runs[place + 1].op == .keep
        else { return false }
        let (front, back) = (runs[place - 1].text, runs[place + 1].text)
        return front.last?.isWordPart == true && back.first { $0 != " " }?.isWordPart == true
    }
}

extension Character {
    /// Whether emphasis can begin and end beside it.
    fileprivate var isWordPart: Bool { isLetter || isNumber }
}
