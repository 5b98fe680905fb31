/// Several words that say something together.
extension Lexicon {
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

    /// The number that stands for an expression of these words: the same for one with a gap elsewhere. Its letters are the
    /// numbers of its words, behind a letter that no word has.
    mutating func expression(_ words: ArraySlice<Int32>) -> Int32 {
        let first = Int(words[words.startIndex])
        var key = InlineArray<64, UInt8>(repeating: 0)
        var end = 1
        for word in words where word != Self.gap && end + 3 <= key.count {
            key[end] = UInt8(truncatingIfNeeded: word)
            key[end + 1] = UInt8(truncatingIfNeeded: word >> 8)
            key[end + 2] = UInt8(truncatingIfNeeded: word >> 16)
            end += 3
        }
        let meaning = entry(for: key.span.extracting(0..<end))
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
}
