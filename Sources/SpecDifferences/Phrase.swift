import SpecModel

/// The words of a field or a licence, reduced to what they name, so that "history, law or a related field" and "law,
/// history or related fields" are one thing.
///
/// Stricter than the search for counterparts of items: there no word is a synonym of another, since "public
/// administration" is not "business administration". Only endings of one word are taken for each other.
struct Phrase {
    private let words: [String]

    init(_ text: String) {
        var words: [String] = []
        // No field of study has more words.
        for word in FoldedText(text).words.prefix(200).map(String.init)
        where !Self.light.contains(word) && !words.contains(word) {
            words.append(word)
        }
        self.words = words
    }

    /// Whether both name the same things, in whatever order.
    func means(_ other: Phrase) -> Bool {
        words.allSatisfy { word in other.words.contains { Self.isSame(word, $0) } }
            && other.words.allSatisfy { word in words.contains { Self.isSame(word, $0) } }
    }

    /// Words that join others, and those that say no more than that something is had.
    private static let light: Set<String> = [
        "a", "an", "the", "of", "in", "and", "or", "and/or", "as", "from", "for", "with", "by", "to",
        "closely", "directly",
        "capacity", "possess", "possession", "keep", "hold", "have", "retain", "maintain", "obtain",
        "current",
    ]

    /// The ends of words that say the same: `collection` and `collecting`, `managerial` and `management`.
    private static let endings: Set<Substring> = [
        "", "s", "'s", "es", "e", "ed", "d", "ing", "ng", "ion", "ions", "on", "ation", "sis", "ses", "ze",
        "zing", "zed",
        "ment", "ments", "rial", "ial", "enance", "aining", "ain", "y", "ies",
    ]
    private static let shortestStem = 4

    private static func isSame(_ left: String, _ right: String) -> Bool {
        guard left != right else { return true }
        let common = zip(left, right).prefix { $0 == $1 }.count
        return common >= shortestStem && endings.contains(left.dropFirst(common))
            && endings.contains(right.dropFirst(common))
    }
}
