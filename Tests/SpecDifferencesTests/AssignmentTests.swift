import TestSupport
import Testing

@testable import SpecDifferences

/// The choice among candidates.
struct AssignmentTests {
    @Test func `the best sum beats the best pair`() {
        let candidates = [candidate(0, 0, 0.9), candidate(0, 1, 0.8), candidate(1, 0, 0.8)]
        #expect(Assignment(of: candidates).chosen == [1, 2])
    }

    @Test func `items that share no candidate are chosen apart`() {
        #expect(Assignment(of: [candidate(3, 7, 0.5), candidate(4, 1, 0.6)]).chosen == [0, 1])
        #expect(Assignment(of: []).chosen.isEmpty)
    }

    @Test(arguments: 0..<UInt64(100))
    func `no other choice has a larger sum`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let candidates = (0..<5).flatMap { left in
            (0..<4).compactMap { right in
                Bool.random(using: &random)
                    ? candidate(left, right, Double.random(in: 0.4..<1.2, using: &random)) : nil
            }
        }
        let chosen = Assignment(of: candidates).chosen.map { candidates[$0] }
        #expect(Set(chosen.map(\.left)).count == chosen.count)
        #expect(Set(chosen.map(\.right)).count == chosen.count)
        let sum = chosen.reduce(0) { $0 + $1.gain }
        #expect(abs(sum - best(candidates[...], left: [], right: [])) < 1e-9)
    }

    /// The largest sum by trying everything.
    private func best(_ candidates: ArraySlice<Candidate>, left: Set<Int>, right: Set<Int>) -> Double {
        guard let first = candidates.first else { return 0 }
        let without = best(candidates.dropFirst(), left: left, right: right)
        guard !left.contains(first.left), !right.contains(first.right) else { return without }
        let with = best(
            candidates.dropFirst(), left: left.union([first.left]), right: right.union([first.right]))
        return max(without, first.gain + with)
    }

    @Test func `a crowd that is too large is paired best first, and says so`() {
        let candidates = (0..<300).flatMap { [candidate($0, $0, 0.9), candidate($0, ($0 + 1) % 300, 0.5)] }
        let assignment = Assignment(of: candidates)
        #expect(assignment.tooLarge == 300)
        #expect(assignment.chosen.count == 300)
    }

    private func candidate(_ left: Int, _ right: Int, _ score: Double) -> Candidate {
        Candidate(left: left, right: right, coverage: Coverage(ofLeft: score, ofRight: score), score: score)
    }
}
