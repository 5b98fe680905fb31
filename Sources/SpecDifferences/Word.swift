/// A word or a mark of a sentence, with its place in the text and with what it does there.
struct Word: Hashable {
    /// What a word does in its sentence: by it the difference tells what kind of change it is evidence of.
    enum Role: Hashable {
        /// A comma, a bracket: it carries no meaning of its own.
        case mark
        /// A word whose coming and going changes nothing: an article, a preposition, "relevant".
        case light
        /// A number with its unit; the words of one stand on its first, the others are light.
        case quantity(Quantity)
        /// May, must, will.
        case modality(Modality)
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

    /// Where it stands, in UTF-8 units of the text.
    let range: Range<Int>
    /// The word as it is compared: case, quotes and dashes folded.
    let folded: String
    /// What it does.
    var role: Role
    /// What it says, the same for inflections and synonyms: `directs` and `directing` are `direct`.
    var meaning: String

    /// Whether its coming and going changes anything.
    var carriesMeaning: Bool { role != .mark && role != .light }

    /// Whether it tells one item of a document from another: "considerable knowledge" does not.
    var isTelling: Bool {
        switch role {
        case .mark, .light, .modality, .proficiency: false
        case .quantity, .verb, .credential, .authority, .content: true
        }
    }
}
