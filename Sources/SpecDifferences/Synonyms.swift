/// Words that stand for one another in specifications, whatever their grammar.
///
/// A row is a claim that a board would not call the exchange a change; what could be one (oversees and
/// directs, laws and policies) must not stand in a row. Verbs of tasks have their own table.
enum Synonyms {
    private static let rows: [[String]] = [
        ["staff", "personnel", "employee", "worker"],
        ["department", "agency"],
        ["statute", "law", "legislation"],
        ["regulation", "rule"],
        ["license", "licence", "licensure"],
        ["certificate", "certification"],
        ["job", "work"],
        ["duty", "task", "assignment"],
        ["goal", "objective", "aim"],
        ["method", "technique", "methodology"],
        ["principle", "concept", "theory"],
        ["information", "data"],
        ["report", "reporting"],
        ["individual", "person", "people"],
        ["field", "discipline"],
        ["closely", "directly"],
        ["max", "maximum"],
        ["min", "minimum"],
        ["vehicle", "automobile"],
        ["verbal", "oral"],
        ["modern", "current", "contemporary", "up-to-date"],
        ["media", "press"],
        ["problem", "issue"],
        ["need", "requirement"],
        ["function", "operation"],
        ["outside", "external"],
        ["impact", "affect"],
        ["complete", "finish"],
        ["keep", "retain", "maintain"],
        ["get", "obtain"],
        ["possess", "hold"],
        ["organise", "organize"],
        ["judgement", "judgment"],
        ["programme", "program"],
        ["statewide", "state-wide"],
        ["administer", "administration", "administrative"],
    ]

    /// The stem that stands for each stem of a row.
    private static let representatives: [String: String] = {
        var table: [String: String] = [:]
        for row in rows + Verbs.same {
            let stems = row.map { Stem($0).text }
            let representative = stems.compactMap { table[$0] }.first ?? stems[0]
            for stem in stems where table[stem] == nil { table[stem] = representative }
        }
        return table
    }()

    /// What a folded word says: its stem, or the stem that stands for its row.
    static func meaning(of word: String) -> String {
        let stem = Stem(word).text
        return representatives[stem] ?? stem
    }
}
