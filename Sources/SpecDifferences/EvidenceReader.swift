import SpecModel

/// Finds the words that show what a change of words means.
///
/// A word is evidence only if it went or came as a whole: what stands on the other side too, in whatever inflection or
/// as a synonym, cancels out. What is left tells by its role what kind of change it is; nothing left: the change is
/// editorial. Where words are left on both sides and neither the tables nor the place say how they relate, the sentence
/// was written anew, and what it now says of its object can't be told from words: that is no evidence.
struct EvidenceReader {
    /// A word that went or came.
    struct Loose {
        let word: Word
        let hunk: Int
        /// Its place in the sentence.
        let place: Int
    }

    let old: Sentence
    let new: Sentence
    let section: SectionKind
    let hunks: [WordDifference.Hunk]
    let lexicon: Lexicon
    /// Whether items were cut or joined, so that a word may be repeated for its parts.
    let isRepartition: Bool
    var gone: [Loose] = []
    var come: [Loose] = []
    /// The hunks in which a task became a thing that is looked after, or the other way round.
    var handedOver: Set<Int> = []
    /// The hunks in which one task gave way to another.
    var retasked: Set<Int> = []

    /// The evidence of a change of words, in the order of the sentence.
    static func evidence(
        from old: Sentence, to new: Sentence, by difference: WordDifference, in section: SectionKind,
        isRepartition: Bool, _ lexicon: Lexicon
    ) -> [Change.Evidence] {
        var reader = EvidenceReader(
            old: old, new: new, section: section, hunks: difference.hunks, lexicon: lexicon,
            isRepartition: isRepartition)
        reader.gone = reader.loose(in: old, besides: new, \.old)
        reader.come = reader.loose(in: new, besides: old, \.new)
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
        in sentence: Sentence, besides other: Sentence, _ side: KeyPath<WordDifference.Hunk, Range<Int>>
    ) -> [Loose] {
        let changed = Set(hunks.flatMap { sentence.words(of: $0[keyPath: side]).indices })
        return hunks.enumerated().flatMap { number, hunk in
            let words = sentence.words(of: hunk[keyPath: side])
            return words.indices.compactMap { place in
                if words[place].carriesMeaning {
                    return Loose(word: words[place], hunk: number, place: place)
                }
                // The word that stands for the expression was kept: "not less than" and "not more than".
                guard words[place].isInExpression, !lexicon.isLight(words[place].number),
                    let carrier = sentence.words[..<place].lastIndex(where: {
                        $0.isInExpression && $0.role != .light
                    }), !changed.contains(carrier), !isKept(sentence.words[carrier], in: other)
                else { return nil }
                return Loose(word: byItself(words[place]), hunk: number, place: place)
            }
        }
    }

    /// Whether an expression stands on the other side as another that begins alike and says the same: "keeps abreast" and
    /// "keeps current".
    private func isKept(_ carrier: Word, in other: Sentence) -> Bool {
        other.words.contains {
            $0.number == carrier.number && $0.isInExpression && $0.meaning != carrier.meaning
                && lexicon.areSynonyms($0.meaning, carrier.meaning)
        }
    }

    /// A word of an expression as it would be read without it.
    func byItself(_ word: Word) -> Word {
        var word = word
        word.meaning = lexicon.meaning(of: word.number)
        if word.role == .light {
            let isCredential =
                section.asksOfPerson && lexicon.traits(of: word.number).contains(.credential)
            word.role = isCredential ? .credential : .content
        }
        return word
    }
}

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
    func qualifiesCredential(_ loose: Loose, in sentence: Sentence) -> Bool {
        sentence.words[(loose.place + 1)...].prefix(3).first { $0.role != .content }?.role == .credential
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
