/// What the inflections of an English word have in common: `develops`, `developing` and `development` are
/// `develop`.
///
/// A dozen endings in the order of the table, each only where enough of the word is left, and not Porter's
/// five steps: those also fold what a specification keeps apart ("general" and "generate", "police" and
/// "policy"). A stem need not be a word. What the endings miss stands in `WordFamilies`. Linear in the word.
struct Stem {
    /// The letters that are left.
    private(set) var letters: [UInt8]

    /// The stem of a folded word.
    init(_ word: String) {
        letters = []
        read(word.utf8.span)
    }

    /// A stem without letters, to be read again and again.
    init() { letters = [] }

    /// The letters as a text.
    var text: String { String(decoding: letters, as: UTF8.self) }

    /// Takes the stem of another folded word.
    mutating func read(_ word: Span<UInt8>) {
        letters.removeAll(keepingCapacity: true)
        letters.append(addingCapacity: word.count) { output in
            for place in word.indices { output.append(word[place]) }
        }
        guard letters.count > 3 else { return }
        cutInflection()
        cutDerivation()
        cutDerivation()
        if letters.count > 3, letters[letters.count - 1] == letters[letters.count - 2] {
            letters.removeLast()
        }
    }

    /// Cuts the first ending that fits.
    private mutating func cutInflection() {
        switch letters.last {
        case UInt8(ascii: "s"):
            _ =
                replace("'s", "", after: 1) || replace("sses", "ss", after: 1)
                || replace("ies", "y", after: 2)
                || replace("ches", "ch", after: 1) || replace("shes", "sh", after: 1)
                || replace("xes", "x", after: 1) || ends("ss") || ends("us") || ends("is")
                || replace("s", "", after: 3)
        case UInt8(ascii: "g"): _ = replace("ying", "y", after: 3) || replace("ing", "", after: 3)
        case UInt8(ascii: "d"): _ = replace("ied", "y", after: 2) || replace("ed", "", after: 3)
        default: break
        }
    }

    private mutating func cutDerivation() {
        switch letters.last {
        case UInt8(ascii: "l"): _ = replace("ional", "ion", after: 4)
        case UInt8(ascii: "n"):
            _ =
                replace("ization", "iz", after: 3) || replace("isation", "iz", after: 3)
                || replace("ication", "ic", after: 4) || replace("ation", "", after: 4)
                || replace("ion", "", after: 5)
        case UInt8(ascii: "t"): _ = replace("ment", "", after: 6) || replace("at", "", after: 5)
        case UInt8(ascii: "y"):
            _ =
                replace("ify", "ific", after: 3) || replace("ory", "", after: 5)
                || replace("ly", "", after: 4)
        case UInt8(ascii: "e"): _ = replace("ate", "", after: 4) || replace("e", "", after: 3)
        default: break
        }
    }

    /// Puts other letters in the place of an ending, where so many stand before it; whether it was there.
    private mutating func replace(_ ending: String, _ other: String, after remainder: Int) -> Bool {
        guard letters.count - ending.utf8.count >= remainder, ends(ending) else { return false }
        letters.removeLast(ending.utf8.count)
        letters.append(contentsOf: other.utf8)
        return true
    }

    private func ends(_ ending: String) -> Bool {
        var place = letters.count - ending.utf8.count
        guard place >= 0 else { return false }
        for letter in ending.utf8 {
            if letters[place] != letter { return false }
            place += 1
        }
        return true
    }
}
