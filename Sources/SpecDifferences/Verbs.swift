/// The verbs of tasks, pair by pair: which say the same, and which binds its holder to less.
///
/// Pairs and no tiers, because tiers claim what nobody said ("Ensures" is neither above nor below
/// "Trains"). A pair that is in no row is a change whose tendency cannot be told.
enum Verbs {
    /// Verbs that stand for one another.
    static let same: [[String]] = [
        ["assist", "help", "aid"],
        ["serve", "act"],
        ["provide", "furnish", "supply"],
        ["ensure", "assure"],
        ["evaluate", "assess"],
        ["use", "utilize", "utilise"],
        ["formulate", "devise"],
        ["analyze", "analyse"],
        ["conduct", "perform"],
        ["advise", "counsel"],
        ["compile", "assemble"],
        ["investigate", "probe"],
        ["respond", "reply", "answer"],
        ["begin", "start"],
        ["confer", "consult"],
        ["publish", "issue"],
    ]

    /// Verbs of helping: whoever assists in directing does not direct.
    private static let helping = ["assist", "participate", "support", "contribute", "collaborate"]

    /// A verb, and those that bind to more.
    private static let stronger: [(String, [String])] = [
        ("monitor", ["oversee", "supervise", "manage", "direct", "control", "administer"]),
        ("coordinate", ["oversee", "supervise", "manage", "direct"]),
        ("oversee", ["supervise", "manage", "direct"]),
        ("supervise", ["manage", "direct"]),
        ("lead", ["supervise", "manage", "direct"]),
        ("review", ["approve", "ensure", "determine"]),
        ("recommend", ["approve", "determine", "decide", "establish", "develop"]),
        ("advise", ["approve", "determine", "decide", "direct"]),
        ("draft", ["approve", "establish", "publish"]),
        ("prepare", ["approve", "establish"]),
        ("implement", ["establish", "develop"]),
        ("maintain", ["establish", "develop"]),
    ]

    /// Tasks whose verb can stand inside a sentence: forms in -s that are never the plural of a noun.
    private static let plain = [
        "administer", "advise", "analyze", "approve", "assess", "assist", "conduct", "confer", "coordinate",
        "determine", "develop", "direct", "ensure", "establish", "evaluate", "formulate", "implement",
        "interpret", "maintain", "manage", "negotiate", "oversee", "perform", "prepare", "provide",
        "recommend",
        "represent", "serve", "supervise", "testify",
    ]

    private static let helpingMeanings = Set(helping.map { Synonyms.meaning(of: $0) })
    private static let plainMeanings = Set(plain.map { Synonyms.meaning(of: $0) })
    private static let strongerMeanings: [String: Set<String>] = stronger.reduce(into: [:]) { table, row in
        table[Synonyms.meaning(of: row.0)] = Set(row.1.map { Synonyms.meaning(of: $0) })
    }

    /// Whether a verb says that someone else does the work.
    static func isHelping(_ meaning: String) -> Bool { helpingMeanings.contains(meaning) }

    /// Whether a meaning is a verb wherever it ends in -s.
    static func isPlain(_ meaning: String) -> Bool { plainMeanings.contains(meaning) }

    /// Whether one verb binds to less than another, by their meanings.
    static func isWeaker(_ verb: String, than other: String) -> Bool {
        if isHelping(verb) { return !isHelping(other) }
        return strongerMeanings[verb]?.contains(other) ?? false
    }
}
