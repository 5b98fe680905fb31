/// A word or a mark of a sentence, with its place in the text and with what it does there.
struct Word {
    /// What a word does in its sentence: by it the difference tells what kind of change it is evidence of.
    enum Role {
        /// A comma, a bracket: it carries no meaning of its own.
        case mark
        /// A word whose coming and going changes nothing: an article, a preposition, "relevant".
        case light
        /// The first word of an amount; its other words are light.
        case quantity
        /// May, must, will.
        case modality
        /// What a task begins with.
        case verb
        /// Knowledge, skill, ability, or the grade of one.
        case proficiency
        /// A degree, a licence.
        case credential
        /// Who supervises, and how closely.
        case authority
        /// Any other word.
        case content
    }

    /// Where it begins in the text, in UTF-8 units.
    var start: Int32
    /// Where it ends.
    var end: Int32
    /// Its number in the lexicon: case, quotes and dashes folded.
    let number: Int32
    /// The number of what it says, the same for inflections: `directs` and `directing` are `direct`.
    var meaning: Int32
    /// What it does.
    var role: Role
    /// Whether it stands in an expression, which then says what the word means.
    var isInExpression = false
    /// Whether it belongs to the amount that begins before it.
    var continuesPhrase = false

    /// Where it stands, in UTF-8 units of the text.
    var range: Range<Int> { Int(start)..<Int(end) }

    /// Whether its coming and going changes anything.
    var carriesMeaning: Bool { role != .mark && role != .light }

    /// Whether it tells one item of a document from another: "considerable knowledge" does not.
    var isTelling: Bool {
        switch role {
        case .mark, .light, .modality, .proficiency: false
        case .quantity, .verb, .credential, .authority, .content: true
        }
    }

    func `is`(_ word: KnownWord) -> Bool { number == word.rawValue }
}
