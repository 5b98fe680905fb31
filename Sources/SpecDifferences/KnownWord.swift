/// The words and marks that the grammar of tasks and requirements asks for by name. The raw value is the number of
/// the word in every lexicon.
enum KnownWord: Int32, CaseIterable {
    case and, or, to, of, `in`, with, accountable, `for`, ability, be, `is`, are, been, being, required, works
    case receives, each, every, once, comma, slash, hyphen, opening, closing
    case on, by, who, which, that, this, these, those, such, formerly, more, than, one

    /// The folded word.
    var text: String {
        switch self {
        case .and: "and"
        case .or: "or"
        case .to: "to"
        case .of: "of"
        case .in: "in"
        case .with: "with"
        case .accountable: "accountable"
        case .for: "for"
        case .ability: "ability"
        case .be: "be"
        case .is: "is"
        case .are: "are"
        case .been: "been"
        case .being: "being"
        case .required: "required"
        case .works: "works"
        case .receives: "receives"
        case .each: "each"
        case .every: "every"
        case .once: "once"
        case .comma: ","
        case .slash: "/"
        case .hyphen: "-"
        case .opening: "("
        case .closing: ")"
        case .on: "on"
        case .by: "by"
        case .who: "who"
        case .which: "which"
        case .that: "that"
        case .this: "this"
        case .these: "these"
        case .those: "those"
        case .such: "such"
        case .formerly: "formerly"
        case .more: "more"
        case .than: "than"
        case .one: "one"
        }
    }
}
