import SpecModel

/// What a person looks for: words, "phrases", beginnings*, joined by AND, OR and NOT.
///
/// Words side by side must all stand in the revision, wherever. `-word` is NOT; parentheses group; OR binds weaker than
/// words side by side. The operators are capitals, so that "and" is a word like others.
public struct SearchQuery: Hashable, Sendable {
    /// Words that stand behind each other.
    struct Phrase: Hashable, Sendable {
        let words: [String]
        /// Whether the last word is only the beginning of one.
        let isBeginning: Bool

        /// As FTS5 takes it; a quote can't be in it, for words are letters and digits.
        var match: String { "\"\(words.joined(separator: " "))\"" + (isBeginning ? " *" : "") }
    }

    /// The parts of a query as they are joined.
    indirect enum Term: Hashable, Sendable {
        case phrase(Phrase)
        case all([Term])
        case any([Term])
        case not(Term)
    }

    /// What was typed, for a look at titles and codes.
    let text: String
    let term: Term

    /// Reads a query.
    ///
    /// - Throws: `unclearQuery`, in words that say what is missing where.
    public init(_ text: String) throws(ArchiveError) {
        guard text.utf8.count <= 2_000 else {
            throw Self.unclear("more than 2000 letters are too many to look for")
        }
        var reader = SearchQueryReader(try SearchToken.all(in: text))
        term = try reader.query()
        self.text = text
        guard !Self.phrases(in: term, isWanted: true).isEmpty else {
            throw Self.unclear("say what to look for, not only what is not to be there")
        }
    }

    /// The phrases that speak for a revision, each once, in their order.
    var wanted: [Phrase] { Self.phrases(in: term, isWanted: true) }

    private static func phrases(in term: Term, isWanted: Bool) -> [Phrase] {
        switch term {
        case .phrase(let phrase): return isWanted ? [phrase] : []
        case .not(let inner): return phrases(in: inner, isWanted: !isWanted)
        case .all(let terms), .any(let terms):
            return terms.flatMap { phrases(in: $0, isWanted: isWanted) }.reduce(into: []) { found, phrase in
                if !found.contains(phrase) { found.append(phrase) }
            }
        }
    }

    static func unclear(_ words: String) -> ArchiveError { ArchiveError(.unclearQuery, words) }
}

/// A piece of a query.
enum SearchToken: Hashable {
    case phrase(SearchQuery.Phrase)
    case and, or, not, open, close

    /// The pieces of a query in their order.
    static func all(in text: String) throws(ArchiveError) -> [SearchToken] {
        var tokens: [SearchToken] = []
        var rest = text[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest = rest.dropFirst()
            } else if first == "(" || first == ")" {
                tokens.append(first == "(" ? .open : .close)
                rest = rest.dropFirst()
            } else if quotes.contains(first) {
                rest = rest.dropFirst()
                guard let end = rest.firstIndex(where: quotes.contains) else {
                    throw SearchQuery.unclear(
                        "the quotation mark before '\(rest.prefix(40))' has no second one")
                }
                let inner = rest[..<end]
                rest = rest[end...].dropFirst()
                let isBeginning = rest.first == "*"
                if isBeginning { rest = rest.dropFirst() }
                tokens.append(try phrase(inner, isBeginning: isBeginning))
            } else {
                let word = rest.prefix { !$0.isWhitespace && !"()".contains($0) && !quotes.contains($0) }
                rest = rest.dropFirst(word.count)
                tokens += try Self.tokens(of: word, isFollowed: !(rest.first?.isWhitespace ?? true))
            }
        }
        return tokens
    }

    private static let quotes: Set<Character> = ["\"", "“", "”", "„"]

    private static func tokens(of word: Substring, isFollowed: Bool) throws(ArchiveError) -> [SearchToken] {
        switch word {
        case "AND", "&&": return [.and]
        case "OR", "||": return [.or]
        case "NOT": return [.not]
        case "-" where isFollowed: return [.not]
        default: break
        }
        // The dash in "Clerk - Archives" is no word.
        guard word.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
        if word.hasPrefix("-") {
            return [.not, try phrase(word.dropFirst(), isBeginning: word.hasSuffix("*"))]
        }
        return [try phrase(word, isBeginning: word.hasSuffix("*"))]
    }

    /// The words in a piece of text: `5-200a` is the phrase `5 200a`, as the index has it.
    private static func phrase(_ text: Substring, isBeginning: Bool) throws(ArchiveError) -> SearchToken {
        let words = text.split { !($0.isLetter || $0.isNumber) }.map { String($0) }
        guard !words.isEmpty else {
            throw SearchQuery.unclear("'\(text)' holds neither a letter nor a digit to look for")
        }
        return .phrase(SearchQuery.Phrase(words: words, isBeginning: isBeginning))
    }
}

/// Joins the pieces of a query.
struct SearchQueryReader {
    private var tokens: ArraySlice<SearchToken>
    private var depth = 0

    init(_ tokens: [SearchToken]) { self.tokens = tokens[...] }

    mutating func query() throws(ArchiveError) -> SearchQuery.Term {
        guard !tokens.isEmpty else { throw SearchQuery.unclear("there is no word to look for") }
        let term = try alternatives()
        guard tokens.isEmpty else { throw SearchQuery.unclear("there is a ')' without its '('") }
        return term
    }

    private mutating func alternatives() throws(ArchiveError) -> SearchQuery.Term {
        var terms = [try together()]
        while tokens.first == .or {
            tokens.removeFirst()
            terms.append(try together())
        }
        return terms.count == 1 ? terms[0] : .any(terms)
    }

    private mutating func together() throws(ArchiveError) -> SearchQuery.Term {
        var terms = [try single()]
        while let next = tokens.first, next != .or, next != .close {
            if next == .and { tokens.removeFirst() }
            terms.append(try single())
        }
        return terms.count == 1 ? terms[0] : .all(terms)
    }

    private mutating func single() throws(ArchiveError) -> SearchQuery.Term {
        guard let first = tokens.popFirst() else {
            throw SearchQuery.unclear("there is nothing behind the last AND, OR, NOT or '('")
        }
        switch first {
        case .phrase(let phrase): return .phrase(phrase)
        case .not: return .not(try single())
        case .open:
            depth += 1
            guard depth <= 50 else { throw SearchQuery.unclear("more than 50 '(' stand within each other") }
            let inner = try alternatives()
            guard tokens.popFirst() == .close else {
                throw SearchQuery.unclear("there is a '(' without its ')'")
            }
            depth -= 1
            return inner
        case .and: throw SearchQuery.unclear("there is nothing before an AND")
        case .or: throw SearchQuery.unclear("there is nothing before an OR")
        case .close: throw SearchQuery.unclear("there is a ')' with nothing before it")
        }
    }
}
