/// Whether a task became another.
extension EvidenceReader {
    /// Whether another task is set: a verb gave way to one that binds to more, to less or to something else, or one of
    /// several came or went.
    func isVerbChange(_ mine: [Loose], _ theirs: [Loose]) -> Bool {
        for one in mine.prefix(Self.mostTasks) where isTask(one) {
            for other in theirs.prefix(Self.mostTasks) where isTask(other) {
                if lexicon.areDifferentTasks(one.word.meaning, other.word.meaning) { return true }
            }
        }
        let gone = mine.filter { $0.word.role == .verb && !isVague($0) }
        let come = theirs.filter { $0.word.role == .verb && !isVague($0) }
        if mine.isEmpty, carriesTaskByItself(theirs, in: new) { return true }
        if theirs.isEmpty, carriesTaskByItself(mine, in: old) { return true }
        if gone.isEmpty && come.isEmpty { return false }
        if (gone + come).contains(where: { lexicon.isHelping($0.word.meaning) }) { return true }
        if gone.isEmpty || come.isEmpty {
            if hunks.count == 1, gone.count + come.count == 1 {
                if gone.count == mine.count, isVagueTask(theirs) { return true }
                if come.count == theirs.count, isVagueTask(mine) { return true }
            }
            return (mine.isEmpty || theirs.isEmpty)
                && (gone.contains { isTaskByItself($0, in: old) }
                    || come.contains { isTaskByItself($0, in: new) })
        }
        return gone.count + come.count <= Self.mostTasks && mine.count == gone.count
            && theirs.count == come.count && hunks.count == 1
    }

    /// Whether a verb is as good as the noun behind it: "conducts", "performs".
    private func isVague(_ loose: Loose) -> Bool {
        !lexicon.traits(of: loose.word.number).isDisjoint(with: [.carrying, .general])
    }

    /// Whether some words are nothing but a vague verb, alone or with what it is as good as: "takes", "provides guidance".
    private func isVagueTask(_ words: [Loose]) -> Bool {
        guard let first = words.first, first.word.role == .verb, isVague(first) else { return false }
        return words.dropFirst().count <= 1 && words.dropFirst().allSatisfy { $0.word.role == .content }
    }

    /// Whether some words begin with one of several tasks that is told by its noun: "and makes recommendations".
    private func carriesTaskByItself(_ words: [Loose], in sentence: Sentence) -> Bool {
        words.prefix(Self.mostTasks).contains { verb in
            verb.word.role == .verb && isVague(verb) && isCoordinated(at: verb.place, in: sentence)
                && words.contains { noun in
                    (verb.place + 1...verb.place + 4).contains(noun.place)
                        && lexicon.traits(of: noun.word.number).contains(.task)
                }
        }
    }

    /// How many words of a side are held against those of the other as tasks.
    static let mostTasks = 40

    /// Whether a word is what a task begins with, or may be.
    private func isTask(_ loose: Loose) -> Bool {
        loose.word.role == .verb
            || loose.word.role == .content && lexicon.traits(of: loose.word.number).contains(.task)
    }

    /// Whether a verb is one of several, or the one with which the sentence begins.
    private func isTaskByItself(_ loose: Loose, in sentence: Sentence) -> Bool {
        loose.place == 0 && hunks.count <= 2 || isCoordinated(at: loose.place, in: sentence)
    }

    /// Whether a word is one of several: "and", "or" or a comma stands beside it, or beside its adverb.
    func isCoordinated(at place: Int, in sentence: Sentence) -> Bool {
        let conjunctions: [KnownWord] = [.and, .or, .comma, .slash]
        func isConjunction(_ place: Int) -> Bool {
            sentence.words.indices.contains(place) && conjunctions.contains { sentence.words[place].is($0) }
        }
        let before = place - 1
        let hasAdverb =
            before > 0 && lexicon.traits(of: sentence.words[before].number).contains(.adverb)
        return isConjunction(before) || isConjunction(place + 1)
            || hasAdverb && isConjunction(before - 1)
    }
}
