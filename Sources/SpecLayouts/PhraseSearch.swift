import SpecModel

/// Looks for many phrases in a document at once, lines wrapped or not.
///
/// Each place where a word begins is asked by its first two bytes whether any phrase begins so, which is nearly
/// nowhere; nothing is folded or copied. Looking for one phrase after the other would take a pass over the
/// document for each. The phrases lie in one array: to go from list to list costs more than to compare.
struct PhraseSearch: Sendable {
    /// A phrase by its place among the bytes of all.
    private struct Phrase: Sendable {
        let bytes: Range<Int>
        /// Which of the phrases it is, in the order in which they were given.
        let number: Int
    }

    /// The bytes of all phrases, one behind the other.
    private var bytes: [UInt8] = []
    private var phrases: [Phrase] = []
    /// Where the phrases with a first letter begin in the list, by the lowest five bits of it.
    private var starts: [Int] = []
    /// Whether a phrase begins with two bytes, by the lowest five bits of each, so that letter case does not matter.
    private var pairs = Array(repeating: false, count: 1024)
    /// The bytes with which a phrase begins, letters in both cases.
    private let firstBytes: ByteSet
    private let count: Int

    /// Phrases of ASCII; letter case does not matter.
    init(_ texts: [String]) {
        count = texts.count
        firstBytes = ByteSet(firstOf: texts)
        var found: [[Phrase]] = Array(repeating: [], count: 32)
        for (number, text) in texts.enumerated() {
            let start = bytes.count
            Folding.append(text.utf8.span, to: &bytes)
            guard bytes.count > start, bytes[start] < 128 else { continue }
            let first = bytes[start]
            if start + 1 < bytes.count {
                pairs[Self.pair(first, bytes[start + 1])] = true
            } else {
                for second in 0...31 { pairs[Self.pair(first, UInt8(second))] = true }
            }
            found[Int(first & 31)].append(Phrase(bytes: start..<bytes.count, number: number))
        }
        for list in found {
            starts.append(phrases.count)
            phrases += list
        }
        starts.append(phrases.count)
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first & 31) << 5 | Int(second & 31)
    }

    /// Which of the phrases stand in the document.
    func found(in lines: [Line]) -> [Bool] {
        var found = Array(repeating: false, count: count)
        guard !phrases.isEmpty else { return found }
        let pairs = pairs.span
        for index in lines.indices {
            let text = lines[index].text
            let bytes = text.utf8.span
            var followsWord = false
            for place in bytes.indices {
                let byte = bytes[place]
                if !followsWord, firstBytes.holds(byte) {
                    var second = place + 1 < bytes.count ? bytes[place + 1] : 32
                    if second == 9 { second = 32 }
                    if pairs[Self.pair(byte, second)] { look(in: lines, index, bytes, place, &found) }
                }
                followsWord = (byte | 32) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
            }
        }
        return found
    }

    private func look(
        in lines: [Line], _ line: Int, _ bytes: Span<UInt8>, _ place: Int, _ found: inout [Bool]
    ) {
        let first = Int(bytes[place] & 31)
        for index in starts[first]..<starts[first + 1] where !found[phrases[index].number] {
            let phrase = self.bytes.span.extracting(phrases[index].bytes)
            if mayStand(phrase, bytes, place), stands(phrase, in: lines, line: line, place) {
                found[phrases[index].number] = true
            }
        }
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
