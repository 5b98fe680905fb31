/// How binding a sentence is, from what may be done to what must.
///
/// A sentence without any such word states a fact, and "Directs" binds more than "May direct".
enum Modality: Int, Hashable {
    /// It is left open: may, optional.
    case open = 1
    /// It is wished for: should, preferred.
    case wished
    /// It is foretold: will.
    case foretold = 4
    /// It is demanded: must, shall, required.
    case demanded

    /// How binding a sentence is that has no such word.
    static let plain = 3

    /// The word that stands for all of its kind.
    var meaning: String {
        switch self {
        case .open: "may"
        case .wished: "should"
        case .foretold: "will"
        case .demanded: "must"
        }
    }

    /// Words that go before a verb.
    static let auxiliaries: [String: Modality] = [
        "may": .open, "might": .open,
        "should": .wished, "ought": .wished,
        "will": .foretold,
        "must": .demanded, "shall": .demanded,
    ]

    /// Words that say it of a thing.
    static let attributes: [String: Modality] = [
        "optional": .open, "preferred": .wished, "desirable": .wished, "desired": .wished,
        "mandatory": .demanded, "obligatory": .demanded,
    ]
}
