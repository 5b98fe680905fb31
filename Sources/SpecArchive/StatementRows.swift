import GRDB

/// Writes the statements of one class.
///
/// A class because the numbers go on from row to row.
final class StatementRows {
    private let insertion, words: GRDB.Statement
    private let number: Int64
    private var nextPresent, nextPast: Int64

    init(_ db: Database, of number: Int64) throws {
        self.number = number
        insertion = try db.cachedStatement(
            sql:
                "INSERT INTO statement (number, class, name, section, text, places) VALUES (?, ?, ?, ?, ?, ?)"
        )
        words = try db.cachedStatement(sql: "INSERT INTO words (rowid, text) VALUES (?, ?)")
        let present = try Int64.fetchOne(
            db, sql: "SELECT max(number) FROM statement WHERE number < ?",
            arguments: [SearchIndex.firstOfPast])
        let past = try Int64.fetchOne(
            db, sql: "SELECT max(number) FROM statement WHERE number >= ?",
            arguments: [SearchIndex.firstOfPast])
        nextPresent = (present ?? 0) + 1
        nextPast = (past ?? SearchIndex.firstOfPast) + 1
    }

    func put(
        _ kind: StatementKind, _ section: String?, _ text: String, _ places: RevisionSet, isPresent: Bool
    ) throws {
        let row = isPresent ? nextPresent : nextPast
        if isPresent { nextPresent += 1 } else { nextPast += 1 }
        let list = places.ranges.map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
        }
        try insertion.execute(
            arguments: [row, number, kind.rawValue, section, text, list.joined(separator: " ")])
        try words.execute(arguments: [row, text])
    }
}
