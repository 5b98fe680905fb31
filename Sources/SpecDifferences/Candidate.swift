/// A left and a right item that may be counterparts, with how well they fit.
struct Candidate {
    let left: Int
    let right: Int
    /// How much of each item the other one covers.
    let coverage: Coverage
    /// How well they fit, words and place together; above 1 for equal words in the same place.
    let score: Double

    /// From which score on two items can be one that was reworded.
    static let threshold = 0.40

    /// How much better it is to link the two than to call one removed and the other added.
    var gain: Double { score - Self.threshold }
}
