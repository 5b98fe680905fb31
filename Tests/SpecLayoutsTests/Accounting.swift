import SpecModel

@testable import SpecLayouts

/// Holds a reading to account: every word of the document must stand where its line's role says.
///
/// Words are compared as bytes and in order. Only what an item is said to drop may be missing: the bullet
/// before it, the mark of a flag or of emphasis at its ends, and the stops at its end.
struct Accounting {
    let document: DocumentText
    let profile: Profile
    let reading: Reading

    /// What is missing or was made up; empty where everything is accounted for.
    func losses() -> [String] {
        guard reading.roles.count == document.lines.count else { return ["a line without a role"] }
        return lossesOfStatements() + lossesOfFacts() + lossesOfOthers()
    }

    private var specification: Specification { reading.specification }

    private func lines(_ role: LineRole) -> [Line] {
        zip(document.lines, reading.roles).filter { $0.1 == role }.map(\.0)
    }

    // MARK: Statements

    /// A word that an item must show, and whether it stands at the item's beginning or end.
    private struct Word {
        let text: String
        let isFirst: Bool
        let isLast: Bool
        /// The running lead-in, before the first word of an item: a document may repeat it.
        var leadIn: [Word] = []

        /// Whether it is that word of a line, less what an item drops.
        func stands(for written: String) -> Bool {
            var rest = Array(written.utf8)[...]
            repeat {
                let dropped = rest.dropFirst(text.utf8.count)
                let isWhole = dropped.isEmpty || isLast && dropped.allSatisfy { ".,;:*".utf8.contains($0) }
                if isWhole, rest.starts(with: text.utf8) { return true }
            } while isFirst && rest.popFirst() == UInt8(ascii: "*")
            return false
        }
    }

    private func lossesOfStatements() -> [String] {
        var shown = shownWords()[...]
        for (number, word) in writtenWords() {
            if let next = shown.first, !next.stands(for: word), next.leadIn.first?.stands(for: word) == true {
                shown = next.leadIn + shown
            }
            let next = shown.first
            if next?.stands(for: word) != true, next?.isFirst ?? true, Self.isDropped(word) { continue }
            guard let next else { return ["line \(number): '\(word)' and all behind it is lost"] }
            guard next.stands(for: word) else { return ["line \(number): '\(word)' became '\(next.text)'"] }
            shown = shown.dropFirst()
        }
        return shown.first.map { ["'\($0.text)' stands in no line"] } ?? []
    }

    /// The words of the lines whose role is statement, and those behind the colon of a heading.
    private func writtenWords() -> [(line: Int, word: String)] {
        let itemLines = Set(specification.sections.flatMap(\.statements).map(\.line))
        return zip(document.lines, reading.roles).flatMap { line, role -> [(line: Int, word: String)] in
            var text = line.text[...]
            switch role {
            case .heading:
                guard itemLines.contains(line.number), let colon = text.firstIndex(of: ":") else { return [] }
                text = text[text.index(after: colon)...]
            case .statement: break
            case .blank, .fact, .furniture, .unread: return []
            }
            var words = Self.words(text)
            // A bullet alone on its line is text; one that no word begins with may touch the word behind it.
            if words.count > 1, Self.bullets.contains(words[0]) {
                words.removeFirst()
            } else if let first = words.first, "•●".contains(first.prefix(1)), first.count + words.count > 2 {
                words[0].removeFirst()
            }
            return words.map { (line.number, $0) }
        }
    }

    /// Bytes are split, since an accent behind a blank makes one character of both.
    private static func words(_ text: some StringProtocol) -> [String] {
        text.utf8.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether a word between two items is one that items drop: a mark, a stop, or a number such as `12)`.
    private static func isDropped(_ word: String) -> Bool {
        word.allSatisfy { ".,;:*".contains($0) }
            || word.count > 1 && ".)".contains(word.suffix(1))
                && word.dropLast().drop { $0 == "(" }.allSatisfy { $0.isNumber }
    }

    private static let bullets: Set<String> = ["-", "–", "—", "•", "·", "●", "▪", "◦", "‣"]

    /// The words of sections in order: headings that stand in a line of text, lead-ins once, items.
    private func shownWords() -> [Word] {
        var words: [Word] = []
        func shown(_ text: String) -> [Word] {
            let parts = Self.words(text)
            return parts.enumerated().map { place, part in
                Word(text: part, isFirst: place == 0, isLast: place == parts.count - 1)
            }
        }
        for section in specification.sections {
            if let heading = section.heading, role(ofLine: section.line) == .statement {
                words += shown(heading)
            }
            var running: String?
            for statement in section.statements {
                var item = shown(statement.text)
                if let leadIn = statement.leadIn, leadIn != running {
                    words += shown(leadIn)
                } else if let leadIn = statement.leadIn, !item.isEmpty {
                    item[0].leadIn = shown(leadIn)
                }
                running = statement.leadIn
                words += item
            }
        }
        return words
    }

    private func role(ofLine number: Int) -> LineRole? {
        document.lines.firstIndex { $0.number == number }.map { reading.roles[$0] }
    }

    // MARK: Facts

    /// A line of facts must stand in the values, dates as they are written here.
    private func lossesOfFacts() -> [String] {
        let values = factValues().map { Self.letters($0) }
        return lines(.fact).flatMap { line in
            line.text.split(separator: ";").flatMap { segment -> [String] in
                // Several labels may stand on one line: then word for word, without the labels.
                let colons = segment.count { $0 == ":" }
                let value =
                    segment.firstIndex(of: ":").map { segment[segment.index(after: $0)...] } ?? segment
                let parts = colons > 1 ? value.split(separator: " ").filter { $0.last != ":" } : [value]
                return parts.filter { part in
                    let letters = Self.letters(part)
                    return !letters.isEmpty && !values.contains { $0.contains(letters) }
                        && !isTold(part, in: values)
                }.map { "line \(line.number): the fact '\($0)' is lost" }
            }
        }
    }

    /// Whether every word of a line stands in some value: a row of a table, a title with its code, a date behind
    /// words.
    private func isTold(_ text: some StringProtocol, in values: [String]) -> Bool {
        text.split(whereSeparator: { " \t".contains($0) }).map { Self.letters($0) }.allSatisfy { word in
            word.isEmpty || values.contains { $0.contains(word) } || Self.wordsBeforeDates.contains(word)
        }
    }

    private static let wordsBeforeDates: Set<String> = ["Series", "series", "established", "Established"]

    private func factValues() -> [String] {
        let facts = specification.facts
        let dates =
            [facts.established, facts.revised, facts.effective, facts.published].compactMap { $0 }
            + facts.classes.flatMap { [$0.established, $0.revised, $0.titleChanged] }.compactMap { $0 }
        var texts: [String?] = [
            facts.code?.description, facts.title, facts.salaryGroup?.description, facts.designation,
            facts.occupationalGroup?.description, facts.bargainingUnit?.description, facts.eeo?.description,
            facts.finalNumber?.description, facts.itemNumber?.description,
        ]
        for entry in facts.classes {
            texts += [
                entry.code?.description, entry.title, entry.salaryGroup?.description, entry.abolished,
            ]
            texts += entry.others.map(\.value)
        }
        texts += facts.others.map(\.value)
        return texts.compactMap { $0 } + dates.flatMap(spellings)
    }

    private func spellings(_ date: PartialDate) -> [String] {
        let (year, month) = (date.firstDay.year, date.firstDay.month)
        let name = Self.months[month - 1]
        guard let day = date.day?.day else { return ["\(name), \(year)"] }
        let padded = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "/")
        return [
            "\(month)/\(day)/\(year)", "\(padded)/\(year)", "\(name) \(day), \(year)",
            "\(name.prefix(3)) \(day), \(year)", "\(month)/\(day)/\(year % 100)",
        ]
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    private static func letters(_ text: some StringProtocol) -> String {
        String(text.filter { $0.isLetter || $0.isNumber || $0 == "/" })
    }

    // MARK: The rest

    /// A heading opens a section or a fact, a blank line holds nothing, and a line that was not understood is
    /// handed on as it is.
    private func lossesOfOthers() -> [String] {
        var losses: [String] = []
        let opened = Set(specification.sections.map(\.line))
        var before: Line?
        for line in lines(.heading) {
            let isSecondLine =
                before.map { opened.contains($0.number) && $0.number == line.number - 1 } ?? false
            if !opened.contains(line.number), !isSecondLine, !isFactHeading(line.text) {
                losses.append("line \(line.number): the heading '\(line.text)' opens nothing")
            }
            before = line
        }
        losses += lines(.blank).filter { $0.text.contains { $0 != " " } }.map {
            "line \($0.number) is not blank"
        }
        if specification.unread != lines(.unread) {
            losses.append("the lines not understood are not handed on")
        }
        return losses
    }

    private func isFactHeading(_ text: String) -> Bool {
        let front = text.prefix { $0 != ":" }
        if case .heading(.fact)? = profile.phrases[PhraseKey.of(String(front))] { return true }
        return false
    }
}
