import SpecModel

/// What the commits tell, all of them read and folded; checked against the files of a commit where one is given.
struct JournalRegister: Register {
    private let store: any ArchiveStore
    /// The commit whose files stand beside what is told; nil where the moment is no commit.
    private let tip: CommitID?
    private let accounts: [ClassID: ClassAccount]

    init(_ store: any ArchiveStore, files tip: CommitID?, _ accounts: [ClassID: ClassAccount]) {
        self.store = store
        self.tip = tip
        self.accounts = accounts
    }

    func histories(for need: RevisionNeed) throws(ArchiveError) -> [ClassHistory] {
        var ids = accounts.keys.sorted()
        if let tip { ids = try Snapshot(store, at: tip).classIDs() }
        var histories: [ClassHistory] = []
        for id in ids {
            guard let history = try history(of: id) else { continue }
            if !history.revisions.isEmpty || !history.events.isEmpty { histories.append(history) }
        }
        return histories
    }

    func history(of id: ClassID) throws(ArchiveError) -> ClassHistory? {
        guard let tip else { return accounts[id]?.history }
        if accounts[id] == nil, try store.entries(of: ArchiveLayout.folder(of: id), at: tip).isEmpty {
            return nil
        }
        let snapshot = Snapshot(store, at: tip)
        let told = accounts[id]?.history
        let record = try snapshot.checkedRecord(of: id, accounts[id])
        return ClassHistory(
            record: record, revisions: told?.revisions ?? [], events: told?.events ?? [],
            takenBack: told?.takenBack ?? [])
    }

    func account(of id: ClassID) -> ClassAccount? { accounts[id] }

    func accountsWithAsides() -> [ClassAccount] {
        accounts.values.filter { !$0.drafts.isEmpty || !$0.takenBack.isEmpty }.sorted { $0.id < $1.id }
    }

    func classes(called name: String) throws(ArchiveError) -> [ClassRecord] {
        ClassRecord.called(name, among: try histories(for: .all), emptied: accountsWithAsides())
    }
}

extension Snapshot {
    /// The record of a class whose files are those that its commits recorded, no more and no less.
    func checkedRecord(of id: ClassID, _ account: ClassAccount?) throws(ArchiveError) -> ClassRecord {
        let record = try record(of: id)
        let held = Set(try revisionNames(of: id))
        func path(_ name: String) -> String { "\(ArchiveLayout.revisions(of: id))/\(name).md" }
        let recorded = account?.names ?? []
        let noted = account?.noteNames ?? []
        if let name = held.subtracting(recorded).subtracting(noted).min() {
            throw .damaged(path(name), "was recorded by no commit")
        }
        if let name = recorded.union(noted).subtracting(held).min() {
            throw .damaged(path(name), "is missing")
        }
        return record
    }
}
