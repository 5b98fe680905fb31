import FoundationEssentials
import GRDB
import GitObjects
import SpecModel

/// Makes the index of a commit: from the one before by the commits between, or anew.
///
/// A file is made anew at a temporary name and renamed, so that nobody sees half of it and of two that do so at once the
/// last one stays; it is brought up to date in one transaction.
struct IndexWriter {
    let store: any ArchiveStore
    let tip: CommitID

    /// Brings a file to the tip.
    ///
    /// - Throws: what the archive itself has wrong, which its journal tells too; or why the file can't be written.
    func write(_ file: DerivedFile) throws {
        if file.isThere, try extend(file) { return }
        let temporary = file.temporary()
        do {
            try build(ArchiveIndex.connect(temporary, readOnly: false, isTemporary: true))
        } catch {
            DerivedFile.discard(temporary)
            throw error
        }
        guard file.replace(by: temporary) else {
            DerivedFile.discard(temporary)
            throw IndexTrouble.unfit
        }
    }

    // MARK: Anew

    private func build(_ database: DatabaseQueue) throws {
        try database.write { db in
            for table in ArchiveIndex.tables { try db.execute(sql: table) }
            let rows = IndexRowWriter(db)
            var entries: [JournalEntry] = []
            var numbers: [String: Int] = [:]
            var byClass: [ClassID: [Int]] = [:]
            let commits = try store.commits(from: tip)
            for (number, commit) in zip(1..., commits.reversed()) {
                guard let entry = try rows.put(IndexedEntry(commit), number) else { continue }
                entries.append(entry)
                numbers[commit.id.description] = number
                for id in entry.classIDs { byClass[id, default: []].append(number) }
            }
            let accounts = Journal(entries).classes()
            let snapshot = Snapshot(store, at: tip)
            let filed = Set(try snapshot.classIDs())
            for id in filed.union(accounts.keys).union(byClass.keys).sorted() {
                let record =
                    filed.contains(id)
                    ? try snapshot.checkedRecord(of: id, accounts[id]) : ClassRecord(id: id)
                try rows.put(
                    try IndexedClass(
                        record, isFiled: filed.contains(id), accounts[id], entries: byClass[id] ?? [],
                        numbers: numbers))
            }
            try finish(rows, snapshot, commits: commits.count)
        }
        try database.close()
    }

    // MARK: Up to date

    /// Takes in the commits between; false where the file is no index, or its commit lies not on a plain line before
    /// the tip.
    private func extend(_ file: DerivedFile) throws -> Bool {
        guard let database = try? ArchiveIndex.connect(file.path, readOnly: false),
            let seen = try? database.read(ArchiveIndex.state)
        else { return false }
        guard let new = try commits(since: seen.tip) else { return false }
        do {
            try database.writeWithoutTransaction { db in
                try db.inTransaction(.immediate) {
                    // Another process may have been faster.
                    let state = try ArchiveIndex.state(db)
                    guard state?.tip == seen.tip else { throw IndexTrouble.stale }
                    try extend(db, from: seen.tip, by: new, behind: seen.commits)
                    return .commit
                }
            }
        } catch IndexTrouble.stale {
            return try database.read(ArchiveIndex.state)?.tip == tip
        } catch let error where ArchiveIndex.isDamage(error) {
            return false
        }
        try database.close()
        return true
    }

    private func extend(_ db: Database, from seen: CommitID, by new: [StoredCommit], behind count: Int) throws
    {
        let (rows, reading) = (IndexRowWriter(db), IndexRows(db))
        let snapshot = Snapshot(store, at: tip)
        var changed = try snapshot.classesChanged(since: Snapshot(store, at: seen))
        var added: [ClassID: [Int]] = [:]
        for (number, commit) in zip((count + 1)..., new) {
            guard let entry = try rows.put(IndexedEntry(commit), number) else { continue }
            for id in entry.classIDs {
                added[id, default: []].append(number)
                changed.insert(id)
            }
        }
        for id in changed.sorted() {
            let held = try reading.class(id)
            let entries = (held?.entries ?? []) + (added[id] ?? [])
            let isFiled = try snapshot.holds(id)
            guard isFiled || !entries.isEmpty else {
                try rows.remove(id)
                continue
            }
            let told = try reading.entries(entries)
            let numbers = Dictionary(uniqueKeysWithValues: told.map { ($1.commit.description, $0) })
            let account = Journal(entries.compactMap { told[$0] }).classes()[id]
            let record = isFiled ? try snapshot.checkedRecord(of: id, account) : ClassRecord(id: id)
            try rows.put(
                try IndexedClass(record, isFiled: isFiled, account, entries: entries, numbers: numbers))
        }
        try finish(rows, snapshot, commits: count + new.count)
    }

    /// The commits behind one up to the tip, the earliest first; nil where that is no plain line.
    private func commits(since seen: CommitID) throws -> [StoredCommit]? {
        var commits: [StoredCommit] = []
        var next = tip
        while next != seen {
            let commit = try store.commit(next)
            // What lies further back is as quickly read anew.
            guard commit.parents.count == 1, commits.count < 20_000 else { return nil }
            commits.append(commit)
            next = commit.parents[0]
        }
        return commits.reversed()
    }

    /// The files that a question needs beside the classes, and what the index covers now.
    private func finish(_ rows: IndexRowWriter, _ snapshot: Snapshot, commits: Int) throws {
        try rows.clearFiles()
        for path in [ArchiveLayout.settings, ArchiveLayout.policies] {
            let bytes = try store.file(path, at: tip, atMost: ArchiveLayout.textLimit)
            if let bytes { try rows.put(path, bytes) }
        }
        let profiles = try store.entries(of: ArchiveLayout.profiles, at: tip)
        try rows.put(ArchiveLayout.profiles, IndexedStore.bytes(of: profiles))
        for entry in profiles where !entry.isFolder {
            let path = "\(ArchiveLayout.profiles)/\(entry.name)"
            let bytes = try store.file(path, at: tip, atMost: ArchiveLayout.textLimit)
            if let bytes { try rows.put(path, bytes) }
        }
        try rows.finish(tip, commits: commits)
    }
}

extension JournalEntry {
    /// The classes of which it tells: its own, and the one from which a revision was moved.
    fileprivate var classIDs: Set<ClassID> {
        if case .revision(let written) = deed, let place = written.movedFrom {
            return [classID, place.classID]
        }
        return [classID]
    }
}
