/// Several words that say one thing: "carry out", "put … into effect".
struct Expression {
    /// The meanings of its words in order; `gap` for up to `longestGap` words in between.
    let words: ArraySlice<Int32>
    /// The number that stands for the whole.
    let meaning: Int32

    /// Stands where other words may.
    static let gap: Int32 = -1
    /// How many words may stand in a gap.
    static let longestGap = 3
}
