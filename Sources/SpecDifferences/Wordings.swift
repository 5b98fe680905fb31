import SpecModel

/// The wordings of the documents that were read, each once.
struct Wordings {
    /// What makes two items one wording, byte for byte.
    private struct Key: Hashable {
        let section: SectionKind
        let leadIn: String?
        let text: String
        let number: Int

        init(_ statement: Statement, in section: SectionKind) {
            (leadIn, text) = (statement.leadIn, statement.text)
            self.section = section
            number = (leadIn?.utf8.span.number ?? 0) &* 31 &+ text.utf8.span.number
        }

        static func == (left: Key, right: Key) -> Bool {
            left.number == right.number && left.section == right.section
                && left.text.hasSameBytes(as: right.text)
                && (left.leadIn == nil) == (right.leadIn == nil)
                && (left.leadIn ?? "").hasSameBytes(as: right.leadIn ?? "")
        }

        func hash(into hasher: inout Hasher) { hasher.combine(number) }
    }

    private var wordings: [Key: Wording] = [:]
    /// The wordings that say something first, by the hash of their words.
    private var firsts: [Int: [Wording]] = [:]
    private var contentCount = 0
    /// How many bytes all of them have together.
    private(set) var size = 0

    /// The wording of an item.
    mutating func wording(of statement: Statement, in section: SectionKind, _ lexicon: inout Lexicon)
        -> Wording
    {
        let key = Key(statement, in: section)
        if let wording = wordings[key] { return wording }
        let sentence = Sentence(unread: statement.sentence, &lexicon)
        var end = sentence.words.count
        while end > 0, lexicon.closes(sentence.words[end - 1].number) { end -= 1 }
        let wording = Wording(
            sentence, leadInLength: statement.leadIn?.utf8.count ?? 0,
            closingMarks: sentence.words.count - end,
            content: content(of: sentence.words[..<end]), in: section)
        if wording.content == contentCount { note(wording) }
        wordings[key] = wording
        size += sentence.text.utf8.count
        return wording
    }

    /// The number of what some words say: that of a wording with the same words, else the next one. By their hash and
    /// then word by word, so that no collision can pair two different duties.
    private func content(of words: ArraySlice<Word>) -> Int {
        let same = firsts[Self.hash(of: words)]?.first { known in
            known.words.count == words.count && zip(known.words, words).allSatisfy { $0.number == $1.number }
        }
        return same?.content ?? contentCount
    }

    private mutating func note(_ wording: Wording) {
        firsts[Self.hash(of: wording.words), default: []].append(wording)
        contentCount += 1
    }

    private static func hash(of words: ArraySlice<Word>) -> Int {
        var hash: UInt64 = 0
        for word in words {
            hash = (hash ^ UInt64(bitPattern: Int64(word.number))) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
        }
        return Int(truncatingIfNeeded: hash)
    }
}

extension Span<UInt8> {
    /// A number that is the same for the same bytes: four sums side by side, so that none waits for another.
    fileprivate var number: Int {
        var (one, two, three, four): (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
        let prime: UInt64 = 0x100_0000_01b3
        var place = 0
        while place + 4 <= count {
            one = (one ^ UInt64(self[place])) &* prime
            two = (two ^ UInt64(self[place + 1])) &* prime
            three = (three ^ UInt64(self[place + 2])) &* prime
            four = (four ^ UInt64(self[place + 3])) &* prime
            place += 4
        }
        while place < count {
            one = (one ^ UInt64(self[place])) &* prime
            place += 1
        }
        let mixed =
            (one ^ two << 17 ^ two >> 47) &+ (three ^ four << 31 ^ four >> 33) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed ^ UInt64(count))
    }
}

extension String {
    /// Whether two texts are equal byte for byte, and not as Unicode has it.
    func hasSameBytes(as other: String) -> Bool {
        let (mine, theirs) = (utf8.span, other.utf8.span)
        guard mine.count == theirs.count else { return false }
        // Without a way out in the loop, which is then done for many bytes at once.
        var difference: UInt8 = 0
        for place in mine.indices { difference |= mine[place] ^ theirs[place] }
        return difference == 0
    }
}
