/// Words that are compared as one: "Eight (8) years", "May direct", "Considerable knowledge", else a single word.
struct WordGroup {
    /// Its words in their sentence.
    var words: Range<Int>
    /// Its number in the lexicon: two phrases with the same number are the same words.
    var number: Int32
    /// Whether it holds a word whose coming and going changes something.
    var carriesMeaning: Bool
}
