import TestSupport
import Testing

@testable import GitObjects

struct DeltaTests {
    @Test(arguments: UInt64(1)...20)
    func `a delta makes the newer bytes of the older ones`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var writer = DeltaWriter()
        for _ in 0..<40 {
            let old = bytes(&random, most: random.pick([0, 7, 40, 3_000, 200_000]))
            let new = changed(old, &random)
            let fits = writer.write(from: old, to: new, atMost: .max)
            #expect(fits && DeltaReader.apply(writer.delta, to: old) == new, "seed \(seed)")
        }
    }

    @Test func `a word changed in a text costs some bytes`() {
        let old = Array((0..<200).map { "- duty \($0) is done\n" }.joined().utf8)
        var new = old
        new.replaceSubrange(2_000..<2_004, with: Array("task".utf8))
        new.append(contentsOf: Array("- one more\n".utf8))
        var writer = DeltaWriter()
        let (fits, other) = (
            writer.write(from: old, to: new, atMost: 60),
            writer.write(from: old, to: Array(new.reversed()), atMost: 1_000)
        )
        #expect(fits && !other)
    }

    @Test(arguments: UInt64(1)...10)
    func `a damaged delta makes nothing, and never reads beyond its bytes`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var writer = DeltaWriter()
        let old = bytes(&random, most: 2_000)
        _ = writer.write(from: old, to: changed(old, &random), atMost: .max)
        for _ in 0..<300 {
            var delta = writer.delta
            for _ in 0..<Int.random(in: 1...3, using: &random) where !delta.isEmpty {
                delta[Int.random(in: 0..<delta.count, using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            if random.happens(oneIn: 3) { delta.removeLast(Int.random(in: 0...delta.count, using: &random)) }
            _ = DeltaReader.apply(delta, to: old)
        }
    }

    private func bytes(_ random: inout SplitMix64, most: Int) -> [UInt8] {
        let letters = random.pick([[UInt8](97...98), [UInt8](0...255), [0]])
        return (0..<Int.random(in: 0...most, using: &random)).map { _ in random.pick(letters) }
    }

    private func changed(_ old: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var new = old
        for _ in 0..<Int.random(in: 0...8, using: &random) {
            let start = Int.random(in: 0...new.count, using: &random)
            let end = min(new.count, start + Int.random(in: 0...300, using: &random))
            switch Int.random(in: 0...3, using: &random) {
            case 0: new.removeSubrange(start..<end)
            case 1: new.insert(contentsOf: bytes(&random, most: 200), at: start)
            case 2: new.append(contentsOf: new[start..<end])
            default: new.insert(contentsOf: Array(new[start..<end]), at: 0)
            }
        }
        return new
    }
}
