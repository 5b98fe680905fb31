/// What the tables and the letters say of a word, wherever it stands.
struct WordTraits: OptionSet {
    let rawValue: UInt32

    /// It was looked up: a text that is only a meaning or a phrase never is.
    static let known = Self(rawValue: 1 << 0)
    /// Its coming and going changes nothing.
    static let light = Self(rawValue: 1 << 1)
    /// Knowledge, skill, ability.
    static let graded = Self(rawValue: 1 << 2)
    /// Some, considerable, thorough: a grade where something graded follows.
    static let grade = Self(rawValue: 1 << 3)
    /// A degree, a licence.
    static let credential = Self(rawValue: 1 << 4)
    /// Someone who gives direction.
    static let official = Self(rawValue: 1 << 5)
    /// A number or a frequency may begin with it.
    static let startsQuantity = Self(rawValue: 1 << 6)
    /// It begins with a digit.
    static let digit = Self(rawValue: 1 << 7)
    /// May, must, preferred.
    static let modal = Self(rawValue: 1 << 8)
    /// A modal word that goes before a verb.
    static let auxiliary = Self(rawValue: 1 << 9)
    /// Whoever does it leaves the work to another: assists.
    static let helping = Self(rawValue: 1 << 10)
    /// A verb wherever it ends in -s.
    static let plainVerb = Self(rawValue: 1 << 11)
    /// It ends like "directs".
    static let thirdPerson = Self(rawValue: 1 << 12)
    /// It ends like "directing".
    static let gerund = Self(rawValue: 1 << 13)
    /// It ends like "directly".
    static let adverb = Self(rawValue: 1 << 14)
    /// Not, without, only: it says something of the words beside it.
    static let limiting = Self(rawValue: 1 << 15)

    /// Supervision, direction: what someone works under.
    static let supervision = Self(rawValue: 1 << 16)
    /// Under, without: how someone works.
    static let beforeSupervision = Self(rawValue: 1 << 17)

    /// It ends like "directed".
    static let past = Self(rawValue: 1 << 21)
    /// A verb that says little without what follows it: "make".
    static let general = Self(rawValue: 1 << 18)

    /// A task can begin with it.
    static let task = Self(rawValue: 1 << 19)
    /// It says too little to be a change by itself: "perform", "agency".
    static let vague = Self(rawValue: 1 << 20)

    /// A verb of looking after what others do: "oversee".
    static let managing = Self(rawValue: 1 << 22)

    /// A verb that is as good as the noun behind it: "conduct".
    static let carrying = Self(rawValue: 1 << 23)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// What the letters of a folded word say.
    init(lettersOf word: Span<UInt8>) {
        self = .known
        guard word.count > 0 else { return }
        let last = word[word.count - 1]
        let beforeLast = word.count > 1 ? word[word.count - 2] : 0
        if (48...57).contains(word[0]) { formUnion([.digit, .startsQuantity]) }
        switch last {
        case UInt8(ascii: "s") where beforeLast != last && beforeLast != UInt8(ascii: "i"):
            // "Analysis" is no verb.
            insert(.thirdPerson)
        case UInt8(ascii: "g") where beforeLast == UInt8(ascii: "n"): insert(.gerund)
        case UInt8(ascii: "d") where beforeLast == UInt8(ascii: "e"): insert(.past)
        case UInt8(ascii: "y") where beforeLast == UInt8(ascii: "l"): insert(.adverb)
        default: break
        }
    }
}
