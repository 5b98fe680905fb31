@testable import SpecDifferences

extension TrickyCase {
    /// A change that is told; what is unchanged is not listed.
    struct Told: Hashable, Sendable {
        /// The items, counted from one: `1 → 2+3`; `-` where there are none.
        let places: String
        let kind: Change.Kind
        let significance: Change.Significance
        let isMoved: Bool
        let evidence: [Change.Evidence]

        init(
            _ places: String, _ kind: Change.Kind, _ significance: Change.Significance, isMoved: Bool = false,
            _ evidence: Change.Evidence...
        ) {
            self.places = places
            self.kind = kind
            self.significance = significance
            self.isMoved = isMoved || kind == .moved
            self.evidence = evidence
        }

        init(_ change: Change) {
            func counted(_ indices: [Int]) -> String {
                indices.isEmpty ? "-" : indices.map { "\($0 + 1)" }.joined(separator: "+")
            }
            places = "\(counted(change.old)) → \(counted(change.new))"
            kind = change.kind
            significance = change.significance
            isMoved = change.isMoved
            evidence = change.evidence
        }
    }
}
