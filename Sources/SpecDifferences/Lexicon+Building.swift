/// What tables say of words.
extension Lexicon {
    /// The number of what is left of a word when nothing more can be cut off: a stem can be a word with a stem of its own
    /// ("postings", "posting", "post").
    mutating func stem(of word: Span<UInt8>) -> Int32 {
        scratch.readWhole(word)
        let stem = scratch.letters
        return entry(for: stem.span)
    }

    /// The number of what a word of a table says. The word is kept: tables repeat few words.
    mutating func meaning(ofWord word: Span<UInt8>) -> Int32 {
        let number = number(of: word)
        return entries[Int(number)].meaning
    }

    /// Says of a word what a table says of it.
    mutating func add(_ trait: WordTraits, rank: Int, to word: String) {
        let place = Int(number(ofPhrase: word))
        entries[place].traits.formUnion(trait)
        if rank != 0 { entries[place].rank = Int8(rank) }
    }

    /// Says it of every word with a stem.
    mutating func add(_ trait: WordTraits, toStem stem: Int32) {
        entries[Int(stem)].stemTraits.formUnion(trait)
    }

    /// Lets one stem, the first or the one that it stands for already, stand for some.
    mutating func joinFamily(_ stems: [Int32]) {
        guard let first = stems.first else { return }
        var family = first
        for stem in stems where family == first && entries[Int(stem)].meaning != stem {
            family = entries[Int(stem)].meaning
        }
        for stem in stems { entries[Int(stem)].meaning = family }
    }

    /// Says how two verbs stand to one another: the first binds to less, or they are different tasks.
    mutating func addRelation(_ one: Int32, _ other: Int32, isOrdered: Bool) {
        let place = Int(one)
        let link = Int32(relations.count)
        if isOrdered {
            relations.append((other, entries[place].firstStronger))
            entries[place].firstStronger = link
        } else {
            relations.append((other, entries[place].firstOther))
            entries[place].firstOther = link
        }
    }

    /// Makes room for the words of the tables.
    mutating func reserve(words: Int, letters: Int, rows: Int, expressions: Int) {
        entries.reserveCapacity(words)
        heads.reserveCapacity(words)
        ends.reserveCapacity(words)
        self.letters.reserveCapacity(letters)
        self.rows.reserveCapacity(rows)
        self.expressions.reserveCapacity(expressions)
        expressionWords.reserveCapacity(4 * expressions)
    }

    /// Puts a meaning into a row.
    mutating func link(_ meaning: Int32, toRow row: Int, ofContrasts: Bool) {
        let place = Int(meaning)
        let link = Int32(rows.count)
        while rowStarts.count <= row { rowStarts.append(link) }
        if ofContrasts {
            rows.append((Int32(row), meaning, entries[place].firstContrast))
            entries[place].firstContrast = link
        } else {
            rows.append((Int32(row), meaning, entries[place].firstRow))
            entries[place].firstRow = link
            entries[place].rowBits |= 1 << UInt64(row & 63)
        }
    }
}
