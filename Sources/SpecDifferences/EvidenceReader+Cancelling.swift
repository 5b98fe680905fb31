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
    mutating func cancel(where agree: (Loose, Loose) -> Bool) {
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
