/// Some of the revisions of a class, by their places: one bit each, so that what a hundred thousand revisions say is
/// joined word by word.
struct RevisionSet: Hashable {
    private var words: [UInt64] = []

    init() {}

    init(_ ranges: [ClosedRange<Int>]) {
        for range in ranges { insert(range) }
    }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    func contains(_ place: Int) -> Bool {
        words.indices.contains(place >> 6) && words[place >> 6] & (1 << UInt64(place & 63)) != 0
    }

    mutating func insert(_ range: ClosedRange<Int>) {
        let last = range.upperBound >> 6
        if words.count <= last { words += Array(repeating: 0, count: last + 1 - words.count) }
        for index in (range.lowerBound >> 6)...last {
            let low = max(range.lowerBound, index << 6) & 63
            let high = min(range.upperBound, index << 6 + 63) & 63
            words[index] |= (UInt64.max >> UInt64(63 - (high - low))) << UInt64(low)
        }
    }

    mutating func formUnion(_ other: RevisionSet) {
        if words.count < other.words.count {
            words += Array(repeating: 0, count: other.words.count - words.count)
        }
        for (index, word) in other.words.enumerated() { words[index] |= word }
    }

    mutating func formIntersection(_ other: RevisionSet) {
        for index in words.indices { words[index] &= index < other.words.count ? other.words[index] : 0 }
    }

    mutating func subtract(_ other: RevisionSet) {
        for index in words.indices where index < other.words.count { words[index] &= ~other.words[index] }
    }

    /// The places, in order, as runs.
    var ranges: [ClosedRange<Int>] {
        var ranges: [ClosedRange<Int>] = []
        for place in 0..<words.count * 64 where contains(place) {
            if let last = ranges.last, last.upperBound == place - 1 {
                ranges[ranges.count - 1] = last.lowerBound...place
            } else {
                ranges.append(place...place)
            }
        }
        return ranges
    }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
