/// What the inflections of an English word have in common: `develops`, `developing` and `development` are
/// `develop`.
///
/// A dozen endings in the order of the table, each only where enough of the word is left, and not Porter's
/// five steps: those also fold what a specification keeps apart ("general" and "generate", "police" and
/// "policy"). A stem need not be a word. What the endings miss stands in `Synonyms`. Linear in the word.
struct Stem: Hashable {
    /// The letters that are left.
    let text: String

    /// An ending, what takes its place, and how many letters must stand before it.
    private struct Ending {
        let suffix: String
        let replacement: String
        let remainder: Int

        init(_ suffix: String, _ replacement: String, after remainder: Int) {
            self.suffix = suffix
            self.replacement = replacement
            self.remainder = remainder
        }
    }

    private static let inflections = [
        Ending("'s", "", after: 1),
        Ending("sses", "ss", after: 1),
        Ending("ies", "y", after: 2),
        Ending("ches", "ch", after: 1),
        Ending("shes", "sh", after: 1),
        Ending("xes", "x", after: 1),
        Ending("ss", "ss", after: 0),
        Ending("us", "us", after: 0),
        Ending("is", "is", after: 0),
        Ending("s", "", after: 3),
        Ending("ying", "y", after: 3),
        Ending("ied", "y", after: 2),
        Ending("ing", "", after: 3),
        Ending("ed", "", after: 3),
    ]

    private static let derivations = [
        Ending("ional", "ion", after: 4),
        Ending("ization", "iz", after: 3),
        Ending("isation", "iz", after: 3),
        Ending("ication", "ic", after: 4),
        Ending("ation", "", after: 4),
        Ending("ment", "", after: 6),
        Ending("ify", "ific", after: 3),
        Ending("ory", "", after: 5),
        Ending("ion", "", after: 5),
        Ending("ate", "", after: 4),
        Ending("at", "", after: 5),
        Ending("ly", "", after: 4),
        Ending("e", "", after: 3),
    ]

    /// The stem of a folded word.
    init(_ word: String) {
        guard word.utf8.count > 3 else {
            text = word
            return
        }
        var letters = Array(word.utf8)
        Self.cut(&letters, by: Self.inflections)
        Self.cut(&letters, by: Self.derivations)
        Self.cut(&letters, by: Self.derivations)
        if letters.count > 3, letters.last == letters[letters.count - 2] { letters.removeLast() }
        text = String(decoding: letters, as: UTF8.self)
    }

    /// Applies the first ending that fits.
    private static func cut(_ letters: inout [UInt8], by endings: [Ending]) {
        for ending in endings {
            let remainder = letters.count - ending.suffix.utf8.count
            guard remainder >= ending.remainder, letters[remainder...].elementsEqual(ending.suffix.utf8)
            else { continue }
            letters.removeSubrange(remainder...)
            letters.append(contentsOf: ending.replacement.utf8)
            return
        }
    }
}
