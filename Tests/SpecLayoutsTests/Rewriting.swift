import SpecDocuments
import SpecLayouts
import SpecModel
import TestSupport

/// Writes a document anew in a way that changes its form and not its meaning.
///
/// It knows from a reading which lines are items and facts, so it can keep out of what is truly ambiguous in
/// flattened text, where no reader could tell either:
/// - a wrap behind a full stop that the next word does not follow in lower case ("Sec. / 7-310") looks like a
///   new paragraph, and one behind ";" or ":" like a new item;
/// - a wrap before a dash looks like a bullet, one before a word of capitals that ends the line like a heading,
///   one before "NOTE:" or a label like what they are;
/// - a wrap behind the words of a lead-in of an unbulleted paragraph ("Knowledge of / applicable policies")
///   looks like a lead-in with its first item.
struct Rewriting {
    private struct Row {
        var text: String
        let role: LineRole
        let isBullet: Bool
        /// Whether the line goes on with the one above it.
        var continues: Bool
    }
    private var rows: [Row] = []
    private var random: SplitMix64
    private var ending = "\n"
    private(set) var changes: [String] = []

    init(_ document: DocumentText, _ reading: Reading, seed: UInt64) {
        random = SplitMix64(seed: seed)
        let items = reading.specification.sections.flatMap(\.statements)
        let starts = Set(items.map(\.line))
        let leadIns = Set(items.compactMap(\.leadIn))
        for (line, role) in zip(document.lines, reading.roles) {
            let isBullet = Self.afterBullet(line.text) != nil && role == .statement
            let isLeadIn = leadIns.contains(String(line.text.prefix { $0 != ":" }))
            let isStart =
                isBullet || isLeadIn || starts.contains(line.number) || rows.last?.role != .statement
            let continues = role == .statement && !isStart && line.text.hasPrefix("NOTE:") == false
            rows.append(Row(text: line.text, role: role, isBullet: isBullet, continues: continues))
        }
    }

    var bytes: [UInt8] { Array((rows.map(\.text).joined(separator: ending) + ending).utf8) }

    /// Makes one to four changes.
    mutating func rewrite() {
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            switch Int.random(in: 0..<5, using: &random) {
            case 0: changeBullets()
            case 1: changeLineEnds()
            case 2: insertBlankLines()
            case 3: unwrap()
            default: wrap()
            }
        }
    }

    private mutating func changeBullets() {
        let bullet = random.pick(["• ", "•", "•\t", "– ", "-\t", "-   ", "· ", "▪ ", "  - ", "●\u{A0}"])
        changes.append("bullets '\(bullet)'")
        for place in rows.indices where rows[place].isBullet {
            guard let text = Self.afterBullet(rows[place].text) else { continue }
            rows[place].text = bullet + text
        }
    }

    private static func afterBullet(_ text: String) -> Substring? {
        let trimmed = text.drop { $0 == " " }
        guard let first = trimmed.first, "-•–·▪●".contains(first) else { return nil }
        return trimmed.dropFirst().drop { " \t\u{A0}".contains($0) }
    }

    private mutating func changeLineEnds() {
        ending = random.pick(["\r\n", "\r", "\n"])
        changes.append("line ends \(Array(ending.utf8))")
    }

    /// Blank lines between items and before headings, and no others: inside an item they would divide it.
    private mutating func insertBlankLines() {
        changes.append("blank lines")
        var spaced: [Row] = []
        for row in rows {
            let isBetween = row.role == .heading || row.isBullet
            if isBetween, !spaced.isEmpty, random.happens(oneIn: 3) {
                let blank = random.pick(["", "  ", "\t"])
                spaced.append(Row(text: blank, role: .blank, isBullet: false, continues: false))
            }
            spaced.append(row)
        }
        rows = spaced
    }

    private mutating func unwrap() {
        changes.append("unwrapped")
        var joined: [Row] = []
        for row in rows {
            if row.continues, let last = joined.indices.last, joined[last].role == .statement {
                joined[last].text += " " + row.text
            } else {
                joined.append(row)
            }
        }
        rows = joined
    }

    private mutating func wrap() {
        let width = Int.random(in: 24...100, using: &random)
        changes.append("wrapped at \(width)")
        rows = rows.flatMap { row -> [Row] in
            guard row.role == .statement, !row.continues, random.happens(oneIn: 2) else { return [row] }
            return Self.wrapped(row.text, at: width).enumerated().map { place, text in
                Row(text: text, role: .statement, isBullet: place == 0 && row.isBullet, continues: place > 0)
            }
        }
    }

    private static func wrapped(_ text: String, at width: Int) -> [String] {
        var lines: [String] = []
        var current: [Substring] = []
        var length = 0
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        for (place, word) in words.enumerated() {
            if length + 1 + word.count > width, canBreak(after: current, before: words[place...]) {
                lines.append(current.joined(separator: " "))
                current = []
                length = 0
            }
            current.append(word)
            length += word.count + 1
        }
        return lines + [current.joined(separator: " ")]
    }

    private static func canBreak(after left: [Substring], before right: ArraySlice<Substring>) -> Bool {
        guard left.count > 4, let last = left.last, let next = right.first, let first = next.first else {
            return false
        }
        let stop = last.last { !"\"'”’)]*".contains($0) }
        let endsLikeAnItem = stop.map { ".;:?!".contains($0) } ?? true
        let beginsLikeOne = "-–—•·*".contains(first) || next.hasSuffix(":")
        let isCapitals = right.joined(separator: " ").allSatisfy { !$0.isLowercase }
        return !endsLikeAnItem && !beginsLikeOne && !isCapitals
    }
}

extension Rewriting {
    /// The same document with other quotes and dashes; its words stay, but their spelling does not.
    mutating func respell() {
        let pairs = random.pick([
            [("'", "\u{2019}")], [("\u{2019}", "'")], [(" - ", " \u{2013} ")], [(" \u{2013} ", " - ")],
            [("-", "\u{2011}")], [("\"", "\u{201C}"), ("'", "\u{2019}"), (" - ", " \u{2014} ")],
        ])
        changes.append("respelt \(pairs)")
        for place in rows.indices {
            // A bullet is no dash of the text.
            let bullet = rows[place].isBullet ? rows[place].text.prefix(2) : ""
            var text = String(rows[place].text.dropFirst(bullet.count))
            for (old, new) in pairs { text = text.replacing(old, with: new) }
            rows[place].text = bullet + text
        }
    }
}
