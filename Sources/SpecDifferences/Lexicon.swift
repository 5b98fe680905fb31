/// The words of the texts that are compared, each under one number, so that comparing two words is comparing two
/// numbers and what the tables say of a word is looked up once, however often it stands in the documents.
///
/// A lexicon can serve many comparisons one after another: specifications of an office use the same words. The numbers
/// depend on the order in which words are met, so nothing that is told may depend on them.
struct Lexicon {
    /// What is known of a word, a stem or an expression.
    private struct Entry {
        /// The number of the stem that stands for the word's family; of a stem its own or that of its family.
        var meaning: Int32
        /// What the tables say of the word itself, and once it was met what its letters say.
        var traits: WordTraits = []
        /// What the tables say of every word with this stem.
        var stemTraits: WordTraits = []
        /// The rank of a grade or a modal word; 0 for others.
        var rank: Int8 = 0
        /// Which rows of synonyms it stands in, one bit for many rows: no common bit, no common row.
        var rowBits: UInt64 = 0
        /// The first of its rows of synonyms in `rows`; -1 for none.
        var firstRow: Int32 = -1
        /// The first of its rows of contrasts in `rows`; -1 for none.
        var firstContrast: Int32 = -1
        /// The first of the verbs that bind to more, and of those that are other tasks, in `relations`; -1 for none.
        var firstStronger: Int32 = -1
        var firstOther: Int32 = -1
        /// The first of the expressions that begin with it; -1 for none.
        var firstExpression: Int32 = -1
        /// The expression that it stands for; -1 for none.
        var expression: Int32 = -1
    }

    /// The words of an expression in `expressionWords`.
    private struct ExpressionEntry {
        let start: Int32
        let end: Int32
        let meaning: Int32
        /// The next one with the same first word; -1 for none.
        let next: Int32
    }

    private var entries: [Entry] = []
    /// The first eight letters of each word in one number: most words are no longer.
    private var heads: [UInt64] = []
    /// Where each word ends in `letters`.
    private var ends: [Int32] = []
    private var letters: [UInt8] = []
    /// Open addressing: the number of a word plus one, 0 for an empty slot.
    private var slots: [Int32] = Array(repeating: 0, count: 32768)
    private var quantities: [Int32: Quantity] = [:]
    /// Lists of rows, linked; those of one row stand side by side.
    private var rows: [(row: Int32, meaning: Int32, next: Int32)] = []
    /// Where each row begins in `rows`.
    private var rowStarts: [Int32] = []
    /// Lists of verbs, linked.
    private var relations: [(verb: Int32, next: Int32)] = []
    private var expressions: [ExpressionEntry] = []
    private var expressionWords: [Int32] = []
    /// Where words are cut to their stems.
    private var scratch = Stem()

    /// How many numbers were given.
    var count: Int { entries.count }

    /// How many rows there are.
    var rowCount: Int { rowStarts.count }

    /// How many letters are held: what grows without end when every document brings words of its own.
    var size: Int { letters.count }
}

// MARK: - Numbers

extension Lexicon {
    /// The number of a folded word.
    mutating func number(of word: Span<UInt8>) -> Int32 {
        let number = entry(for: word)
        learn(number, word)
        return number
    }

    /// The number of a text of which nothing needs to be known: several words compared as one, a stem.
    mutating func number(ofPhrase text: String) -> Int32 { entry(for: text.utf8.span) }

    /// The number that stands for an amount, the same for every way to write it.
    mutating func number(of quantity: Quantity) -> Int32 {
        let number = number(ofPhrase: quantity.meaning)
        quantities[number] = quantity
        return number
    }

    /// The folded word.
    func text(of number: Int32) -> String {
        let place = Int(number)
        return String(decoding: letters[start(of: place)..<Int(ends[place])], as: UTF8.self)
    }

    private func start(of place: Int) -> Int { place == 0 ? 0 : Int(ends[place - 1]) }

    private mutating func learn(_ number: Int32, _ word: Span<UInt8>) {
        let place = Int(number)
        guard !entries[place].traits.contains(.known) else { return }
        entries[place].traits.formUnion(WordTraits(lettersOf: word))
        let stem = stem(of: word)
        entries[place].meaning = entries[Int(stem)].meaning
    }

    /// The number of some letters, whether they are known as a word or not.
    private mutating func entry(for word: Span<UInt8>) -> Int32 {
        let mask = slots.count - 1
        let head = Self.head(of: word)
        var slot = Self.hash(of: word, head) & mask
        while slots[slot] != 0 {
            let number = slots[slot] - 1
            if heads[Int(number)] == head, holds(word, at: Int(number)) { return number }
            slot = (slot + 1) & mask
        }
        let number = Int32(entries.count)
        entries.append(Entry(meaning: number))
        heads.append(head)
        letters.append(addingCapacity: word.count) { output in
            for place in word.indices { output.append(word[place]) }
        }
        ends.append(Int32(letters.count))
        slots[slot] = number + 1
        if entries.count * 2 > slots.count { grow() }
        return number
    }

    /// Whether a word with the same head is the same.
    private func holds(_ word: Span<UInt8>, at number: Int) -> Bool {
        let start = start(of: number)
        guard Int(ends[number]) - start == word.count else { return false }
        var place = 8
        while place < word.count {
            if letters[start + place] != word[place] { return false }
            place += 1
        }
        return true
    }

    private mutating func grow() {
        var slots: [Int32] = Array(repeating: 0, count: self.slots.count * 2)
        let mask = slots.count - 1
        for number in entries.indices {
            let word = letters.span.extracting(start(of: number)..<Int(ends[number]))
            var slot = Self.hash(of: word, heads[number]) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(number) + 1
        }
        self.slots = slots
    }

    private static func head(of word: Span<UInt8>) -> UInt64 {
        var head: UInt64 = 0
        for place in 0..<min(8, word.count) { head = head << 8 | UInt64(word[place]) }
        return head
    }

    /// The head and then FNV-1a, the high bits mixed into the low ones.
    private static func hash(of word: Span<UInt8>, _ head: UInt64) -> Int {
        var hash = head
        var place = 8
        while place < word.count {
            hash = (hash ^ UInt64(word[place])) &* 0x100_0000_01b3
            place += 1
        }
        hash = hash &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: hash >> 33)
    }
}

// MARK: - What is known of a word

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

    /// The longest expression that stands at a place of some words: what it means, and how many words it spans. Its own
    /// words are handed over by their places.
    func longestExpression(at start: Int, in words: [Word], _ members: inout [Int]) -> Int32? {
        var longest: (entry: ExpressionEntry, count: Int, end: Int)?
        var next = entries[Int(words[start].meaning)].firstExpression
        while next >= 0 {
            let entry = expressions[Int(next)]
            next = entry.next
            guard stands(entry, at: start, in: words, &members), let end = members.last else { continue }
            // Of two with as many words the one with the shorter gaps.
            if (members.count, -end) > (longest?.count ?? 0, -(longest?.end ?? 0)) {
                longest = (entry, members.count, end)
            }
        }
        guard let longest else { return nil }
        return stands(longest.entry, at: start, in: words, &members) ? longest.entry.meaning : nil
    }

    /// Whether an expression that may stand for a meaning stands at a place of some words, and by which places.
    func standsForExpression(
        _ meaning: Int32, at start: Int, in words: [Word], _ members: inout [Int]
    ) -> Bool {
        var next = entries[Int(entries[Int(words[start].number)].meaning)].firstExpression
        while next >= 0 {
            let entry = expressions[Int(next)]
            next = entry.next
            if areSynonyms(entry.meaning, meaning), stands(entry, at: start, in: words, &members) {
                return true
            }
        }
        return false
    }

    /// Whether the words of an expression stand at a place, and where; no gap goes past a mark.
    private func stands(
        _ entry: ExpressionEntry, at start: Int, in words: [Word], _ members: inout [Int]
    ) -> Bool {
        members.removeAll(keepingCapacity: true)
        members.append(start)
        var place = start + 1
        var gap = 0
        for part in Int(entry.start) + 1..<Int(entry.end) {
            let word = expressionWords[part]
            if word == Self.gap {
                gap = Self.longestGap
                continue
            }
            while place < words.count, words[place].meaning != word, words[place].role != .mark {
                // "Depend mainly on".
                if gap == 0, !traits(of: words[place].number).contains(.adverb) { break }
                gap = max(0, gap - 1)
                place += 1
            }
            guard place < words.count, words[place].meaning == word, words[place].role != .mark else {
                return false
            }
            members.append(place)
            place += 1
            gap = 0
        }
        return true
    }

    /// Stands in an expression where other words may.
    static let gap: Int32 = -1
    /// How many words may stand in a gap.
    private static let longestGap = 3
}

// MARK: - How two words stand to one another

extension Lexicon {
    /// Whether a meaning stands in some row of synonyms.
    func hasSynonyms(_ meaning: Int32) -> Bool { entries[Int(meaning)].rowBits != 0 }

    /// Whether two meanings may stand for one another.
    func areSynonyms(_ one: Int32, _ other: Int32) -> Bool {
        let (mine, theirs) = (entries[Int(one)], entries[Int(other)])
        return one == other || mine.rowBits & theirs.rowBits != 0 && share(mine.firstRow, theirs.firstRow)
    }

    /// Whether one word in place of another is always another thing: state for federal.
    func areContrasts(_ one: Int32, _ other: Int32) -> Bool {
        one != other && share(entries[Int(one)].firstContrast, entries[Int(other)].firstContrast)
    }

    /// Whether one verb binds its holder to less than another, or says only a part of it.
    func isWeaker(_ verb: Int32, than other: Int32) -> Bool {
        if isRelated(other, from: entries[Int(verb)].firstStronger) { return true }
        return isHelping(verb) && !isHelping(other)
            && !isRelated(verb, from: entries[Int(other)].firstStronger)
    }

    /// Whether the tables say that two verbs are different tasks; an expression is the task of the verbs that may stand
    /// for it: whoever takes part in something participates.
    func areDifferentTasks(_ one: Int32, _ other: Int32) -> Bool {
        tasks(of: one).contains { mine in
            tasks(of: other).contains { theirs in
                isWeaker(mine, than: theirs) || isWeaker(theirs, than: mine)
                    || isRelated(theirs, from: entries[Int(mine)].firstOther)
                    || isRelated(mine, from: entries[Int(theirs)].firstOther)
            }
        }
    }

    private func tasks(of meaning: Int32) -> [Int32] {
        guard entries[Int(meaning)].expression >= 0 else { return [meaning] }
        var tasks: [Int32] = []
        var link = entries[Int(meaning)].firstRow
        while link >= 0 {
            for place in members(ofRow: Int(rows[Int(link)].row))
            where entries[Int(rows[place].meaning)].expression < 0 { tasks.append(rows[place].meaning) }
            link = rows[Int(link)].next
        }
        return tasks
    }

    /// Where the members of a row are in `rows`.
    private func members(ofRow row: Int) -> Range<Int> {
        Int(rowStarts[row])..<(row + 1 < rowStarts.count ? Int(rowStarts[row + 1]) : rows.count)
    }

    /// Whether a word is one of several of which one in place of another is always another thing.
    func hasContrast(_ meaning: Int32) -> Bool { entries[Int(meaning)].firstContrast >= 0 }

    private func isRelated(_ verb: Int32, from first: Int32) -> Bool {
        var link = first
        while link >= 0 {
            if relations[Int(link)].verb == verb { return true }
            link = relations[Int(link)].next
        }
        return false
    }

    /// Whether two lists of rows have one in common.
    private func share(_ first: Int32, _ other: Int32) -> Bool {
        var link = first
        while link >= 0 {
            if isIn(rows[Int(link)].row, from: other) { return true }
            link = rows[Int(link)].next
        }
        return false
    }

    private func isIn(_ row: Int32, from first: Int32) -> Bool {
        var link = first
        while link >= 0 {
            if rows[Int(link)].row == row { return true }
            link = rows[Int(link)].next
        }
        return false
    }
}

// MARK: - What tables say

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

    /// The number that stands for an expression of these words: the same for one with a gap elsewhere. Its letters are the
    /// numbers of its words, behind a letter that no word has.
    mutating func expression(_ words: ArraySlice<Int32>) -> Int32 {
        let first = Int(words[words.startIndex])
        var key: [UInt8] = [0]
        for word in words where word != Self.gap {
            key.append(addingCapacity: 3) { output in
                for shift in [0, 8, 16] { output.append(UInt8(truncatingIfNeeded: word >> shift)) }
            }
        }
        let meaning = entry(for: key.span)
        let known = entries[Int(meaning)].expression
        if known >= 0 {
            let entry = expressions[Int(known)]
            if expressionWords[Int(entry.start)..<Int(entry.end)].elementsEqual(words) { return meaning }
        }
        entries[Int(meaning)].expression = Int32(expressions.count)
        let start = Int32(expressionWords.count)
        for word in words { expressionWords.append(word) }
        expressions.append(
            ExpressionEntry(
                start: start, end: Int32(expressionWords.count), meaning: meaning,
                next: entries[first].firstExpression))
        entries[first].firstExpression = Int32(expressions.count - 1)
        return meaning
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
