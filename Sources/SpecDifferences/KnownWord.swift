/// The words and marks that the grammar of tasks and requirements asks for by name. The raw value is the number of
/// the word in every lexicon.
enum KnownWord: Int32, CaseIterable {
    case and, or, to, of, `in`, with, accountable, `for`, ability, be, `is`, are, been, being, required, works
    case receives, each, every, once, comma, slash, hyphen, opening, closing

    /// The folded word.
    var text: String {
        switch self {
        case .comma: ","
        case .slash: "/"
        case .hyphen: "-"
        case .opening: "("
        case .closing: ")"
        default: String(describing: self)
        }
    }
}
