import FoundationEssentials
import GRDB
import SpecModel

/// The rows of an index, as they are within one transaction.
struct IndexRows {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Every class of which the commits or the files tell, by id.
    func allClasses() throws -> [IndexedClass] {
        var classes: [IndexedClass] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT content, sum FROM class ORDER BY name")
        while let row = try rows.next() { classes.append(try IndexedClass(reading: Self.reader(row, 0, 1))) }
        guard try Int.fetchOne(db, sql: "SELECT classes FROM state") == classes.count else {
            throw IndexTrouble.damaged
        }
        return classes
    }

    func `class`(_ id: ClassID) throws -> IndexedClass? {
        let row = try Row.fetchOne(
            db, sql: "SELECT content, sum FROM class WHERE name = ?", arguments: [IndexedClass.name(id)])
        return try row.map { try IndexedClass(reading: Self.reader($0, 0, 1)) }
    }

    /// The classes that may be called so, by id.
    func classes(called name: String) throws -> [IndexedClass] {
        let keys = IndexedClass.keys(for: name).sorted()
        let places = Array(repeating: "?", count: keys.count).joined(separator: ", ")
        let names = try String.fetchSet(
            db, sql: "SELECT name FROM key WHERE key IN (\(places))", arguments: StatementArguments(keys))
        return try names.sorted().map { name in
            let row = try Row.fetchOne(
                db, sql: "SELECT content, sum FROM class WHERE name = ?", arguments: [name])
            guard let row else { throw IndexTrouble.damaged }
            return try IndexedClass(reading: Self.reader(row, 0, 1))
        }
    }

    /// What commits recorded, by their numbers.
    func entries(_ numbers: some Collection<Int>) throws -> [Int: JournalEntry] {
        var entries: [Int: JournalEntry] = [:]
        entries.reserveCapacity(numbers.count)
        let list = "[" + numbers.map(String.init).joined(separator: ",") + "]"
        let rows = try Row.fetchCursor(
            db,
            sql: "SELECT number, content, sum FROM entry WHERE number IN (SELECT value FROM json_each(?))",
            arguments: [list])
        while let row = try rows.next() {
            let number: Int = row[0]
            entries[number] = try IndexedEntry(reading: Self.reader(row, 1, 2)).entry()
        }
        guard entries.count == Set(numbers).count else { throw IndexTrouble.damaged }
        return entries
    }

    /// The entries of all commits, in the order of the journal; up to a commit, or to the end.
    func journal(through last: Int = .max) throws -> Journal {
        var entries: [JournalEntry] = []
        var count = 0
        let rows = try Row.fetchCursor(
            db, sql: "SELECT content, sum FROM entry WHERE number <= ? ORDER BY number", arguments: [last])
        while let row = try rows.next() {
            count += 1
            if let entry = try IndexedEntry(reading: Self.reader(row, 0, 1)).entry() { entries.append(entry) }
        }
        let all = try Int.fetchOne(db, sql: "SELECT commits FROM state")
        guard count == min(all ?? -1, last) else { throw IndexTrouble.damaged }
        return Journal(entries)
    }

    /// The bytes that are kept under a path; nil where none are.
    func file(_ path: String) throws -> [UInt8]? {
        let row = try Row.fetchOne(db, sql: "SELECT content, sum FROM file WHERE path = ?", arguments: [path])
        return try row.map { row in
            let bytes = Self.bytes(row, 0)
            guard IndexBytes.sum(of: bytes) == row[1] else { throw IndexTrouble.damaged }
            return bytes
        }
    }

    private static func reader(_ row: Row, _ content: Int, _ sum: Int) throws -> IndexReader {
        guard let sum = Int64.fromDatabaseValue(row[sum]) else { throw IndexTrouble.damaged }
        return try IndexReader(bytes(row, content), sum: sum)
    }

    private static func bytes(_ row: Row, _ place: Int) -> [UInt8] {
        Data.fromDatabaseValue(row[place]).map(Array.init) ?? []
    }
}
