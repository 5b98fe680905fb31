import FoundationEssentials
import GRDB
import GitObjects
import SpecModel

/// What the commits of an archive tell, kept in a SQLite file beside it: derived, keyed by the commit that it covers, and
/// never needed for the truth.
///
/// Its tables are read by their keys alone and each row carries a sum, so that a damaged file is noticed by whoever reads
/// the row; then the answer comes from the commits, and the file is made anew.
struct ArchiveIndex {
    static let fileName = "spectrail-index.sqlite"

    /// The commit that it covers.
    let tip: CommitID
    let file: DerivedFile
    private let database: DatabaseQueue

    /// Opens a file that covers a commit; nil where it is not there, covers another, or is no such file.
    init?(_ file: DerivedFile, for tip: CommitID) {
        guard file.isThere else { return nil }
        do {
            let database = try Self.connect(file.path, readOnly: true)
            guard try database.read(Self.state)?.tip == tip else { return nil }
            self.database = database
        } catch {
            return nil
        }
        self.tip = tip
        self.file = file
    }

    // MARK: Questions

    /// Asks for several things at once, all of them of the one commit.
    func read<Answer>(_ ask: (IndexRows) throws -> Answer) throws -> Answer {
        try database.read { db in
            guard try Self.state(db)?.tip == tip else { throw IndexTrouble.stale }
            return try ask(IndexRows(db))
        }
    }

    /// Takes the file away where an error says that it is damaged, so that it is made anew.
    func discard(after error: any Error) {
        if Self.isDamage(error) { file.remove() }
    }

    /// Whether an error says that the file is not what was written.
    static func isDamage(_ error: any Error) -> Bool {
        if case IndexTrouble.damaged = error { return true }
        guard let error = error as? DatabaseError else { return false }
        return [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_MISMATCH].contains(error.resultCode)
    }

    // MARK: The file

    static func connect(_ path: String, readOnly: Bool, isTemporary: Bool = false) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = readOnly
        // Another process writes for milliseconds; whoever holds the file for longer is not waited for.
        configuration.busyMode = .timeout(0.25)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -16000")
            // What is renamed into place once it is whole needs no journal.
            if isTemporary { try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF") }
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// What the file covers; nil where it is of another form, or was made by another version.
    static func state(_ db: Database) throws -> (tip: CommitID, commits: Int, classes: Int)? {
        let found = try String.fetchAll(
            db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        guard found == tables.sorted(), let row = try Row.fetchOne(db, sql: "SELECT * FROM state"),
            row["form"] == form, let tip: String = row["tip"]
        else { return nil }
        return (CommitID(description: tip), row["commits"], row["classes"])
    }

    /// The names sort as the statements do, since all begin alike.
    static let tables = [
        "CREATE TABLE class (name TEXT PRIMARY KEY, content BLOB NOT NULL, sum INTEGER NOT NULL)",
        "CREATE TABLE entry (number INTEGER PRIMARY KEY, content BLOB NOT NULL, sum INTEGER NOT NULL)",
        "CREATE TABLE file (path TEXT PRIMARY KEY, content BLOB NOT NULL, sum INTEGER NOT NULL)",
        "CREATE TABLE key (key TEXT, name TEXT, PRIMARY KEY (key, name)) WITHOUT ROWID",
        "CREATE TABLE state (form TEXT NOT NULL, tip TEXT NOT NULL, commits INTEGER NOT NULL, classes INTEGER NOT NULL)",
    ]

    /// The version of the rows' form; it changes with the keys of trailers, which entries count by their place.
    static let form = "1 \(IndexBytes.sum(of: Array(TrailerKey.all.joined(separator: ",").utf8)))"
}
