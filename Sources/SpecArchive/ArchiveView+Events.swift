public import SpecModel

extension ArchiveView {
    /// All that befell a class, the earliest first: what was recorded for itself, and what follows from its revisions,
    /// with the sentence that says so as the revision's text has it.
    ///
    /// Texts are read only of revisions that tell of a change.
    public func events(of history: ClassHistory) throws(ArchiveError) -> [ClassEvent] {
        try history.allEvents { revision throws(ArchiveError) in
            guard let clause = revision.clause else { return nil }
            return clause.sentence(in: try specification(of: revision))
        }
    }
}

extension CancellationClause {
    /// The sentence of a document that says what it replaces; nil where it is not found again.
    ///
    /// Where a sentence ends can't be told by its stops alone ("Final No. 24-137"), so it ends at the first stop behind
    /// the date of approval, with which such sentences close.
    func sentence(in specification: Specification) -> String? {
        let sections = specification.sections
        let ordered =
            sections.filter { $0.kind == .clause } + sections.filter { $0.kind != .clause }.reversed()
        for section in ordered {
            for statement in section.statements {
                guard let sentence = sentence(in: statement.sentence) else { continue }
                return sentence
            }
        }
        return nil
    }

    private func sentence(in text: String) -> String? {
        guard let approvedEffective, text.utf8.count <= Self.lengthLimit else { return nil }
        let words = text.split(separator: " ")
        let year = String(approvedEffective.firstDay.year)
        guard let place = words.firstIndex(where: { Self.digits(of: $0).contains(year) }) else { return nil }
        let folded = FoldedText(text).description
        let mentions = [title, salaryGroup?.description].compactMap(\.self).map { FoldedText($0).description }
        guard mentions.isEmpty || mentions.contains(where: folded.contains) else { return nil }
        let end = words[place...].firstIndex { $0.hasSuffix(".") || $0.hasSuffix(";") } ?? words.count - 1
        return words[...end].joined(separator: " ")
    }

    /// The longest text that is taken for a sentence of a clause.
    private static let lengthLimit = 10_000

    /// `2011` of `2011.`, and `10`, `07` and `2011` of `10/07/2011.`
    private static func digits(of word: Substring) -> [String] {
        word.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    }
}
