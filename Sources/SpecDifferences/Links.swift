/// Which items of two sides belong together, each in at most one link of one item a side.
struct Links {
    /// For each left item its right one.
    private(set) var right: [Int?]
    /// For each right item its left one.
    private(set) var left: [Int?]

    init(leftCount: Int, rightCount: Int) {
        right = Array(repeating: nil, count: leftCount)
        left = Array(repeating: nil, count: rightCount)
    }

    /// The left items without a link.
    var freeLeft: [Int] { right.indices.filter { right[$0] == nil } }
    /// The right items without a link.
    var freeRight: [Int] { left.indices.filter { left[$0] == nil } }

    /// The right item of a left one; nil where there is no such item or it has none.
    func right(of item: Int) -> Int? { right.indices.contains(item) ? right[item] : nil }

    mutating func join(_ leftItem: Int, _ rightItem: Int) {
        right[leftItem] = rightItem
        left[rightItem] = leftItem
    }
}
