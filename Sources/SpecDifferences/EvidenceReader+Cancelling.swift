/// What both sides say, and so is no evidence.
extension EvidenceReader {
    /// Takes out what both sides say. What stayed in its hunk goes first: else the wrong one of two "prepare" would
    /// be the one that went.
    mutating func cancel() {
        guard gone.count * come.count <= Self.mostComparisons else { return }
        let lexicon = lexicon
        cancel { $0.hunk == $1.hunk && $0.word.meaning == $1.word.meaning && $0.word.role == $1.word.role }
        cancel { $0.hunk == $1.hunk && $0.word.meaning == $1.word.meaning }
        cancel {
            $0.word.meaning == $1.word.meaning && $0.word.isFree(beside: $1.word, lexicon)
        }
        for role in [Word.Role.quantity, .modality, .authority] where isSameSequence(role) {
            cancel { $0.word.role == role && $0.word.meaning == $1.word.meaning }
        }
        cancelSynonyms(lexicon)
        let (old, new) = (old, new)
        cancel {
            lexicon.saysInOtherWords($0, in: old, $1, in: new)
                || lexicon.saysInOtherWords($1, in: new, $0, in: old)
        }
        for one in gone.prefix(Self.mostTasks) where one.word.role == .verb {
            for other in come.prefix(Self.mostTasks) where other.word.role == .verb && other.hunk == one.hunk
            {
                if lexicon.areDifferentTasks(one.word.meaning, other.word.meaning) {
                    retasked.insert(one.hunk)
                }
            }
        }
        gone = gone.filter { !isDoublet($0, in: old, new) }
        come = come.filter { !isDoublet($0, in: new, old) }
        // An expression is what it says as a whole, or else what its words say.
        gone = gone.flatMap { parts(of: $0, in: old, old.words(of: hunks[$0.hunk].old)) }
        come = come.flatMap { parts(of: $0, in: new, new.words(of: hunks[$0.hunk].new)) }
        gone.sort { $0.place < $1.place }
        come.sort { $0.place < $1.place }
        cancel { $0.hunk == $1.hunk && $0.word.meaning == $1.word.meaning }
        cancel {
            $0.word.meaning == $1.word.meaning && $0.word.isFree(beside: $1.word, lexicon)
        }
        cancelSynonyms(lexicon)
        cancelKin()
        gone = gone.filter {
            !isCompound($0, in: old, of: &come, in: new) && !isFormerName($0, in: old)
                && !isUnderstood($0, in: old, new, new.words(of: hunks[$0.hunk].new))
        }
        come = come.filter {
            !isCompound($0, in: new, of: &gone, in: old) && !isFormerName($0, in: new)
                && !isUnderstood($0, in: new, old, old.words(of: hunks[$0.hunk].old))
        }
        gone = gone.filter { !isSaidElsewhere($0, in: old, new, new.words(of: hunks[$0.hunk].new)) }
        come = come.filter { !isSaidElsewhere($0, in: new, old, old.words(of: hunks[$0.hunk].old)) }
    }

    /// Takes out things that stand on both sides as other parts of speech: "in a managerial capacity" and "in the
    /// capacity of a manager", "occupants" and "those who occupy it".
    private mutating func cancelKin() {
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
    private func isCompound(
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
    private func isFormerName(_ loose: Loose, in sentence: Sentence) -> Bool {
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
    private func isUnderstood(
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
    private func isDoublet(_ loose: Loose, in sentence: Sentence, _ other: Sentence) -> Bool {
        func isTwin(_ word: Word) -> Bool {
            word.role == .verb && lexicon.areSynonyms(word.meaning, loose.word.meaning)
        }
        return loose.word.role == .verb && isCoordinated(at: loose.place, in: sentence)
            && sentence.words.indices.contains { $0 != loose.place && isTwin(sentence.words[$0]) }
            && other.words.contains(where: isTwin)
    }

    private mutating func cancelSynonyms(_ lexicon: Lexicon) {
        cancel {
            $0.hunk == $1.hunk && $0.word.hasSynonyms && $1.word.hasSynonyms
                && lexicon.areSynonyms($0.word.meaning, $1.word.meaning)
        }
        cancel {
            $0.word.isFree(beside: $1.word, lexicon)
                && lexicon.areSynonyms($0.word.meaning, $1.word.meaning)
        }
    }

    /// The words of an expression that went or came with it, each by itself; else the word alone.
    private func parts(of loose: Loose, in sentence: Sentence, _ hunk: ArraySlice<Word>) -> [Loose] {
        guard loose.word.isInExpression, loose.word.meaning != lexicon.meaning(of: loose.word.number) else {
            return [loose]
        }
        let others = sentence.words[(loose.place + 1)...].indices.prefix {
            sentence.words[$0].role == .light || sentence.words[$0].isInExpression == false
        }.filter { sentence.words[$0].isInExpression && hunk.indices.contains($0) }
        return ([loose.place] + others).map { place in
            Loose(word: byItself(sentence.words[place]), hunk: loose.hunk, place: place)
        }
    }

    /// The most pairs of words that are held against each other: an item of a thousand words that were all exchanged has
    /// no word in common worth looking for.
    private static let mostComparisons = 250_000

    /// Takes out pairs of which both words agree, each word once.
    private mutating func cancel(where agree: (Loose, Loose) -> Bool) {
        var isTaken = Array(repeating: false, count: come.count)
        let kept = gone.filter { mine in
            guard let place = come.indices.first(where: { !isTaken[$0] && agree(mine, come[$0]) }) else {
                return true
            }
            isTaken[place] = true
            if isHandedOver(mine, in: new, to: come[place]) || isHandedOver(come[place], in: old, to: mine) {
                handedOver.formUnion([mine.hunk, come[place].hunk])
            }
            return false
        }
        gone = kept
        come = come.indices.filter { !isTaken[$0] }.map { come[$0] }
    }

    /// Whether what one side does is a thing on the other, where someone looks after it: "prepares" and "oversees the
    /// preparation". "Conducts inspections" is inspecting.
    private func isHandedOver(_ task: Loose, in other: Sentence, to thing: Loose) -> Bool {
        guard task.word.role == .verb, thing.word.role == .content, task.word.meaning == thing.word.meaning,
            lexicon.traits(of: thing.word.number).isDisjoint(with: [.gerund, .past, .thirdPerson]),
            !isRepartition
        else { return false }
        return other.words[..<thing.place].suffix(4).contains {
            $0.role == .verb && lexicon.traits(of: $0.number).contains(.managing)
        }
    }

    /// Whether the words of a role follow each other in the same order on both sides, so that each still belongs to
    /// its own: "two sergeants and five officers" is not "five sergeants and two officers".
    private func isSameSequence(_ role: Word.Role) -> Bool {
        let mine = old.words.lazy.filter { $0.role == role }.map(\.meaning)
        let theirs = new.words.lazy.filter { $0.role == role }.map(\.meaning)
        return mine.elementsEqual(theirs)
            && (role != .modality || !isModalElsewhere(old, new) && !isModalElsewhere(new, old))
    }

    /// Whether what one side says with a modal word the other says without it: "may train and directs" is not "trains and
    /// may direct".
    private func isModalElsewhere(_ one: Sentence, _ other: Sentence) -> Bool {
        func follows(_ place: Int, in sentence: Sentence) -> Bool {
            place > 0 && sentence.words[place - 1].role == .modality
        }
        return one.words.indices.contains { place in
            follows(place, in: one) && one.words[place].carriesMeaning
                && other.words.indices.contains {
                    other.words[$0].meaning == one.words[place].meaning && !follows($0, in: other)
                }
        }
    }

    /// Whether a word is a whole member of a list that came or went without a trace, though it is said of other things too:
    /// the "state" of "state and local police" before the "State Emergency Operations Center".
    private func isMemberByItself(
        _ loose: Loose, in sentence: Sentence, _ other: Sentence, _ place: ArraySlice<Word>
    ) -> Bool {
        guard !isRepartition, place.isEmpty, isCoordinated(at: loose.place, in: sentence),
            lexicon.traits(of: loose.word.number).isDisjoint(with: [.past, .gerund])
        else { return false }
        let neighbours = [loose.place - 1, loose.place + 1].filter(sentence.words.indices.contains)
        return neighbours.allSatisfy { !sentence.words[$0].counts }
            && other.words.indices.allSatisfy {
                other.words[$0].meaning != loose.word.meaning || !isCoordinated(at: $0, in: other)
            }
    }

    /// Whether the other side says the word somewhere, only not as often; or in its place by a word that says little.
    private func isSaidElsewhere(
        _ loose: Loose, in sentence: Sentence, _ other: Sentence, _ place: ArraySlice<Word>
    ) -> Bool {
        let meaning = loose.word.meaning
        func isSame(_ word: Word) -> Bool {
            word.carriesMeaning && word.meaning == meaning
                || lexicon.ownMeaning(of: word) == meaning && word.counts
        }
        func isSynonym(_ word: Word) -> Bool {
            word.role != .mark
                && (lexicon.areSynonyms(word.meaning, meaning)
                    || lexicon.areSynonyms(lexicon.ownMeaning(of: word), meaning))
        }
        switch loose.word.role {
        case .content:
            guard !lexicon.traits(of: loose.word.number).contains(.limiting) else { return false }
            return place.contains(where: isSynonym)
                || other.words.contains(where: isSame)
                    && !isMemberByItself(loose, in: sentence, other, place)
        case .proficiency: return other.words.contains(where: isSame)
        case .verb:
            return place.contains(where: isSynonym) || isRepartition && other.words.contains(where: isSame)
        case .credential: return other.words.contains { isSame($0) || $0.counts && isSynonym($0) }
        case .modality, .authority: return isRepartition && other.words.contains(where: isSame)
        case .mark, .light, .quantity: return false
        }
    }
}

extension Lexicon {
    /// Whether a shorter expression than the longest that stands there says what another word does, and the other side
    /// has the rest of it too: "draws up communication plans" and "develops communication plans".
    fileprivate func saysInOtherWords(
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
