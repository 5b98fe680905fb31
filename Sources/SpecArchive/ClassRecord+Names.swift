import SpecModel

extension ClassRecord {
    /// Whether the class ever had a title, letter case and blanks aside.
    func hasTitle(_ title: String) -> Bool {
        let folded = FoldedText(title)
        return titles.contains { FoldedText($0.text) == folded }
    }

    /// Whether the class ever had a code.
    func hasCode(_ code: ClassCode) -> Bool { codes.contains { $0.text == code.description } }

    /// Adds the titles and codes of one more revision, of a series those of all its classes; those that the class ever
    /// had stay, each with the earliest date that a revision gives it.
    mutating func add(_ facts: Specification.Facts) {
        let date = facts.revisionDate
        for title in [facts.title] + facts.classes.map(\.title) {
            guard let title else { continue }
            let folded = FoldedText(title)
            Self.add(title, date, to: &titles) { FoldedText($0) == folded }
        }
        for code in [facts.code] + facts.classes.map(\.code) {
            guard let code = code?.description else { continue }
            Self.add(code, date, to: &codes) { $0 == code }
        }
    }

    /// Adds the names that another record of the class holds.
    mutating func add(_ other: ClassRecord) {
        for title in other.titles {
            let folded = FoldedText(title.text)
            Self.add(title.text, title.from, to: &titles) { FoldedText($0) == folded }
        }
        for code in other.codes { Self.add(code.text, code.from, to: &codes) { $0 == code.text } }
        ambiguity = ambiguity ?? other.ambiguity
    }

    private static func add(
        _ name: String, _ date: PartialDate?, to names: inout [Alias], isHeld: (String) -> Bool
    ) {
        guard let place = names.firstIndex(where: { isHeld($0.text) }) else {
            return names.append(Alias(text: name, from: date))
        }
        guard let date else { return }
        if let known = names[place].from, known.lastDay <= date.lastDay { return }
        names[place] = Alias(text: names[place].text, from: date)
    }
}
