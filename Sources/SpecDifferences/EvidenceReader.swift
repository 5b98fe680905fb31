import SpecModel

/// Finds the words that show what a change of words means.
///
/// A word is evidence only if it went or came as a whole: what stands on the other side too, in whatever inflection or
/// as a synonym, cancels out. What is left tells by its role what kind of change it is; nothing left: the change is
/// editorial. Where words are left on both sides and neither the tables nor the place say how they relate, the sentence
/// was written anew, and what it now says of its object can't be told from words: that is no evidence.
struct EvidenceReader {
    /// A word that went or came.
    private struct Loose {
        let word: Word
        let hunk: Int
        /// Its place in the sentence.
        let place: Int
    }

    private let old: Sentence
    private let new: Sentence
    private let section: SectionKind
    private let hunks: [WordDifference.Hunk]
    private let lexicon: Lexicon
    /// Whether items were cut or joined, so that a word may be repeated for its parts.
    private let isRepartition: Bool
    private var gone: [Loose] = []
    private var come: [Loose] = []
    /// The hunks in which a task became a thing that is looked after, or the other way round.
    private var handedOver: Set<Int> = []
    /// The hunks in which one task gave way to another.
    private var retasked: Set<Int> = []

    /// The evidence of a change of words, in the order of the sentence.
    static func evidence(
        from old: Sentence, to new: Sentence, by difference: WordDifference, in section: SectionKind,
        isRepartition: Bool, _ lexicon: Lexicon
    ) -> [Change.Evidence] {
        var reader = EvidenceReader(
            old: old, new: new, section: section, hunks: difference.hunks, lexicon: lexicon,
            isRepartition: isRepartition)
        reader.gone = reader.loose(in: old, \.old)
        reader.come = reader.loose(in: new, \.new)
        reader.cancel()
        return reader.evidence()
    }

    private init(
        old: Sentence, new: Sentence, section: SectionKind, hunks: [WordDifference.Hunk], lexicon: Lexicon,
        isRepartition: Bool
    ) {
        self.old = old
        self.new = new
        self.section = section
        self.hunks = hunks
        self.lexicon = lexicon
        self.isRepartition = isRepartition
    }

    private func loose(
        in sentence: Sentence, _ side: KeyPath<WordDifference.Hunk, Range<Int>>
    ) -> [Loose] {
        hunks.enumerated().flatMap { number, hunk in
            let words = sentence.words(of: hunk[keyPath: side])
            return words.indices.compactMap { place in
                if words[place].carriesMeaning {
                    return Loose(word: words[place], hunk: number, place: place)
                }
                // The word that stands for the expression was kept: "not less than" and "not more than".
                guard words[place].isInExpression, !lexicon.isLight(words[place].number),
                    let carrier = sentence.words[..<place].lastIndex(where: {
                        $0.isInExpression && $0.role != .light
                    }), carrier < words.startIndex
                else { return nil }
                return Loose(word: byItself(words[place]), hunk: number, place: place)
            }
        }
    }

    /// A word of an expression as it would be read without it.
    private func byItself(_ word: Word) -> Word {
        var word = word
        word.meaning = lexicon.meaning(of: word.number)
        if word.role == .light {
            word.role = lexicon.traits(of: word.number).contains(.credential) ? .credential : .content
        }
        return word
    }
}

// MARK: - What cancels out

extension EvidenceReader {
    /// Takes out what both sides say. What stayed in its hunk goes first: else the wrong one of two "prepare" would
    /// be the one that went.
    private mutating func cancel() {
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
        for one in gone.prefix(Self.mostTasks) where one.word.role == .verb {
            for other in come.prefix(Self.mostTasks) where other.word.role == .verb && other.hunk == one.hunk
            {
                if lexicon.areDifferentTasks(one.word.meaning, other.word.meaning) {
                    retasked.insert(one.hunk)
                }
            }
        }
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
        gone = gone.filter { !isSaidElsewhere($0, in: new, new.words(of: hunks[$0.hunk].new)) }
        come = come.filter { !isSaidElsewhere($0, in: old, old.words(of: hunks[$0.hunk].old)) }
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

    /// Whether the other side says the word somewhere, only not as often; or in its place by a word that says little.
    private func isSaidElsewhere(_ loose: Loose, in other: Sentence, _ place: ArraySlice<Word>) -> Bool {
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
            return place.contains(where: isSynonym) || other.words.contains(where: isSame)
        case .proficiency: return other.words.contains(where: isSame)
        case .verb:
            return place.contains(where: isSynonym) || isRepartition && other.words.contains(where: isSame)
        case .credential: return other.words.contains { isSame($0) || $0.counts && isSynonym($0) }
        case .modality, .authority: return isRepartition && other.words.contains(where: isSame)
        case .mark, .light, .quantity: return false
        }
    }
}

// MARK: - What is left

extension EvidenceReader {
    private func evidence() -> [Change.Evidence] {
        hunks.indices.flatMap { number in
            let mine = gone.filter { $0.hunk == number }
            let theirs = come.filter { $0.hunk == number }
            let signals = signals(of: mine, theirs, inHunk: number)
            return Change.Signal.allCases.filter(signals.contains).map { signal in
                let (before, after) = shown(signal, mine, theirs, in: hunks[number])
                return Change.Evidence(
                    signal: signal, old: before, new: after,
                    tendency: tendency(of: signal, from: mine.map(\.word), to: theirs.map(\.word)))
            }
        }
    }

    private func signals(
        of mine: [Loose], _ theirs: [Loose], inHunk number: Int
    ) -> Set<Change.Signal> {
        var signals: Set<Change.Signal> = []
        for loose in mine { insertSignal(of: loose, in: old, into: &signals) }
        for loose in theirs { insertSignal(of: loose, in: new, into: &signals) }
        // What is said of a thing that came or went says no more than that it did.
        let isOneSided = mine.isEmpty || theirs.isEmpty
        if !(isOneSided && signals.contains(.proficiency)), isVerbChange(mine, theirs) {
            signals.insert(.verb)
        }
        if handedOver.contains(number) || retasked.contains(number) { signals.insert(.verb) }
        let isTold: Set<Change.Signal> =
            isOneSided ? [.verb, .credential, .proficiency, .authority] : [.verb, .credential, .quantity]
        if signals.isDisjoint(with: isTold), isScopeChange(mine, theirs) {
            signals.insert(.scope)
            if section == .supervisionExercised { signals.insert(.authority) }
        }
        if exchangesConjunction(hunks[number]) { signals.insert(.scope) }
        return signals
    }

    /// The signal of a word that is evidence by itself.
    private func insertSignal(of loose: Loose, in sentence: Sentence, into signals: inout Set<Change.Signal>)
    {
        switch loose.word.role {
        case .quantity:
            // "One crew" is a crew.
            if lexicon.quantity(of: loose.word.meaning) != .one { signals.insert(.quantity) }
        case .modality: signals.insert(.modality)
        case .proficiency: signals.insert(.proficiency)
        case .credential:
            if !lexicon.traits(of: loose.word.number).contains(.vague) { signals.insert(.credential) }
        case .authority: signals.insert(.authority)
        case .content where qualifiesCredential(loose, in: sentence): signals.insert(.credential)
        case .verb, .content, .mark, .light: break
        }
    }

    /// Whether a word says which credential: "commercial" before "driver's license".
    private func qualifiesCredential(_ loose: Loose, in sentence: Sentence) -> Bool {
        sentence.words[(loose.place + 1)...].prefix(3).first { $0.role != .content }?.role == .credential
    }

    /// Whether another task is set: a verb gave way to one that binds to more, to less or to something else, or one of
    /// several came or went.
    private func isVerbChange(_ mine: [Loose], _ theirs: [Loose]) -> Bool {
        for one in mine.prefix(Self.mostTasks) where isTask(one) {
            for other in theirs.prefix(Self.mostTasks) where isTask(other) {
                if lexicon.areDifferentTasks(one.word.meaning, other.word.meaning) { return true }
            }
        }
        // "Conducts" and "performs" are as good as the noun behind them.
        func isVague(_ loose: Loose) -> Bool {
            !lexicon.traits(of: loose.word.number).isDisjoint(with: [.carrying, .general])
        }
        let gone = mine.filter { $0.word.role == .verb && !isVague($0) }
        let come = theirs.filter { $0.word.role == .verb && !isVague($0) }
        if gone.isEmpty && come.isEmpty { return false }
        if (gone + come).contains(where: { lexicon.isHelping($0.word.meaning) }) { return true }
        if gone.isEmpty || come.isEmpty {
            return (mine.isEmpty || theirs.isEmpty)
                && (gone.contains { isTaskByItself($0, in: old) }
                    || come.contains { isTaskByItself($0, in: new) })
        }
        return gone.count + come.count <= Self.mostTasks && mine.count == gone.count
            && theirs.count == come.count && hunks.count == 1
    }

    /// How many words of a side are held against those of the other as tasks.
    private static let mostTasks = 40

    /// Whether a word is what a task begins with, or may be.
    private func isTask(_ loose: Loose) -> Bool {
        loose.word.role == .verb
            || loose.word.role == .content && lexicon.traits(of: loose.word.number).contains(.task)
    }

    /// Whether a verb is one of several, or the one with which the sentence begins.
    private func isTaskByItself(_ loose: Loose, in sentence: Sentence) -> Bool {
        loose.place == 0 && hunks.count <= 2 || isCoordinated(loose, in: sentence)
    }

    /// Whether a word is one of several: "and", "or" or a comma stands beside it, or beside its adverb.
    private func isCoordinated(_ loose: Loose, in sentence: Sentence) -> Bool {
        let conjunctions: [KnownWord] = [.and, .or, .comma, .slash]
        func isConjunction(_ place: Int) -> Bool {
            sentence.words.indices.contains(place) && conjunctions.contains { sentence.words[place].is($0) }
        }
        let before = loose.place - 1
        let hasAdverb =
            before > 0 && lexicon.traits(of: sentence.words[before].number).contains(.adverb)
        return isConjunction(before) || isConjunction(loose.place + 1)
            || hasAdverb && isConjunction(before - 1)
    }

    /// Whether the object of the sentence became wider, narrower or another.
    private func isScopeChange(_ mine: [Loose], _ theirs: [Loose]) -> Bool {
        let gone = mine.filter { $0.word.role == .content && !qualifiesCredential($0, in: old) }
        let come = theirs.filter { $0.word.role == .content && !qualifiesCredential($0, in: new) }
        if gone.isEmpty && come.isEmpty { return false }
        for one in gone
        where come.contains(where: { lexicon.areContrasts(one.word.meaning, $0.word.meaning) }) {
            return true
        }
        guard
            gone.contains(where: { isTelling($0, in: old) })
                || come.contains(where: { isTelling($0, in: new) })
        else { return false }
        if isAboutSomethingElse { return true }
        if (gone + come).contains(where: { lexicon.hasContrast($0.word.meaning) }) { return true }
        return mine.isEmpty || theirs.isEmpty
            ? !isWrittenAnew
            : isLittleElse
    }

    /// Whether words that say something are left on both sides, and not in one place.
    private var isWrittenAnew: Bool {
        hunks.count >= 2 && gone.contains { isTelling($0, in: old) }
            && come.contains { isTelling($0, in: new) }
    }

    /// Whether so much of both sides is left that the sentence is not the same one in other words.
    private var isAboutSomethingElse: Bool {
        func share(of loose: [Loose], in sentence: Sentence) -> Double {
            let telling = sentence.words.count(where: \.isTelling)
            let unexplained = loose.count { loose in
                isTelling(loose, in: sentence)
                    || loose.word.role == .verb
                        && lexicon.traits(of: loose.word.number).isDisjoint(with: [.general, .carrying])
            }
            return Double(unexplained) / Double(max(1, telling))
        }
        return share(of: gone, in: old) >= Self.foreignShare && share(of: come, in: new) >= Self.foreignShare
    }

    /// From which share of unexplained words on both sides a sentence is another one.
    private static let foreignShare = 0.35

    /// Whether a word says enough to be a change by itself: a thing or a quality, or an activity among others.
    private func isTelling(_ loose: Loose, in sentence: Sentence) -> Bool {
        let traits = lexicon.traits(of: loose.word.number)
        guard loose.word.role == .content, traits.isDisjoint(with: [.vague, .general]) else { return false }
        // "E" is half of "e-mail".
        guard loose.word.range.count > 1 else { return false }
        let next = loose.place + 1
        // "Leased buildings" are some of the buildings.
        let isQualifier =
            traits.contains(.past) && next < sentence.words.count && sentence.words[next].counts
        let followsTo = loose.place > 0 && sentence.words[loose.place - 1].is(.to)
        let isActivity =
            traits.contains(.task) && !isQualifier
            && (!traits.isDisjoint(with: [.gerund, .past]) || followsTo)
        // Where nothing else came or went, the one word did.
        return !isActivity || isCoordinated(loose, in: sentence) || gone.count + come.count == 1
    }

    /// Whether so little is left on both sides that one word in place of another is what changed, and not a
    /// sign that all was written anew.
    private var isLittleElse: Bool { gone.count <= 2 && come.count <= 2 && hunks.count == 1 }

    /// Whether "and" became "or", or the other way round: it asks for all instead of one.
    private func exchangesConjunction(_ hunk: WordDifference.Hunk) -> Bool {
        func count(_ conjunction: KnownWord, in words: ArraySlice<Word>) -> Int {
            words.count { $0.is(conjunction) }
        }
        let (mine, theirs) = (old.words(of: hunk.old), new.words(of: hunk.new))
        // In a clause that was written anew both come and go.
        guard max(mine.count, theirs.count) <= 3 else { return false }
        let ands = count(.and, in: theirs) - count(.and, in: mine)
        let ors = count(.or, in: theirs) - count(.or, in: mine)
        return ands * ors < 0
    }

    /// The words that prove a signal: those that are left where that is on one side only, else all that gave way to
    /// each other, without the light words at the ends.
    private func shown(
        _ signal: Change.Signal, _ mine: [Loose], _ theirs: [Loose], in hunk: WordDifference.Hunk
    ) -> (old: String?, new: String?) {
        let isOfThings = signal == .scope || signal == .credential || signal == .authority
        if isOfThings, theirs.isEmpty, let text = text(of: mine, in: old) { return (text, nil) }
        if isOfThings, mine.isEmpty, let text = text(of: theirs, in: new) { return (nil, text) }
        let (before, after) = (old.trimmed(hunk.old), new.trimmed(hunk.new))
        return before.isEmpty && after.isEmpty
            ? (old.text(of: hunk.old), new.text(of: hunk.new)) : (old.text(of: before), new.text(of: after))
    }

    private func text(of words: [Loose], in sentence: Sentence) -> String? {
        guard let first = words.first, let last = words.last else { return nil }
        return sentence.slice(
            Int(min(first.word.start, last.word.start))..<Int(max(first.word.end, last.word.end)))
    }

    /// Whether the words that came say more or less than those that went, where one word a side tells.
    private func tendency(
        of signal: Change.Signal, from gone: [Word], to come: [Word]
    ) -> Change.Evidence.Tendency? {
        let mine = gone.filter { $0.role.signal == signal }
        let theirs = come.filter { $0.role.signal == signal }
        guard mine.count <= 1, theirs.count <= 1 else { return nil }
        return Word.isRaised(from: mine.first, to: theirs.first, lexicon).map { $0 ? .raised : .lowered }
    }
}
