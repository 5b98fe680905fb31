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
    /// The lines that were met before, by a sum over heading and line: most lines of a revision are those of the one
    /// before, and are neither decoded nor stored again.
    private var known: [UInt64: [Known]] = [:]

    private struct Known {
        let heading, line: [UInt8]
        let number: Int
    }

    /// Takes in what the canonical text of the revision at a place says.
    ///
    /// The form is simple enough to be read line by line: `## Heading {kind}`, and a line an item.
    mutating func take(_ bytes: [UInt8], at place: Int) {
        var heading: ArraySlice<UInt8> = []
        var isFrontMatter = false
        var rest = bytes[...]
        while !rest.isEmpty {
            let line = rest[..<(rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex)]
            rest = rest[line.endIndex...].dropFirst()
            if line.elementsEqual("---".utf8) {
                isFrontMatter.toggle()
            } else if isFrontMatter || line.isEmpty || line.starts(with: "# ".utf8) {
                continue
            } else if line.starts(with: "## ".utf8) {
                heading = line.dropFirst(3)
            } else {
                add(heading, line, at: place)
            }
        }
    }

    private mutating func add(_ heading: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>, at place: Int) {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in heading { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
        sum = sum &* 0x100_0000_01B3
        for byte in line { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let same = known[sum]?.first { $0.line[...] == line && $0.heading[...] == heading }
        if let same {
            statements[same.number].places.insert(place...place)
            return
        }
        let words = String(decoding: line.drop { $0 == 32 }, as: UTF8.self)
        let text = Self.plain(words.hasPrefix("- ") ? words.dropFirst(2) : words[...])
        guard !text.isEmpty else { return }
        known[sum, default: []].append(
            Known(heading: Array(heading), line: Array(line), number: statements.count))
        let section = Self.plain(String(decoding: heading, as: UTF8.self)[...])
        statements.append(
            (Statement(section: section.isEmpty ? nil : section, text: text), RevisionSet([place...place])))
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
