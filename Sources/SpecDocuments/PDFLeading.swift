/// The usual distance of the baselines of a paragraph, which grows with the size of the letters.
struct PDFLeading {
    /// In heights of letters.
    private let ratio: Double

    /// From how often each distance, in half points, was seen between lines of one height: the smallest that is
    /// no rarity. The space between paragraphs only adds to it.
    init(pitches: [Int: Int], height: Double) {
        let total = pitches.values.reduce(0, +)
        let smallest = pitches.filter { Double($0.key) / 2 >= height * 0.8 && $0.value * 25 >= total }
            .keys.min()
        let pitch = smallest.map { (Double($0) + 0.5) / 2 } ?? height * 1.2
        ratio = height > 0 ? min(pitch / height, 2.4) : 1.2
    }

    /// The distance for letters of this height.
    func pitch(_ height: Double) -> Double { ratio * height }
}
