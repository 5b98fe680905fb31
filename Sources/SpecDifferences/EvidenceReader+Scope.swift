/// Whether what a task is done to became another, or wider or narrower.
extension EvidenceReader {
    /// Whether the object of the sentence became wider, narrower or another.
    func isScopeChange(_ mine: [Loose], _ theirs: [Loose]) -> Bool {
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
        if isOnlyJoint(loose, in: sentence) { return false }
        let next = loose.place + 1
        // "Leased buildings" are some of the buildings.
        let isQualifier =
            traits.contains(.past) && next < sentence.words.count && sentence.words[next].counts
        // "To strategically plan".
        let before = sentence.words[..<loose.place].last {
            !lexicon.traits(of: $0.number).contains(.adverb)
        }
        let followsTo = before?.is(.to) ?? false
        let isActivity =
            traits.contains(.task) && !isQualifier
            && (!traits.isDisjoint(with: [.gerund, .past]) || followsTo)
        // Where nothing else came or went, the one word did.
        return !isActivity || isCoordinated(at: loose.place, in: sentence) || gone.count + come.count == 1
    }

    /// Whether a verb of a relative clause says no more than the preposition in its place: "reports that cover results",
    /// "reports on results".
    private func isOnlyJoint(_ loose: Loose, in sentence: Sentence) -> Bool {
        let traits = lexicon.traits(of: loose.word.number)
        let isFirst =
            loose.place > 0 && Sentence.relatives.contains { sentence.words[loose.place - 1].is($0) }
        guard traits.contains(.task) && sentence.isInRelativeClause(at: loose.place) || isFirst,
            traits.isDisjoint(with: [.past, .gerund])
        else { return false }
        let hunk = hunks[loose.hunk]
        return [(old, hunk.old), (new, hunk.new)].allSatisfy { sentence, range in
            sentence.words(of: range).contains { word in
                Sentence.relatives.contains { word.is($0) } || Self.joints.contains { word.is($0) }
            }
        }
    }

    private static let joints: [KnownWord] = [.of, .on, .for, .by, .with, .in]

    /// Whether so little is left on both sides that one word in place of another is what changed, and not a
    /// sign that all was written anew.
    private var isLittleElse: Bool { gone.count <= 2 && come.count <= 2 && hunks.count == 1 }

    /// Whether "and" became "or", or the other way round: it asks for all instead of one.
    func exchangesConjunction(_ hunk: WordDifference.Hunk) -> Bool {
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
}
