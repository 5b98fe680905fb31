import SpecModel
import TestSupport
import Testing

@testable import SpecLayouts

struct PhraseSearchTests {
    @Test(arguments: Seeds.first(60))
    func `a phrase is found where a plain search finds it, its words wrapped or not`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        func words(_ count: ClosedRange<Int>, of letters: [String]) -> [String] {
            (0..<Int.random(in: count, using: &random)).map { _ in
                (0..<Int.random(in: 1...4, using: &random)).map { _ in random.pick(letters) }.joined()
            }
        }
        let phrases = (0..<8).map { _ in words(1...3, of: ["a", "b", "q", "-"]).joined(separator: " ") }
        let text = words(0...40, of: ["a", "A", "b", "B", "q", "-", "é", "1"])
        var lines = [""]
        for word in text {
            switch random.pick(["line", "blank", "blank", "blanks", "tab"]) {
            case "line": lines += random.happens(oneIn: 4) ? ["", word] : [word]
            case let gap:
                let isFirst = lines[lines.count - 1].isEmpty
                lines[lines.count - 1] += isFirst ? word : (["blanks": "  ", "tab": "\t"][gap] ?? " ") + word
            }
        }
        let plain = Array(text.joined(separator: " ").lowercasedASCII.utf8)
        let found = PhraseSearch(phrases).found(
            in: lines.enumerated().map { Line(number: $0 + 1, text: $1) })
        for (phrase, isFound) in zip(phrases, found) {
            let wanted = Array(phrase.utf8)
            let expected = plain.indices.contains { place in
                plain[place...].starts(with: wanted) && (place == 0 || !isWord(plain[place - 1]))
            }
            #expect(isFound == expected, "seed \(seed): '\(phrase)' in \(lines)")
        }
    }

    private func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == 0x31 || (0x61...0x7A).contains(byte)
    }
}
