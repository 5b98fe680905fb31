import TestSupport
import Testing

@testable import SpecDifferences

/// The sequence that stays.
struct MovesTests {
    @Test(arguments: 0..<UInt64(100))
    func `no other rising sequence is heavier`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let numbers = Array(0..<9).shuffled(using: &random)
        let weights = numbers.map { _ in Int.random(in: 1...5, using: &random) }
        let rise = Moves.heaviestRise(of: numbers, weights: weights)
        #expect(zip(rise, rise.dropFirst()).allSatisfy { $0 < $1 && numbers[$0] < numbers[$1] })
        let heaviest = (0..<(1 << numbers.count)).reduce(0) { heaviest, subset in
            let places = numbers.indices.filter { subset & (1 << $0) != 0 }
            let isRising = zip(places, places.dropFirst()).allSatisfy { numbers[$0] < numbers[$1] }
            return isRising ? max(heaviest, places.reduce(0) { $0 + weights[$1] }) : heaviest
        }
        #expect(rise.reduce(0) { $0 + weights[$1] } == heaviest)
    }

    @Test func `nothing rises in nothing`() {
        #expect(Moves.heaviestRise(of: [], weights: []).isEmpty)
    }
}
