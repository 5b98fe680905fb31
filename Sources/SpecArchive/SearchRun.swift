import GRDB
import SpecModel

/// One search: where each phrase stands, joined as the query says, class by class.
///
/// FTS5 is asked for one phrase at a time, and what it finds is joined here: its own AND holds within a statement, but
/// people mean the revision.
struct SearchRun {
    /// A statement with a phrase that was looked for.
    struct Found {
        let row: Int64
        let kind: StatementKind
        let score: Double
        let places: RevisionSet
    }

    /// A class with revisions in which all is as the query says.
    struct Candidate {
        let number: Int64
        let id: ClassID
        let places: RevisionSet
        let found: [Found]
        let score: Double
        /// Whether all phrases stand in one of its titles or codes.
        let isNamed: Bool
    }

    let query: SearchQuery
    let scope: SearchScope
    let db: Database

    /// The classes, the best first.
    func candidates() throws -> [Candidate] {
        var byPhrase: [SearchQuery.Phrase: [Int64: [Found]]] = [:]
        for phrase in Self.phrases(in: query.term) { byPhrase[phrase] = try found(phrase) }
        let wanted = query.wanted
        let numbers = Set(wanted.flatMap { byPhrase[$0].map { Array($0.keys) } ?? [] })
        var candidates: [Candidate] = []
        for number in numbers {
            guard let row = try classes(number) else { throw IndexTrouble.damaged }
            guard let scoped = Self.scoped(row.days, row.abolished, scope) else { continue }
            let places = places(of: query.term, scoped) { byPhrase[$0]?[number] ?? [] }
            guard !places.isEmpty else { continue }
            var score = 0.0
            var rows: [Int64: Found] = [:]
            for phrase in wanted {
                let standing = (byPhrase[phrase]?[number] ?? []).filter { found in
                    var common = found.places
                    common.formIntersection(places)
                    return !common.isEmpty
                }
                score += standing.map { $0.score * $0.kind.weight }.max() ?? 0
                for one in standing {
                    let more = rows[one.row]?.score ?? 0
                    rows[one.row] = Found(
                        row: one.row, kind: one.kind, score: one.score + more, places: one.places)
                }
            }
            let isNamed = wanted.allSatisfy { phrase in
                byPhrase[phrase]?[number]?.contains { $0.kind != .text } == true
            }
            candidates.append(
                Candidate(
                    number: number, id: row.id, places: places,
                    found: rows.values.sorted { ($1.score, $0.row) < ($0.score, $1.row) }, score: score,
                    isNamed: isNamed))
        }
        return candidates.sorted { left, right in
            if left.isNamed != right.isNamed { return left.isNamed }
            // A sum that differs in its last bits only must not decide.
            let (one, other) = ((left.score * 1e6).rounded(), (right.score * 1e6).rounded())
            return one == other ? left.id < right.id : one > other
        }
    }

    /// The classes that have, or once had, just what was typed as a title or a code.
    func namesakes() throws -> Set<Int64> {
        let keys = [query.text, ClassCode(query.text)?.description ?? query.text].map(SearchIndex.key)
        return try Int64.fetchSet(
            db, sql: "SELECT class FROM statement WHERE name > 0 AND section IN (?, ?)",
            arguments: StatementArguments(keys))
    }

    /// A statement in pieces, of which every second one is what was looked for.
    func passage(_ row: Int64) throws -> (section: String?, pieces: [String])? {
        let match = query.wanted.map(\.match).joined(separator: " OR ")
        let found = try Row.fetchOne(
            db,
            sql: """
                SELECT statement.section, highlight(words, 0, char(2), char(3)) FROM words
                JOIN statement ON statement.number = words.rowid WHERE words MATCH ? AND words.rowid = ?
                """, arguments: [match, row])
        guard let found, let text: String = found[1] else { return nil }
        return (
            found[0],
            text.split(omittingEmptySubsequences: false) { $0 == "\u{2}" || $0 == "\u{3}" }.map(String.init)
        )
    }

    // MARK: Phrases

    private static func phrases(in term: SearchQuery.Term) -> Set<SearchQuery.Phrase> {
        switch term {
        case .phrase(let phrase): [phrase]
        case .not(let inner): phrases(in: inner)
        case .all(let terms), .any(let terms): Set(terms.flatMap(phrases))
        }
    }

    /// Where a phrase stands, by class.
    private func found(_ phrase: SearchQuery.Phrase) throws -> [Int64: [Found]] {
        var found: [Int64: [Found]] = [:]
        let limit = scope == .latest ? SearchIndex.firstOfPast : Int64.max
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT words.rowid, statement.class, statement.name, statement.places, bm25(words) FROM words
                JOIN statement ON statement.number = words.rowid WHERE words MATCH ? AND words.rowid < ?
                """, arguments: [phrase.match, limit])
        while let row = try rows.next() {
            guard let kind = StatementKind(rawValue: row[2]), let places = Self.places(row[3]) else {
                throw IndexTrouble.damaged
            }
            let one = Found(row: row[0], kind: kind, score: -(row[4] as Double), places: places)
            found[row[1], default: []].append(one)
        }
        return found
    }

    /// The revisions of a class for which a part of the query holds.
    private func places(
        of term: SearchQuery.Term, _ scoped: RevisionSet, _ found: (SearchQuery.Phrase) -> [Found]
    ) -> RevisionSet {
        var places: RevisionSet
        switch term {
        case .phrase(let phrase):
            places = RevisionSet()
            for one in found(phrase) { places.formUnion(one.places) }
            places.formIntersection(scoped)
        case .not(let inner):
            places = scoped
            places.subtract(self.places(of: inner, scoped, found))
        case .all(let terms):
            places = scoped
            for term in terms { places.formIntersection(self.places(of: term, scoped, found)) }
        case .any(let terms):
            places = RevisionSet()
            for term in terms { places.formUnion(self.places(of: term, scoped, found)) }
        }
        return places
    }

    /// `3-17 19`.
    private static func places(_ text: String) -> RevisionSet? {
        var set = RevisionSet()
        for range in text.utf8.split(separator: UInt8(ascii: " ")) {
            let ends = range.split(separator: UInt8(ascii: "-")).compactMap { Int(Substring($0)) }
            guard let first = ends.first, let last = ends.last, first <= last, last < 1 << 20 else {
                return nil
            }
            set.insert(first...last)
        }
        return set
    }

    // MARK: Classes

    private func classes(_ number: Int64) throws -> (id: ClassID, days: [Int?], abolished: Int?)? {
        let statement = try db.cachedStatement(
            sql: "SELECT name, days, abolished FROM class WHERE number = ?")
        guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
        let name: String = row[0]
        guard let blank = name.firstIndex(of: " "),
            let id = ClassID("\(name[..<blank])/\(name[name.index(after: blank)...])")
        else { return nil }
        let days: String = row[1]
        return (id, days.utf8.split(separator: UInt8(ascii: " ")).map { Int(Substring($0)) }, row[2])
    }

    /// The places of the revisions of a class among which is looked; nil where there are none.
    private static func scoped(_ days: [Int?], _ abolished: Int?, _ scope: SearchScope) -> RevisionSet? {
        guard !days.isEmpty else { return nil }
        switch scope {
        case .latest: return RevisionSet([days.count - 1...days.count - 1])
        case .all: return RevisionSet([0...days.count - 1])
        case .inForce(let day):
            if let abolished, abolished <= day.daysSince1970 { return nil }
            let place = days.lastIndex { $0.map { $0 <= day.daysSince1970 } ?? false }
            return place.map { RevisionSet([$0...$0]) }
        }
    }
}
