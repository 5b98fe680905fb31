/// Finds the term of a word by its letters.
///
/// An open-addressed table keyed by the first sixteen letters packed into two integers: a look-up costs some
/// nanoseconds and allocates nothing. A dictionary of strings takes thirty times as long, and a document has
/// hundreds of words to look up.
struct Lexicon: Sendable {
    /// The letters of a word in lower case, packed; a word of more letters than fit is nobody's.
    struct Key: Equatable {
        private(set) var front: UInt64 = 0
        private(set) var back: UInt64 = 0
        private(set) var count = 0

        mutating func append(_ letter: UInt8) {
            if count < 8 {
                front = front << 8 | UInt64(letter)
            } else {
                back = back << 8 | UInt64(letter)
            }
            count += 1
        }

        fileprivate var slot: Int {
            Int(
                truncatingIfNeeded: ((front ^ (back &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93) >> 54
            )
        }
    }

    static let shared = Lexicon()

    private var slots: [(key: Key, term: Term)] = Array(repeating: (Key(), .other), count: 1024)

    private init() {
        for (term, words) in Term.spellings {
            for word in words.utf8.split(separator: 32) {
                var key = Key()
                for letter in word { key.append(letter) }
                var slot = key.slot
                while slots[slot].key.count > 0 { slot = (slot + 1) & 1023 }
                slots[slot] = (key, term)
            }
        }
    }

    /// The term of a word; `other` where it is not known.
    func term(of key: Key) -> Term {
        guard key.count <= 16 else { return .other }
        var slot = key.slot
        while slots[slot].key.count > 0 {
            if slots[slot].key == key { return slots[slot].term }
            slot = (slot + 1) & 1023
        }
        return .other
    }
}
