import TestSupport
import Testing

@testable import SpecLayouts

struct LineFormTests {
    @Test(arguments: Seeds.first(60))
    func `a line of text is told by its first bytes, however many they are`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let rare = random.pick(["a", ":", "\t", "7", "é", "–", "😀"])
        let length = Int.random(in: 1...260, using: &random)
        let text = "x" + (0..<length).map { _ in random.happens(oneIn: 40) ? rare : "b" }.joined() + "."
        let form = LineForm(text)
        let front = Array(text.utf8.prefix(PhraseKey.lengthLimit))
        #expect(form.colon == front.firstIndex(of: UInt8(ascii: ":")), "seed \(seed): \(text)")
        #expect(form.traits.contains(.hasTab) == front.contains(9), "seed \(seed): \(text)")
        #expect(form.traits.contains(.hasDigit) == front.contains(0x37), "seed \(seed): \(text)")
        // Behind the limit bytes are counted, which tells a long line as well.
        let width = text.utf8.count - front.count { (0x80..<0xC0).contains($0) }
        #expect(form.width == width, "seed \(seed): \(text)")
    }
}
