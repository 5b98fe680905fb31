import SpecDifferences
import SpecModel

extension Change.Evidence {
    /// The words of both sides, each reaching to the end of the phrase in the item in which they stand: a difference
    /// of words can end in the middle of a name, `valid Motor`, and is quoted as `valid Motor Vehicle Operator's license`.
    func phrases(in change: Change) -> (old: String?, new: String?) {
        let phrases = (
            old.map { whole($0, in: change.oldStatements) }, new.map { whole($0, in: change.newStatements) }
        )
        // Both may reach into the same words, and then say nothing of what differs.
        return phrases.0 == phrases.1 ? (old, new) : phrases
    }

    private func whole(_ words: String, in statements: [Statement]) -> String {
        for statement in statements {
            let text = statement.sentence
            guard let range = text.firstRange(of: words) else { continue }
            // What stands beside words that came in or went out alone was there before or still is.
            guard signal == .credential || (old != nil && new != nil) else { return words }
            // What a verb asks is one thing, upon what it acts another.
            let reachesOn = signal == .credential || signal == .authority || signal == .scope
            let beginsItem = range.lowerBound == text.startIndex && signal != .credential
            return words
                + rest(behind: text[range], text[range.upperBound...], ofPhrase: reachesOn && !beginsItem)
        }
        return words
    }

    /// What belongs to the phrase of which words are the beginning.
    ///
    /// - Parameter ofPhrase: whether what isn't a name belongs to it too: a `general` direction.
    private func rest(behind words: Substring, _ text: Substring, ofPhrase: Bool) -> Substring {
        var end = text.startIndex
        guard text.first == " ", words.last?.endsPhrase == false else { return "" }
        var last = words.split(separator: " ").last ?? ""
        for _ in 0..<5 {
            let next = text[end...].dropFirst().prefix { $0 != " " }
            guard text[end...].first == " ", !next.isEmpty, last.last?.endsPhrase == false else { break }
            let isName = last.first?.isUppercase == true && next.first?.isUppercase == true
            guard isName || (ofPhrase && !next.leadsOn && !last.leadsOn) else { break }
            (last, end) = (next, next.endIndex)
        }
        return trimmed(text[..<end])
    }

    private func trimmed(_ words: Substring) -> Substring {
        var rest = words
        while rest.last?.endsPhrase == true { rest.removeLast() }
        return rest
    }
}

extension Character {
    fileprivate var endsPhrase: Bool { ",;:.()".contains(self) }
}

extension Substring {
    /// Whether the word binds a phrase to the next one, or is no part of a phrase of things.
    fileprivate var leadsOn: Bool {
        [
            "a", "after", "an", "and", "are", "as", "at", "before", "by", "during", "for", "from", "if", "in",
            "including", "is", "may", "must", "of", "on", "or", "other", "over", "shall", "such", "that",
            "the",
            "through", "to", "under", "upon", "when", "where", "which", "while", "who", "will", "with",
            "within",
        ].contains(lowercased())
    }
}
