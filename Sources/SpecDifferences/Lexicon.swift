/// The words of the texts that are compared, each under one number, so that comparing two words is comparing two
/// numbers and what the tables say of a word is looked up once, however often it stands in the documents.
///
/// A lexicon can serve many comparisons one after another: specifications of an office use the same words. The numbers
/// depend on the order in which words are met, so nothing that is told may depend on them.
struct Lexicon {
    /// What is known of a word, a stem or an expression.
    struct Entry {
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
    struct ExpressionEntry {
        let start: Int32
        let end: Int32
        let meaning: Int32
        /// The next one with the same first word; -1 for none.
        let next: Int32
    }

    var entries: [Entry] = []
    /// The first eight letters of each word in one number: most words are no longer.
    var heads: [UInt64] = []
    /// Where each word ends in `letters`.
    var ends: [Int32] = []
    var letters: [UInt8] = []
    /// Open addressing: the number of a word plus one, 0 for an empty slot.
    var slots: [Int32] = Array(repeating: 0, count: 32768)
    var quantities: [Int32: Quantity] = [:]
    /// Lists of rows, linked; those of one row stand side by side.
    var rows: [(row: Int32, meaning: Int32, next: Int32)] = []
    /// Where each row begins in `rows`.
    var rowStarts: [Int32] = []
    /// Lists of verbs, linked.
    var relations: [(verb: Int32, next: Int32)] = []
    var expressions: [ExpressionEntry] = []
    var expressionWords: [Int32] = []
    /// Where words are cut to their stems.
    var scratch = Stem()

    /// How many numbers were given.
    var count: Int { entries.count }

    /// How many rows there are.
    var rowCount: Int { rowStarts.count }

    /// How many letters are held: what grows without end when every document brings words of its own.
    var size: Int { letters.count }
}

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

    func start(of place: Int) -> Int { place == 0 ? 0 : Int(ends[place - 1]) }

    private mutating func learn(_ number: Int32, _ word: Span<UInt8>) {
        let place = Int(number)
        guard !entries[place].traits.contains(.known) else { return }
        entries[place].traits.formUnion(WordTraits(lettersOf: word))
        let stem = stem(of: word)
        entries[place].meaning = entries[Int(stem)].meaning
    }

    /// The number of some letters, whether they are known as a word or not.
    mutating func entry(for word: Span<UInt8>) -> Int32 {
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
