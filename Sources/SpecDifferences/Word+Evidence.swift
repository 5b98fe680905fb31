extension Sentence {
    /// Some phrases without those at both ends that carry no meaning.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first(where: { phrases[$0].carriesMeaning }),
            let last = range.last(where: { phrases[$0].carriesMeaning })
        else {
            return range.lowerBound..<range.lowerBound
        }
        return first..<last + 1
    }
}

extension Word {
    /// Whether another word may stand for it: an amount, a demand and an office are what they are.
    var hasSynonyms: Bool {
        switch role {
        case .quantity, .modality, .authority, .proficiency: false
        case .mark, .light, .verb, .credential, .content: true
        }
    }

    /// Whether two words of different places may be the same word moved: neither says something of the words beside it,
    /// and "approves requests" is not "approved requests".
    func isFree(beside other: Word, _ lexicon: Lexicon) -> Bool {
        func isQuality(_ quality: Word, of task: Word) -> Bool {
            task.role == .verb && quality.role == .content
                && lexicon.traits(of: quality.number).contains(.past)
        }
        return !isBoundToItsPlace(lexicon) && !other.isBoundToItsPlace(lexicon)
            && !isQuality(self, of: other) && !isQuality(other, of: self)
    }

    /// Whether the word says something of the words beside it, so that in another place it says another thing.
    func isBoundToItsPlace(_ lexicon: Lexicon) -> Bool {
        switch role {
        case .quantity, .modality, .authority: true
        case .mark, .light, .verb, .proficiency, .credential, .content:
            lexicon.traits(of: number).contains(.limiting)
        }
    }

    /// Whether a word in place of another says more; nil on one side stands for no such word, and the answer is
    /// nil where the two cannot be compared.
    static func isRaised(from old: Word?, to new: Word?, _ lexicon: Lexicon) -> Bool? {
        switch (old?.role, new?.role) {
        case (.quantity?, .quantity?):
            guard let before = old.flatMap({ lexicon.quantity(of: $0.meaning) }),
                let after = new.flatMap({ lexicon.quantity(of: $0.meaning) })
            else { return nil }
            return before.isLess(than: after)
        case (.modality?, _), (_, .modality?):
            return isRising(old, new, plain: Modality.plain, lexicon)
        case (.proficiency?, _), (_, .proficiency?):
            return isRising(old, new, plain: Grades.plain, lexicon)
        case (.verb?, .verb?):
            guard let old, let new else { return nil }
            if lexicon.isWeaker(old.meaning, than: new.meaning) { return true }
            return lexicon.isWeaker(new.meaning, than: old.meaning) ? false : nil
        case (.verb?, nil):
            return old.flatMap { lexicon.isHelping($0.meaning) ? true : nil }
        case (nil, .verb?):
            return new.flatMap { lexicon.isHelping($0.meaning) ? false : nil }
        default:
            return nil
        }
    }

    private static func isRising(_ old: Word?, _ new: Word?, plain: Int, _ lexicon: Lexicon) -> Bool? {
        func rank(_ word: Word?) -> Int {
            let rank = word.map { lexicon.rank(of: $0.number) } ?? 0
            return rank == 0 ? plain : rank
        }
        return rank(old) == rank(new) ? nil : rank(old) < rank(new)
    }
}

extension Word.Role {
    /// What a word with this role is evidence of when it comes or goes.
    var signal: Change.Signal? {
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
