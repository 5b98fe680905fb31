import FoundationEssentials
import GRDB
import SpecModel

/// Writes the rows of an index within one transaction.
struct IndexRowWriter {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Keeps a commit under its number, and says what it recorded.
    func put(_ entry: IndexedEntry, _ number: Int) throws -> JournalEntry? {
        let bytes = entry.bytes
        try put("INSERT INTO entry (number, content, sum) VALUES (?, ?, ?)", number, bytes)
        return try entry.entry()
    }

    func put(_ class: IndexedClass) throws {
        try put(
            "INSERT OR REPLACE INTO class (name, content, sum) VALUES (?, ?, ?)", `class`.name, `class`.bytes)
        try removeKeys(of: `class`.record.id)
        let statement = try db.cachedStatement(sql: "INSERT INTO key (key, name) VALUES (?, ?)")
        for key in `class`.keys.sorted() { try statement.execute(arguments: [key, `class`.name]) }
    }

    func remove(_ id: ClassID) throws {
        try db.execute(sql: "DELETE FROM class WHERE name = ?", arguments: [IndexedClass.name(id)])
        try removeKeys(of: id)
    }

    func clearFiles() throws { try db.execute(sql: "DELETE FROM file") }

    func put(_ path: String, _ bytes: [UInt8]) throws {
        try put("INSERT INTO file (path, content, sum) VALUES (?, ?, ?)", path, bytes)
    }

    /// Says what the index covers now.
    func finish(_ tip: CommitID, commits: Int) throws {
        try db.execute(sql: "DELETE FROM state")
        try db.execute(
            sql: "INSERT INTO state SELECT ?, ?, ?, count(*) FROM class",
            arguments: [ArchiveIndex.form, tip.description, commits])
    }

    private func removeKeys(of id: ClassID) throws {
        try db.cachedStatement(sql: "DELETE FROM key WHERE name = ?")
            .execute(arguments: [IndexedClass.name(id)])
    }

    private func put(_ sql: String, _ key: any DatabaseValueConvertible, _ bytes: [UInt8]) throws {
        try db.cachedStatement(sql: sql).execute(arguments: [key, Data(bytes), IndexBytes.sum(of: bytes)])
    }
}
