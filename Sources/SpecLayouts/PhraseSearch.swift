import SpecModel

/// Looks for many phrases in a document at once, lines wrapped or not.
///
/// Every three bytes of the document are looked up in a table of how phrases begin, which nearly none do: a step
/// without a branch costs a third of asking first whether a word begins. Nothing is folded or copied. Looking for
/// one phrase after the other would take a pass over the document for each.
struct PhraseSearch: Sendable {
    /// The lowest five bits of three bytes, so that letter case does not matter. Behind a blank, and where a phrase is
    /// over, anything may stand.
    private struct Opening: Sendable {
        private let key: Int
        private let mask: Int

        init(_ bytes: some Collection<UInt8>) {
            let word = bytes.prefix { $0 != 32 }.prefix(3)
            let free = 5 * (3 - word.count)
            key = word.reduce(0) { $0 << 5 | Int($1 & 31) } << free
            mask = 0x7FFF << free & 0x7FFF
        }

        /// The keys of all three bytes that begin so.
        var keys: ClosedRange<Int> { key...key | ~mask & 0x7FFF }

        func fits(_ other: Int) -> Bool { (other ^ key) & mask == 0 }
    }

    /// A phrase by its place among the bytes of all.
    private struct Phrase: Sendable {
        let bytes: Range<Int>
        let opening: Opening
        /// Which of the phrases it is, in the order in which they were given.
        let number: Int
    }

    /// The bytes of all phrases, one behind the other.
    private var bytes: [UInt8] = []
    private var phrases: [Phrase] = []
    /// Where the phrases with a first letter begin in the list, by the lowest five bits of it.
    private var starts: [Int] = []
    /// Which three bytes begin a phrase: the first two say which number, the third which bit of it.
    private var openings: [UInt32] = Array(repeating: 0, count: 1024)
    private let count: Int

    /// Phrases of ASCII; letter case does not matter.
    init(_ texts: [String]) {
        count = texts.count
        var found: [[Phrase]] = Array(repeating: [], count: 32)
        for (number, text) in texts.enumerated() {
            let start = bytes.count
            Folding.append(text.utf8.span, to: &bytes)
            guard bytes.count > start, bytes[start] < 128 else { continue }
            let opening = Opening(bytes[start...])
            for key in opening.keys { openings[key >> 5] |= 1 << UInt32(key & 31) }
            found[Int(bytes[start] & 31)].append(
                Phrase(bytes: start..<bytes.count, opening: opening, number: number))
        }
        for list in found {
            starts.append(phrases.count)
            phrases += list
        }
        starts.append(phrases.count)
    }

    /// Which of the phrases stand in the document.
    func found(in lines: [Line]) -> [Bool] {
        var found = Array(repeating: false, count: count)
        guard !phrases.isEmpty else { return found }
        let openings = openings.span
        for index in lines.indices {
            let text = lines[index].text
            let bytes = text.utf8.span
            var (first, second) = (0, 0)
            for place in bytes.indices {
                let third = Int(bytes[place] & 31)
                if openings[first << 5 | second] >> UInt32(third) & 1 != 0, place >= 2 {
                    look(in: lines, index, bytes, place - 2, first << 10 | second << 5 | third, &found)
                }
                (first, second) = (second, third)
            }
            // What begins in the last two bytes goes on in the next line, as if blanks stood between.
            for place in max(0, bytes.count - 2)..<bytes.count {
                let key = place + 2 == bytes.count ? first << 10 | second << 5 : second << 10
                if openings[key >> 5] & 1 != 0 { look(in: lines, index, bytes, place, key, &found) }
            }
        }
        return found
    }

    /// Looks for the phrases that may begin at a place; apart from the loop over all bytes, which keeps its values
    /// in registers for that.
    @inline(never)
    private func look(
        in lines: [Line], _ line: Int, _ bytes: Span<UInt8>, _ place: Int, _ key: Int,
        _ found: inout [Bool]
    ) {
        guard place == 0 || !isWord(bytes[place - 1]) else { return }
        let first = Int(bytes[place] & 31)
        for index in starts[first]..<starts[first + 1]
        where phrases[index].opening.fits(key) && !found[phrases[index].number] {
            let phrase = self.bytes.span.extracting(phrases[index].bytes)
            if mayStand(phrase, bytes, place), stands(phrase, in: lines, line: line, place) {
                found[phrases[index].number] = true
            }
        }
    }

    private func isWord(_ byte: UInt8) -> Bool {
        (byte | 32) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
    }

    /// Whether nothing up to the first blank speaks against it.
    private func mayStand(_ phrase: Span<UInt8>, _ bytes: Span<UInt8>, _ start: Int) -> Bool {
        for offset in phrase.indices where start + offset < bytes.count {
            if phrase[offset] == 32 { return true }
            if bytes[start + offset].lowercasedASCII != phrase[offset] { return false }
        }
        return true
    }

    /// A blank of the phrase stands for any blanks or the end of a line.
    private func stands(_ phrase: Span<UInt8>, in lines: [Line], line: Int, _ start: Int) -> Bool {
        var (line, place, matched) = (line, start, 0)
        while line < lines.count {
            let text = lines[line].text
            let bytes = text.utf8.span
            while place < bytes.count {
                if phrase[matched] == 32, bytes[place] == 32 || bytes[place] == 9 {
                    while place < bytes.count, bytes[place] == 32 || bytes[place] == 9 { place += 1 }
                    matched += 1
                    continue
                }
                guard bytes[place].lowercasedASCII == phrase[matched] else { return false }
                place += 1
                matched += 1
                if matched == phrase.count { return true }
            }
            // The line ended: before a blank of the phrase, or just behind one.
            if phrase[matched] == 32 { matched += 1 } else if phrase[matched - 1] != 32 { return false }
            (line, place) = (line + 1, 0)
        }
        return false
    }
}
