import TestSupport
import Testing

@testable import SpecLayouts

struct WordingSearchTests {
    @Test(arguments: Seeds.first(40))
    func `a wording is found where a plain search finds it`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let letters = Array("aAbB .§".utf8)
        func text(_ length: ClosedRange<Int>) -> [UInt8] {
            (0..<Int.random(in: length, using: &random)).map { _ in random.pick(letters) }
        }
        for _ in 0..<60 {
            let whole = text(0...60)
            let search = WordingSearch(whole)
            let wording = String(decoding: text(0...4).filter { $0 < 128 }, as: UTF8.self).lowercasedASCII
            let start = Int.random(in: 0...whole.count, using: &random)
            let part = start..<Int.random(in: start...whole.count, using: &random)
            let wanted = Array(wording.utf8)
            let plain = part.first { place in
                !wanted.isEmpty && place + wanted.count <= part.upperBound
                    && zip(whole[place...], wanted).allSatisfy { $0.lowercasedASCII == $1 }
            }
            #expect(
                search.first(wording, in: part) == plain.map { $0..<$0 + wanted.count },
                "seed \(seed): '\(wording)' in \(part) of \(whole)")
        }
    }

    @Test func `what is blanked out is not found again`() throws {
        var search = WordingSearch(Array("Minimum Qualifications - General Experience".utf8))
        let whole = try #require(search.first("minimum qualifications - general experience", in: 0..<43))
        search.blank(whole)
        #expect(search.first("general experience", in: 0..<43) == nil)
    }
}
