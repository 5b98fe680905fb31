/// The telling words of an item without their order: what likeness is measured on.
///
/// It holds no words itself but says where they are in a `Likeness`: a pair of documents has a hundred bags, and
/// thousands of pairs of them are weighed.
struct Bag {
    /// Where its words are; the meanings by their numbers, ascending, a repeated word repeated.
    let words: Range<Int>
    /// Where the expressions among them are.
    let expressions: Range<Int>
    /// The sum of the weights.
    let weight: Int
}

/// How much of each of two items stands in the other, by weight, from 0 to 1.
struct Coverage {
    let ofLeft: Double
    let ofRight: Double

    init(ofLeft: Double, ofRight: Double) {
        self.ofLeft = ofLeft
        self.ofRight = ofRight
    }

    /// What two bags share, as a part of each.
    init(_ left: Bag, _ right: Bag, shared: Int) {
        let shared = Double(shared)
        ofLeft = left.weight > 0 ? shared / Double(left.weight) : 0
        ofRight = right.weight > 0 ? shared / Double(right.weight) : 0
    }

    /// Near to the smaller of the two; 0 where both are.
    var agreement: Double {
        ofLeft + ofRight > 0 ? 2 * ofLeft * ofRight / (ofLeft + ofRight) : 0
    }
}
