import SpecModel

extension Change.Evidence {
    /// The evidence of a change of words, hunk by hunk.
    ///
    /// A word is evidence only if it went or came as a whole: what stands in another hunk of the other side, in
    /// whatever inflection, cancels out, and so do synonyms and light words. Amounts, modal verbs and the like
    /// cancel in their own hunk alone: "two sergeants and five officers" is not "five sergeants and two
    /// officers". What is left tells by its role
    /// what kind of change it is. Nothing left: the change is editorial.
    static func evidence(
        from old: Sentence, to new: Sentence, by difference: WordDifference
    ) -> [Change.Evidence] {
        let oldWords = difference.hunks.map { old.words(of: $0.old).filter(\.carriesMeaning) }
        let newWords = difference.hunks.map { new.words(of: $0.new).filter(\.carriesMeaning) }
        // What stayed in its hunk cancels first: else the wrong one of two "prepare" would be the one that went.
        let oldHere = zip(oldWords, newWords).map { surplus(of: [$0], over: [$1])[0] }
        let newHere = zip(newWords, oldWords).map { surplus(of: [$0], over: [$1])[0] }
        let gone = surplus(of: oldHere, over: newHere) { !$0.isBoundToItsPlace }
        let come = surplus(of: newHere, over: oldHere) { !$0.isBoundToItsPlace }
        return difference.hunks.enumerated().flatMap { number, hunk in
            let (mine, theirs) = (gone[number], come[number])
            var signals = Set((mine + theirs).compactMap(\.role.signal))
            if exchangesConjunction(old.words(of: hunk.old), new.words(of: hunk.new)) {
                signals.insert(.scope)
            }
            let shown = shown(hunk, from: old, to: new)
            return Change.Signal.allCases.filter(signals.contains).map { signal in
                Change.Evidence(
                    signal: signal, old: old.text(of: shown.old), new: new.text(of: shown.new),
                    tendency: tendency(of: signal, from: mine, to: theirs))
            }
        }
    }

    /// A hunk without the light words at its ends, unless it holds no others.
    private static func shown(
        _ hunk: WordDifference.Hunk, from old: Sentence, to new: Sentence
    ) -> WordDifference.Hunk {
        let (mine, theirs) = (old.trimmed(hunk.old), new.trimmed(hunk.new))
        return mine.isEmpty && theirs.isEmpty ? hunk : WordDifference.Hunk(old: mine, new: theirs)
    }

    /// The words of each hunk that no hunk of the other side has.
    private static func surplus(
        of words: [[Word]], over others: [[Word]], cancelling canCancel: (Word) -> Bool = { _ in true }
    ) -> [[Word]] {
        var available: [String: Int] = [:]
        for word in others.joined() { available[word.meaning, default: 0] += 1 }
        return words.map { hunk in
            hunk.filter { word in
                guard canCancel(word), let count = available[word.meaning], count > 0 else { return true }
                available[word.meaning] = count - 1
                return false
            }
        }
    }

    /// Whether "and" became "or", or the other way round: it asks for all instead of one.
    private static func exchangesConjunction(_ old: ArraySlice<Word>, _ new: ArraySlice<Word>) -> Bool {
        func count(_ conjunction: String, in words: ArraySlice<Word>) -> Int {
            words.count { $0.folded == conjunction }
        }
        let ands = count("and", in: new) - count("and", in: old)
        let ors = count("or", in: new) - count("or", in: old)
        return ands * ors < 0
    }

    /// Whether the words that came say more or less than those that went, where one word a side tells.
    private static func tendency(
        of signal: Change.Signal, from gone: [Word], to come: [Word]
    ) -> Tendency? {
        let mine = gone.filter { $0.role.signal == signal }
        let theirs = come.filter { $0.role.signal == signal }
        guard mine.count <= 1, theirs.count <= 1 else { return nil }
        return Word.isRaised(from: mine.first, to: theirs.first).map { $0 ? .raised : .lowered }
    }
}

extension Sentence {
    /// Some phrases without those at both ends that carry no meaning.
    fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first(where: carriesMeaning), let last = range.last(where: carriesMeaning)
        else {
            return range.lowerBound..<range.lowerBound
        }
        return first..<last + 1
    }
}

extension Word {
    /// Whether the word says something of the words beside it, so that in another place it says another thing.
    fileprivate var isBoundToItsPlace: Bool {
        switch role.signal {
        case .quantity, .modality, .credential, .authority: true
        case .verb, .scope, .proficiency, .status, .flag, nil:
            ["not", "no", "without", "except", "only"].contains(folded)
        }
    }

    /// Whether a word in place of another says more; nil on one side stands for no such word, and the answer is
    /// nil where the two cannot be compared.
    fileprivate static func isRaised(from old: Word?, to new: Word?) -> Bool? {
        switch (old?.role, new?.role) {
        case (.quantity(let before)?, .quantity(let after)?):
            return before.isLess(than: after)
        case (.modality?, _), (_, .modality?):
            return isRising(old?.modalityRank ?? Modality.plain, new?.modalityRank ?? Modality.plain)
        case (.proficiency?, _), (_, .proficiency?):
            return isRising(old?.gradeRank ?? Grades.plain, new?.gradeRank ?? Grades.plain)
        case (.verb?, .verb?):
            guard let old, let new else { return nil }
            if Verbs.isWeaker(old.meaning, than: new.meaning) { return true }
            return Verbs.isWeaker(new.meaning, than: old.meaning) ? false : nil
        case (.verb?, nil):
            return old.flatMap { Verbs.isHelping($0.meaning) ? true : nil }
        case (nil, .verb?):
            return new.flatMap { Verbs.isHelping($0.meaning) ? false : nil }
        default:
            return nil
        }
    }

    private static func isRising(_ old: Int, _ new: Int) -> Bool? { old == new ? nil : old < new }

    private var modalityRank: Int? {
        guard case .modality(let modality) = role else { return nil }
        return modality.rawValue
    }

    private var gradeRank: Int? { Grades.ranks[folded] }
}

extension Word.Role {
    /// What a word with this role is evidence of when it comes or goes.
    fileprivate var signal: Change.Signal? {
        switch self {
        case .mark, .light: nil
        case .quantity: .quantity
        case .modality: .modality
        case .verb: .verb
        case .proficiency: .proficiency
        case .credential: .credential
        case .authority: .authority
        case .content: .scope
        }
    }
}
