import SpecModel

/// Which of some values of one document stand for which of the other.
///
/// The best pair of all is taken first, then the best of what is left: for the handful of requirements of a real
/// document that is what a reader does, and it doesn't depend on the side from which one looks. The cost is
/// quadratic in the values, so a document made to harm is paired in its order beyond `limit`.
enum Counterparts {
    /// The most pairs that are weighed.
    private static let limit = 4_096

    /// For each old value the place of its counterpart, or nil.
    ///
    /// - Parameter score: how well two values fit; nil where they are nothing to each other.
    static func places<Value>(
        from old: [Value], to new: [Value], score: (Value, Value) -> Double?
    ) -> [Int?] {
        var found: [Int?] = Array(repeating: nil, count: old.count)
        guard old.count * new.count <= limit else {
            for place in 0..<min(old.count, new.count) where score(old[place], new[place]) != nil {
                found[place] = place
            }
            return found
        }
        var pairs: [(old: Int, new: Int, score: Double)] = []
        for (mine, value) in old.enumerated() {
            for (theirs, other) in new.enumerated() {
                if let score = score(value, other) { pairs.append((mine, theirs, score)) }
            }
        }
        pairs.sort { left, right in
            if left.score != right.score { return left.score > right.score }
            let (near, far) = (abs(left.old - left.new), abs(right.old - right.new))
            return near != far ? near < far : (left.old, left.new) < (right.old, right.new)
        }
        var taken: Set<Int> = []
        for pair in pairs where found[pair.old] == nil && taken.insert(pair.new).inserted {
            found[pair.old] = pair.new
        }
        return found
    }

    /// How alike two phrases are, from 0 to 1: the words that both have among all of them.
    static func likeness(_ old: String?, _ new: String?) -> Double {
        guard old != new else { return 1 }
        guard let old, let new else { return 0 }
        let (mine, theirs) = (Set(FoldedText(old).words), Set(FoldedText(new).words))
        guard !mine.isEmpty || !theirs.isEmpty else { return 1 }
        return 2 * Double(mine.intersection(theirs).count) / Double(mine.count + theirs.count)
    }
}
