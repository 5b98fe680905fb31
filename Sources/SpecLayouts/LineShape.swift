import SpecModel

/// The form of a line that has no words of its own: `{code} {date} {initials}`, the typist's line of older documents.
struct LineShape: Sendable {
    private enum Word: Sendable {
        case code, date, initials
        case text(String)
    }
    private let words: [Word]

    /// A shape, or nil where it names something unknown between braces.
    init?(_ pattern: String) {
        var words: [Word] = []
        for word in pattern.split(separator: " ") {
            switch word {
            case "{code}": words.append(.code)
            case "{date}": words.append(.date)
            case "{initials}": words.append(.initials)
            default:
                guard !word.contains("{") else { return nil }
                words.append(.text(String(word)))
            }
        }
        guard !words.isEmpty else { return nil }
        self.words = words
    }

    /// Whether a line has it. A date counts also where no calendar has it.
    func fits(_ text: String, dates: [DatePattern]) -> Bool {
        let parts = text.split(separator: " ")
        return parts.count == words.count
            && zip(words, parts).allSatisfy { word, part in
                switch word {
                case .code: ClassCode(part) != nil
                case .date: dates.contains { $0.read(part) != nil }
                case .initials:
                    (1...4).contains(part.utf8.count)
                        && part.utf8.allSatisfy { (0x61...0x7A).contains($0 | 32) }
                case .text(let text): FoldedText(part) == FoldedText(text)
                }
            }
    }
}
