/// What is known of a word.
extension Lexicon {
    /// The number of what a word says: inflections of it have the same.
    func meaning(of number: Int32) -> Int32 { entries[Int(number)].meaning }

    /// What the tables say of a word.
    func traits(of number: Int32) -> WordTraits {
        let entry = entries[Int(number)]
        return entry.traits.union(entries[Int(entry.meaning)].stemTraits)
    }

    /// The rank of a grade, or of a modal word; 0 for other words.
    func rank(of number: Int32) -> Int { Int(entries[Int(number)].rank) }

    /// The amount that a meaning stands for.
    func quantity(of meaning: Int32) -> Quantity? { quantities[meaning] }

    /// Whether a word is a mark that may close an item or not, for all the difference it makes.
    func closes(_ number: Int32) -> Bool {
        let start = start(of: Int(number))
        guard Int(ends[Int(number)]) == start + 1 else { return false }
        return ".;:,".utf8.contains(letters[start])
    }

    /// Whether a word says nothing by itself.
    func isLight(_ meaning: Int32) -> Bool { traits(of: meaning).contains(.light) }

    /// Whether a verb says little without what follows it.
    func isGeneral(_ meaning: Int32) -> Bool { entries[Int(meaning)].stemTraits.contains(.general) }

    /// Whether a verb leaves the work to another: "assists".
    func isHelping(_ verb: Int32) -> Bool { entries[Int(verb)].stemTraits.contains(.helping) }
}
