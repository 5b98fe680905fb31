/// Whether two words are of one root: "creation" and "creative", "manager" and "managerial", and in a clause of who does
/// it the doer too: "visitors" and "those who visit".
///
/// Looser than `Stem`, which folds words wherever they stand: kin are held against each other only where both are left
/// over in one rewording, so that a pair of chance ("general" and "generate") seldom meets. By endings, from the longest
/// common beginning down.
enum Kinship {
    /// How the words differ.
    enum Degree {
        /// The same thing as another part of speech.
        case same
        /// One does what the other says.
        case doer
    }

    /// How two folded words are related; nil where they are not.
    static func degree(of one: String, _ other: String) -> Degree? {
        let (mine, theirs) = (one.utf8, other.utf8)
        var length = zip(mine, theirs).prefix { $0 == $1 }.count
        let most = max(mine.count, theirs.count)
        while length >= shortestRoot, most - length <= longestEnding {
            let (first, second) = (Substring(mine.dropFirst(length)), Substring(theirs.dropFirst(length)))
            if isDoing(first, second) || isDoing(second, first) { return .doer }
            if isEnding(first, after: length), isEnding(second, after: length),
                !parting.contains([first, second])
            {
                return .same
            }
            length -= 1
        }
        return nil
    }

    private static func isEnding(_ ending: Substring, after length: Int) -> Bool {
        endings.contains(ending) || length > shortestRoot && estranging.contains(ending)
    }

    private static func isDoing(_ doer: Substring, _ task: Substring) -> Bool {
        doers.contains(doer) && tasks.contains(task)
    }

    private static let shortestRoot = 5
    private static let longestEnding = 8

    private static let endings: Set<Substring> = [
        "", "s", "e", "es", "ed", "ing", "y", "ies", "ied", "ial", "ical", "ive", "ory", "able", "ible",
        "ability", "ibility", "ity", "ness", "ion", "ions", "ation", "ations", "ance",
        "ances", "ence", "ences", "ancy", "ency", "ly", "ally", "ional", "ize", "ized", "izes", "izing",
        "ization",
    ]
    /// Endings with which a short root says something of its own: a statement is no state.
    private static let estranging: Set<Substring> = ["al", "ic", "ary", "ment", "ments"]
    /// Pairs of endings that part two roots: physics is not physical, police are no policy.
    private static let parting: Set<[Substring]> = [["s", "al"], ["al", "s"], ["e", "y"], ["y", "e"]]
    private static let doers: Set<Substring> = ["er", "ers", "or", "ors", "ant", "ants"]
    private static let tasks: Set<Substring> = ["", "e", "s", "es", "y", "ies", "ed", "ied"]
}
