import SpecLayouts
import SpecModel

/// The statements of a class, each once, with the revisions that make them.
///
/// Revisions of a class say mostly the same: of fifty, a statement stands in twenty. To keep each once makes the index a
/// tenth of one that keeps each revision whole, and tells at once from when to when something was said.
struct SearchText {
    /// What is said, and under which heading.
    struct Statement: Hashable {
        let section: String?
        let text: String
    }

    /// In the order in which they were first met.
    private(set) var statements: [(statement: Statement, places: RevisionSet)] = []
    private var known: [Statement: Int] = [:]

    /// Takes in what the canonical text of the revision at a place says.
    ///
    /// The form is simple enough to be read line by line: `## Heading {kind}`, and a line an item.
    mutating func take(_ text: String, at place: Int) {
        var section: String?
        var isFrontMatter = false
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let words = Substring(line)
            if words == "---" {
                isFrontMatter.toggle()
            } else if isFrontMatter || words.isEmpty || words.hasPrefix("# ") {
                continue
            } else if words.hasPrefix("## ") {
                section = Self.plain(words.dropFirst(3))
            } else {
                let item = words.drop { $0 == " " }
                let text = Self.plain(item.hasPrefix("- ") ? item.dropFirst(2) : item)
                if !text.isEmpty { add(Statement(section: section, text: text), at: place) }
            }
        }
    }

    private mutating func add(_ statement: Statement, at place: Int) {
        if let number = known[statement] {
            statements[number].places.insert(place...place)
        } else {
            known[statement] = statements.count
            statements.append((statement, RevisionSet([place...place])))
        }
    }

    /// A line without the marks of the form: `{kind}` at its end, and the strokes that take their meaning from letters.
    private static func plain(_ line: Substring) -> String {
        var line = line
        while line.last == "}", let open = line.lastIndex(of: "{"),
            open == line.startIndex || line[line.index(before: open)] == " "
        {
            line = line[..<open]
            while line.last == " " { line = line.dropLast() }
        }
        guard line.utf8.contains(UInt8(ascii: "\\")) else { return String(line) }
        var plain = ""
        var isEscaped = false
        for character in line.unicodeScalars {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                plain.unicodeScalars.append(isEscaped && character == "n" ? " " : character)
                isEscaped = false
            }
        }
        return plain
    }
}
