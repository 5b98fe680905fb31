/// What the inflections of an English word have in common: `develops`, `developing` and `development` are
/// `develop`.
///
/// A dozen endings in the order of the table, each only where enough of the word is left, and not Porter's
/// five steps: those also fold what a specification keeps apart ("general" and "generate", "police" and
/// "policy"). A stem need not be a word. What the endings miss stands in `WordFamilies`. Linear in the word.
struct Stem {
    /// An ending with what takes its place where so many letters stand before it.
    private struct Rule {
        /// The letters of the ending in one number, the last one lowest.
        let ending: UInt64
        let mask: UInt64
        let length: Int
        let other: [UInt8]
        let remainder: Int

        init(_ ending: String, _ other: String, after remainder: Int) {
            self.ending = ending.utf8.reduce(0) { $0 << 8 | UInt64($1) }
            mask = ending.utf8.reduce(0) { mask, _ in mask << 8 | 0xFF }
            length = ending.utf8.count
            self.other = Array(other.utf8)
            self.remainder = remainder
        }
    }

    /// The letters that are left.
    private(set) var letters: [UInt8]
    /// The last eight of them in one number, the last one lowest.
    private var tail: UInt64 = 0

    /// The stem of a folded word.
    init(_ word: String) {
        letters = []
        read(word.utf8.span)
    }

    /// A stem without letters, to be read again and again.
    init() { letters = [] }

    /// The letters as a text.
    var text: String { String(decoding: letters, as: UTF8.self) }

    /// The longest word that has a stem of its own: a stem is stemmed again, and no word of any language has more
    /// endings than this has room for.
    private static let longest = 64

    /// Takes the stem of another folded word.
    mutating func read(_ word: Span<UInt8>) {
        letters.removeAll(keepingCapacity: true)
        letters.append(addingCapacity: word.count) { output in
            for place in word.indices { output.append(word[place]) }
        }
        cut()
    }

    private mutating func cut() {
        guard letters.count > 3, letters.count <= Self.longest else { return }
        readTail()
        cutInflection()
        cutDerivation()
        cutDerivation()
        if letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2] {
            letters.removeLast()
        }
    }

    /// Takes what is left of another folded word when its stem is stemmed again and again.
    mutating func readWhole(_ word: Span<UInt8>) {
        read(word)
        var length = word.count
        while letters.count < length, letters.count > 3 {
            length = letters.count
            cut()
        }
    }

    private mutating func readTail() {
        tail = 0
        for place in max(0, letters.count - 8)..<letters.count { tail = tail << 8 | UInt64(letters[place]) }
    }

    /// Cuts the first ending that fits.
    private mutating func cutInflection() {
        switch letters.last {
        case UInt8(ascii: "s"): cut(Self.inflectionsInS)
        case UInt8(ascii: "g"): cut(Self.inflectionsInG)
        case UInt8(ascii: "d"): cut(Self.inflectionsInD)
        default: break
        }
    }

    private static let inflectionsInS = [
        Rule("'s", "", after: 1), Rule("sses", "ss", after: 1), Rule("ies", "y", after: 2),
        Rule("oes", "o", after: 1), Rule("ches", "ch", after: 1), Rule("shes", "sh", after: 1),
        Rule("xes", "x", after: 1),
        Rule("ss", "ss", after: 0), Rule("us", "us", after: 0), Rule("is", "is", after: 0),
        Rule("s", "", after: 3),
    ]
    private static let inflectionsInG = [Rule("ying", "y", after: 3), Rule("ing", "", after: 3)]
    private static let inflectionsInD = [Rule("ied", "y", after: 2), Rule("ed", "", after: 3)]

    private mutating func cutDerivation() {
        switch letters.last {
        case UInt8(ascii: "l"): cut(Self.derivationsInL)
        case UInt8(ascii: "n"): cut(Self.derivationsInN)
        case UInt8(ascii: "t"): cut(Self.derivationsInT)
        case UInt8(ascii: "y"): cut(Self.derivationsInY)
        case UInt8(ascii: "e"): cut(Self.derivationsInE)
        default: break
        }
    }

    private static let derivationsInL = [Rule("ional", "ion", after: 4)]
    private static let derivationsInN = [
        Rule("ization", "iz", after: 3), Rule("isation", "iz", after: 3), Rule("ication", "ic", after: 4),
        Rule("ation", "", after: 4), Rule("ion", "", after: 5),
    ]
    private static let derivationsInT = [Rule("ment", "", after: 6), Rule("at", "", after: 5)]
    private static let derivationsInY = [
        Rule("ify", "ific", after: 3), Rule("ory", "", after: 5), Rule("ly", "", after: 4),
    ]
    private static let derivationsInE = [Rule("ate", "", after: 4), Rule("e", "", after: 3)]

    /// Puts other letters in the place of the first ending that fits.
    private mutating func cut(_ rules: [Rule]) {
        for rule in rules
        where tail & rule.mask == rule.ending && letters.count - rule.length >= rule.remainder {
            letters.removeLast(rule.length)
            for letter in rule.other { letters.append(letter) }
            readTail()
            return
        }
    }
}
