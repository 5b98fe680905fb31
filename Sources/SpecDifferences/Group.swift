/// Items of two sides that are one thing: one and one, one that was split, several that were merged, or an
/// item alone.
struct Group {
    /// The left items, ascending.
    var left: [Int]
    /// The right items, ascending.
    var right: [Int]
    /// Whether it changed its place among the groups that stayed.
    var isMoved = false

    /// The same seen from the other side.
    var mirrored: Group { Group(left: right, right: left, isMoved: isMoved) }
}
