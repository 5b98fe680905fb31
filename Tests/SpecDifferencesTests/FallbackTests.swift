import SpecDifferences
import SpecModel
import Testing

@Suite struct `What is too large to search` {
    @Test func `more items than can be searched are matched where they are equal, and it is said`() throws {
        func many(_ word: String) throws -> Specification {
            let drafts = (0..<10_001).map { Draft("\(word) thing \($0)") }
            return try specification([(.duties, ["Keeps the light"] + drafts)])
        }
        let difference = SpecificationDifference(from: try many("Counts"), to: try many("Weighs"))
        #expect(difference.fallback?.hasPrefix("more than 10000 items differ on a side") == true)
        #expect(difference.changes.count { $0.kind == .unchanged } == 1)
        #expect(difference.changes.count { $0.kind == .removed } == 10_001)
        #expect(difference.changes.count { $0.kind == .added } == 10_001)
    }

    @Test func `a word made of endings costs no more than its letters`() throws {
        let word = String(repeating: "ing", count: 200_000)
        let old = try specification([(.duties, ["Directs the unit", "Keeps the light"])])
        let new = try specification([(.duties, [Draft("Directs the \(word) unit"), "Keeps the light"])])
        let difference = SpecificationDifference(from: old, to: new)
        #expect(difference.changes.map(\.kind) == [.reworded, .unchanged])
    }
}
