import GRDB
import GitObjects
import SpecModel

/// Fills an index of words from the texts of an archive: of all classes, or of those that have changed.
struct SearchIndexWriter {
    let store: any ArchiveStore
    let tip: CommitID
    let register: any Register
    /// Told now and then how many classes of how many are done.
    let progress: (Int, Int) -> Void

    /// An index of the tip, kept in the first place that can be written, else in memory.
    func index(_ places: [DerivedFile]) throws -> SearchIndex {
        for file in places {
            if let held = SearchIndex(file, readOnly: true), held.tip == tip { return held }
        }
        for file in places where file.isWritable {
            do {
                if let held = SearchIndex(file, readOnly: false), try extend(held) {
                    try held.database.close()
                } else {
                    try build(file)
                }
                if let made = SearchIndex(file, readOnly: true), made.tip == tip { return made }
            } catch let error as ArchiveError {
                throw error
            } catch {
                continue
            }
        }
        let index = try SearchIndex(at: nil)
        try fill(index)
        return index
    }

    private func build(_ file: DerivedFile) throws {
        let temporary = file.temporary()
        do {
            let index = try SearchIndex(at: temporary)
            try fill(index)
            try index.database.close()
        } catch {
            DerivedFile.discard(temporary)
            throw error
        }
        guard file.replace(by: temporary) else {
            DerivedFile.discard(temporary)
            throw IndexTrouble.unfit
        }
    }

    private func fill(_ index: SearchIndex) throws {
        let histories = try register.histories(for: .all)
        try index.database.write { db in
            for (number, history) in histories.enumerated() {
                try put(history, db)
                if number % 50 == 49 { progress(number + 1, histories.count) }
            }
            try finish(db)
        }
    }

    /// Does the classes anew whose folders changed; false where it can't be told which.
    private func extend(_ index: SearchIndex) throws -> Bool {
        guard let seen = index.tip else { return false }
        let changed: Set<ClassID>
        do throws(ArchiveError) {
            changed = try Snapshot(store, at: tip).classesChanged(since: Snapshot(store, at: seen))
        } catch {
            return false
        }
        let snapshot = Snapshot(store, at: tip)
        try index.database.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                guard try SearchIndex.state(db) == seen else { throw IndexTrouble.stale }
                for id in changed.sorted() {
                    try remove(id, db)
                    guard try snapshot.holds(id), let history = try register.history(of: id) else { continue }
                    if !history.revisions.isEmpty || !history.events.isEmpty { try put(history, db) }
                }
                try finish(db)
                return .commit
            }
        }
        return true
    }

    private func finish(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM state")
        try db.execute(
            sql: "INSERT INTO state VALUES (?, ?)", arguments: [SearchIndex.form, tip.description])
    }

    // MARK: A class

    private func remove(_ id: ClassID, _ db: Database) throws {
        let name = IndexedClass.name(id)
        guard
            let number = try Int64.fetchOne(
                db, sql: "SELECT number FROM class WHERE name = ?", arguments: [name])
        else { return }
        // A table that holds no text of its own has to be told what it held.
        try db.execute(
            sql:
                "INSERT INTO words (words, rowid, text) SELECT 'delete', number, text FROM statement WHERE class = ?",
            arguments: [number])
        try db.execute(sql: "DELETE FROM statement WHERE class = ?", arguments: [number])
        try db.execute(sql: "DELETE FROM class WHERE number = ?", arguments: [number])
    }

    private func put(_ history: ClassHistory, _ db: Database) throws {
        let days = history.revisions.map { revision in
            revision.facts.revisionDate.map { String($0.lastDay.daysSince1970) } ?? "-"
        }
        try db.execute(
            sql: "INSERT INTO class (name, days, abolished) VALUES (?, ?, ?)",
            arguments: [
                IndexedClass.name(history.record.id), days.joined(separator: " "),
                history.abolished?.daysSince1970,
            ])
        let number = db.lastInsertedRowID
        let rows = try StatementRows(db, of: number)
        let all = history.revisions.isEmpty ? RevisionSet() : RevisionSet([0...history.revisions.count - 1])
        for title in history.record.titles {
            try rows.put(.title, SearchIndex.key(title.text), title.text, all, isPresent: true)
        }
        for code in Set(history.record.codes.map(\.text) + [history.record.id.word]).sorted() {
            try rows.put(.code, SearchIndex.key(code), code, all, isPresent: true)
        }
        let files = try store.entries(of: ArchiveLayout.revisions(of: history.record.id), at: tip)
        let contents = Dictionary(files.map { ($0.name, $0.contentName) }) { first, _ in first }
        var text = SearchText()
        for (place, revision) in history.revisions.enumerated() {
            let path = "\(ArchiveLayout.revisions(of: history.record.id))/\(revision.name).md"
            guard let content = contents["\(revision.name).md"] else {
                throw ArchiveError.damaged(path, "is missing")
            }
            let bytes = try store.content(named: content, atMost: ArchiveLayout.textLimit)
            text.take(bytes, at: place)
        }
        let latest = history.revisions.count - 1
        for (statement, places) in text.statements {
            try rows.put(
                .text, statement.section, statement.text, places, isPresent: places.contains(latest))
        }
    }
}
