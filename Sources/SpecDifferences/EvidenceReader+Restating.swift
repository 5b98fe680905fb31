/// What a rewrite says in another way, and so is no evidence.
extension EvidenceReader {
    /// Takes out things that stand on both sides as other parts of speech: "in a managerial capacity" and "in the
    /// capacity of a manager", "occupants" and "those who occupy it".
    mutating func cancelKin() {
        guard gone.count * come.count <= Self.mostKin else { return }
        let (lexicon, old, new) = (lexicon, old, new)
        cancel { mine, theirs in
            guard mine.word.role == .content, theirs.word.role == .content,
                mine.word.isFree(beside: theirs.word, lexicon),
                !lexicon.areContrasts(mine.word.meaning, theirs.word.meaning)
            else { return false }
            return
                switch Kinship.degree(
                    of: lexicon.text(of: mine.word.number), lexicon.text(of: theirs.word.number))
            {
            case .same?: true
            case .doer?:
                old.isInRelativeClause(at: mine.place) != new.isInRelativeClause(at: theirs.place)
            case nil: false
            }
        }
    }

    /// The most pairs of words that are held against each other letter by letter.
    private static let mostKin = 400

    /// Whether a word is written as two on the other side, which then are taken out: "interdepartmental".
    func isCompound(
        _ loose: Loose, in sentence: Sentence, of others: inout [Loose], in other: Sentence
    ) -> Bool {
        guard loose.word.role == .content,
            let first = others.first(where: { part in
                let words = other.words[part.place...].prefix(3).filter { !$0.is(.hyphen) }.prefix(2)
                return words.count == 2
                    && words.map({ lexicon.text(of: $0.number) }).joined()
                        == lexicon.text(of: loose.word.number)
            })
        else { return false }
        others.removeAll { (first.place...first.place + 2).contains($0.place) && $0.hunk == first.hunk }
        return true
    }

    /// Whether a word is a new name before the old one: "X (formerly Twitter)".
    func isFormerName(_ loose: Loose, in sentence: Sentence) -> Bool {
        if loose.word.is(.formerly) {
            return sentence.words[..<loose.place].last?.is(.opening) ?? false
        }
        let words = sentence.words[(loose.place + 1)...].prefix(Self.longestName)
        guard let bracket = words.firstIndex(where: { $0.role == .mark }), words[bracket].is(.opening)
        else { return false }
        return sentence.words[bracket...].dropFirst().first?.is(.formerly) ?? false
    }

    private static let longestName = 6

    /// Whether the other side points back at what the word said: "witness protection records" and then "these records".
    func isUnderstood(
        _ loose: Loose, in sentence: Sentence, _ other: Sentence, _ place: ArraySlice<Word>
    ) -> Bool {
        guard loose.word.role == .content else { return false }
        let next = sentence.words[(loose.place + 1)...].prefix(2).map(\.meaning)
        return place.indices.contains { pointer in
            let isPointing = Self.pointers.contains { other.words[pointer].is($0) }
            return isPointing && pointer + 1 < other.words.count
                && next.contains(other.words[pointer + 1].meaning)
        }
    }

    private static let pointers: [KnownWord] = [.this, .these, .that, .those, .such]

    /// Whether a task stands beside another that says the same and is told on both sides: "keeps abreast and maintains
    /// current".
    func isDoublet(_ loose: Loose, in sentence: Sentence, _ other: Sentence) -> Bool {
        func isTwin(_ word: Word) -> Bool {
            word.role == .verb && lexicon.areSynonyms(word.meaning, loose.word.meaning)
        }
        return loose.word.role == .verb && isCoordinated(at: loose.place, in: sentence)
            && sentence.words.indices.contains { $0 != loose.place && isTwin(sentence.words[$0]) }
            && other.words.contains(where: isTwin)
    }
}

extension Lexicon {
    /// Whether a shorter expression than the longest that stands there says what another word does, and the other side
    /// has the rest of it too: "draws up communication plans" and "develops communication plans".
    func saysInOtherWords(
        _ loose: EvidenceReader.Loose, in sentence: Sentence, _ word: EvidenceReader.Loose, in other: Sentence
    ) -> Bool {
        var members: [Int] = []
        guard loose.word.isInExpression, word.word.hasSynonyms, loose.word.role == word.word.role,
            areSynonyms(meaning(of: loose.word.number), word.word.meaning)
                || standsForExpression(word.word.meaning, at: loose.place, in: sentence.words, &members)
        else { return false }
        let rest = sentence.words.indices[(loose.place + 1)...].prefix { place in
            sentence.words[place].isInExpression ? sentence.words[place].role == .light : true
        }
        return rest.allSatisfy { place in
            !sentence.words[place].isInExpression || members.contains(place)
                || other.words.contains { $0.number == sentence.words[place].number }
        }
    }
}
