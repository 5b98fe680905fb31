public import SpecModel

/// The text in which an archive keeps a revision: front matter with the facts, then each section with one
/// line an item.
///
/// It is Markdown that people can read and `git log -p` and `git blame` can follow item by item, and it is
/// exact: reading it gives the value that was written, without the source and whatever its layout was. Clause
/// and qualifications stand in it only as the sentences that they are read from, so that a better reader
/// understands old revisions better too.
public struct CanonicalText: Hashable, Sendable {
    /// The version of the form, in the first line of the front matter.
    static let version = 1

    /// The text, each line ended by a line feed.
    public let text: String

    /// Writes a specification.
    public init(_ specification: Specification) {
        var lines = ["---", "spectrail: \(Self.version)"]
        lines += Self.frontMatter(specification).map { "\($0.key): \(FrontMatter.scalar($0.value))" }
        lines += ["---", ""]
        if let title = specification.facts.title { lines += ["# \(Self.escaped(title))", ""] }
        for section in specification.sections {
            let heading = section.heading.map { Self.escaped($0) + " " } ?? ""
            lines += ["## \(heading){\(section.kind.rawValue)}", ""]
            var running: String?
            for statement in section.statements {
                if let leadIn = statement.leadIn, leadIn != running {
                    lines.append("- \(Self.escaped(leadIn)):")
                }
                running = statement.leadIn
                let indent = statement.leadIn == nil ? "" : "  "
                let flags = statement.flags.map { " {\($0.rawValue)}" }.joined()
                lines.append("\(indent)- \(Self.escapedItem(statement.text))\(flags)")
            }
            if !section.statements.isEmpty { lines.append("") }
        }
        while lines.last == "" { lines.removeLast() }
        text = lines.joined(separator: "\n") + "\n"
    }

    /// The text without the line that says where the title was found: a page has it above its headings, a text in
    /// the clause, and both say the same.
    package static func withoutTitleSource(_ text: [UInt8]) -> [UInt8] {
        // It stands in the front matter, which ends with the first blank line: the rest is not looked through.
        let key = Array("title-source: ".utf8)
        var start = 0
        while start < text.count, text[start] != 10 {
            let end = text[start...].firstIndex(of: 10) ?? text.count - 1
            if text[start...end].starts(with: key) {
                return Array(text[..<start]) + text[(end + 1)...]
            }
            start = end + 1
        }
        return text
    }

    /// The same of a text.
    package static func withoutTitleSource(_ text: String) -> String {
        String(decoding: withoutTitleSource(Array(text.utf8)), as: UTF8.self)
    }

    private static func frontMatter(_ specification: Specification) -> [(key: String, value: String)] {
        let facts = specification.facts
        var pairs: [(key: String, value: String?)] = [
            ("jurisdiction", specification.jurisdiction.description),
            ("profile", specification.profile),
            ("code", facts.code?.description),
            ("title", facts.title),
            ("title-source", facts.titleSource?.rawValue),
            ("established", facts.established?.description),
            ("revised", facts.revised?.description),
            ("effective", facts.effective?.description),
            ("published", facts.published?.description),
            ("final-number", facts.finalNumber?.description),
            ("item-number", facts.itemNumber?.description),
            ("salary-group", facts.salaryGroup?.description),
            ("occupational-group", facts.occupationalGroup?.description),
            ("bargaining-unit", facts.bargainingUnit?.description),
            ("eeo", facts.eeo?.description),
            ("designation", facts.designation),
        ]
        for other in facts.others {
            pairs.append(("fact", "\(escaped(other.name, also: UInt8(ascii: "=")))=\(escaped(other.value))"))
        }
        pairs += facts.classes.map { ("class", SeriesLine.text(of: $0)) }
        pairs += facts.given.map { ("given", $0) }
        return pairs.compactMap { pair in pair.value.map { (pair.key, $0) } }
    }

    /// Escapes what would end a line, open a tag, or be taken for a mark of this form.
    ///
    /// It goes by bytes and not by characters: a mark is one also where an accent follows it.
    static func escaped(_ text: String, also mark: UInt8? = nil) -> String {
        func isMarked(_ byte: UInt8) -> Bool {
            switch byte {
            case 10, 13, UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
            default: byte == mark
            }
        }
        guard text.utf8.contains(where: isMarked) else { return text }
        var escaped: [UInt8] = []
        var before: UInt8?
        for byte in text.utf8 {
            switch byte {
            case 10 where before == 13: break
            case 10, 13: escaped += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            default:
                if isMarked(byte) { escaped.append(UInt8(ascii: "\\")) }
                escaped.append(byte)
            }
            before = byte
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// Escapes an item, whose colon at the end would make it a lead-in.
    private static func escapedItem(_ text: String) -> String {
        let escaped = escaped(text)
        return escaped.utf8.last == UInt8(ascii: ":")
            ? String(escaped.unicodeScalars.dropLast()) + "\\:" : escaped
    }

    /// Undoes `escaped`.
    static func unescaped(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
        var plain = String.UnicodeScalarView()
        var isEscape = false
        for scalar in text.unicodeScalars {
            if isEscape {
                plain.append(scalar == "n" ? "\n" : scalar)
                isEscape = false
            } else if scalar == "\\" {
                isEscape = true
            } else {
                plain.append(scalar)
            }
        }
        return String(plain)
    }
}
