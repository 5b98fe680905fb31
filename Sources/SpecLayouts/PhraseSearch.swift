import SpecModel

/// Looks for many phrases in a document at once, lines wrapped or not.
///
/// Each place where a word begins is asked by its first byte which phrases it can begin; nothing is folded or
/// copied. Looking for one phrase after the other would take a pass over the document for each.
struct PhraseSearch: Sendable {
    private var phrases: [[UInt8]] = []
    /// The phrases by the first byte, and what each byte is.
    private var byFirst: [[Int]] = Array(repeating: [], count: 256)
    private var kinds: [UInt8]

    private static let isWord: UInt8 = 1
    private static let beginsPhrase: UInt8 = 2

    /// Phrases of ASCII; letter case does not matter.
    init(_ texts: [String]) {
        kinds = (0...255).map { byte in
            let isLetter = (0x41...0x5A).contains(byte & 0xDF)
            return isLetter || (0x30...0x39).contains(byte) || byte >= 0x80 ? Self.isWord : 0
        }
        for text in texts {
            let phrase = Array(FoldedText(text).description.utf8)
            guard let first = phrase.first, first < 128 else { continue }
            for byte in Set([first, lowercased(first), first & ((0x61...0x7A).contains(first) ? 0xDF : 0xFF)])
            {
                byFirst[Int(byte)].append(phrases.count)
                kinds[Int(byte)] |= Self.beginsPhrase
            }
            phrases.append(phrase)
        }
    }

    /// Which of the phrases stand in the document.
    func found(in lines: [Line]) -> [Bool] {
        var found = Array(repeating: false, count: phrases.count)
        guard !phrases.isEmpty else { return found }
        let kinds = kinds.span
        for index in lines.indices {
            let text = lines[index].text
            let bytes = text.utf8.span
            var before: UInt8 = 0
            for place in 0..<bytes.count {
                let kind = kinds[Int(bytes[place])]
                if kind & Self.beginsPhrase != 0, before & Self.isWord == 0 {
                    for phrase in byFirst[Int(bytes[place])] where !found[phrase] {
                        found[phrase] = stands(phrases[phrase], in: lines, line: index, place)
                    }
                }
                before = kind
            }
        }
        return found
    }

    /// A blank of the phrase stands for any blanks or the end of a line.
    private func stands(_ phrase: [UInt8], in lines: [Line], line: Int, _ start: Int) -> Bool {
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
                guard lowercased(bytes[place]) == phrase[matched] else { return false }
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

    private func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 32 : byte }
}
