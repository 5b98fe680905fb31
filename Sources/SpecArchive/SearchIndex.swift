import GRDB
import GitObjects
import SpecModel

/// The statements of all revisions, found by their words: a SQLite file beside the archive (FTS5), derived like the index
/// of its history, and apart from it, for a question about dates must not wait for a million words.
///
/// It has a row a statement and not a row a revision: see `SearchText`.
struct SearchIndex {
    static let fileName = "spectrail-search.sqlite"
    static let form = "1"
    /// Statements that the latest revision of their class makes have lower numbers than all others, so that a search in
    /// these alone reads no more of the lists of places than it must.
    static let firstOfPast: Int64 = 1 << 40

    /// The commit that it covers; nil where it covers none yet.
    let tip: CommitID?
    let database: DatabaseQueue
    /// Nil in memory.
    let file: DerivedFile?

    /// Opens a file that is there; nil where it is none of this form.
    init?(_ file: DerivedFile, readOnly: Bool) {
        guard file.isThere, let database = try? ArchiveIndex.connect(file.path, readOnly: readOnly),
            let tip = try? database.read(Self.state)
        else { return nil }
        (self.database, self.tip, self.file) = (database, tip, file)
    }

    /// One that is yet to be filled: in memory, or at a temporary name.
    init(at path: String?) throws {
        database =
            try path.map { try ArchiveIndex.connect($0, readOnly: false, isTemporary: true) }
            ?? DatabaseQueue()
        (tip, file) = (nil, nil)
        try database.write { db in
            for table in Self.tables { try db.execute(sql: table) }
        }
    }

    static func state(_ db: Database) throws -> CommitID? {
        // Nothing may run by itself in a file that lies beside the archive.
        let strange = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')")
        guard strange == 0, let row = try Row.fetchOne(db, sql: "SELECT form, tip FROM state"),
            row["form"] == form, let tip: String = row["tip"]
        else { return nil }
        return CommitID(description: tip)
    }

    /// How a title or a code is looked up.
    static func key(_ name: String) -> String { FoldedText(name).description }

    private static let tables = [
        "CREATE TABLE class (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, days TEXT NOT NULL, abolished INTEGER)",
        """
        CREATE TABLE statement (
            number INTEGER PRIMARY KEY, class INTEGER NOT NULL, name INTEGER NOT NULL, section TEXT, text TEXT NOT NULL,
            places TEXT NOT NULL)
        """,
        "CREATE INDEX statements ON statement (class)",
        // A name has no section; how it is looked up stands there.
        "CREATE INDEX names ON statement (section) WHERE name > 0",
        """
        CREATE VIRTUAL TABLE words USING fts5(
            text, content = 'statement', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2')
        """,
        "CREATE TABLE state (form TEXT NOT NULL, tip TEXT NOT NULL)",
    ]
}

/// What a row of the statements is.
enum StatementKind: Int {
    /// A statement of a text.
    case text = 0
    /// A title that the class has or once had.
    case title = 1
    /// A code, or the id.
    case code = 2

    /// How much more than in a text a word counts there.
    var weight: Double { self == .text ? 1 : 10 }
}
