/// Finds which of some known names an element or attribute has.
///
/// A dictionary hashes against enemies, which costs more than all else that is done with a name. Here the known
/// names are ours: at most some hundred in a table of 512 places, each searched from where its number falls to
/// the next empty place.
struct MarkupVocabulary<Word: RawRepresentable & CaseIterable & Sendable>: Sendable
where Word.RawValue == String {
    private var places: [(name: MarkupName, word: Word)?]

    init() {
        places = Array(repeating: nil, count: Self.size)
        for word in Word.allCases {
            let name = MarkupName(word.rawValue)
            var place = Self.place(of: name)
            while places[place] != nil { place = (place + 1) % Self.size }
            places[place] = (name, word)
        }
    }

    /// The word of a name; nil where it is none of ours.
    subscript(_ name: MarkupName) -> Word? {
        var place = Self.place(of: name)
        while let known = places[place] {
            if known.name == name { return known.word }
            place = (place + 1) % Self.size
        }
        return nil
    }

    private static var size: Int { 512 }

    /// The highest bits of a product with an odd number spread names well.
    private static func place(of name: MarkupName) -> Int {
        Int(truncatingIfNeeded: (name.key &* 0x9E37_79B9_7F4A_7C15) >> 55)
    }
}
