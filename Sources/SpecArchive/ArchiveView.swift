import SpecLayouts
public import SpecModel

/// An archive as it was known at a moment: now, or at an instant or a commit of its history.
///
/// What is known of a revision comes from the trailers of the commits, its text from the file that they wrote.
public struct ArchiveView {
    private let store: any ArchiveStore
    private let catalog: ProfileCatalog
    /// The commit whose files the texts are; nil where each text is that of the revision's own commit.
    private let tip: CommitID?
    private let accounts: [ClassID: ClassAccount]

    init(
        _ store: any ArchiveStore, _ catalog: ProfileCatalog, files tip: CommitID?,
        _ accounts: [ClassID: ClassAccount]
    ) {
        self.store = store
        self.catalog = catalog
        self.tip = tip
        self.accounts = accounts
    }

    // MARK: Classes

    /// Every class, by id.
    public func classes() throws(ArchiveError) -> [ClassRecord] {
        try histories().map(\.record)
    }

    /// Every class with all its revisions, by id.
    public func histories() throws(ArchiveError) -> [ClassHistory] {
        var ids = accounts.keys.sorted()
        if let tip { ids = try Snapshot(store, at: tip).classIDs() }
        var histories: [ClassHistory] = []
        for id in ids {
            guard let history = try history(of: id) else { continue }
            if !history.revisions.isEmpty || !history.events.isEmpty { histories.append(history) }
        }
        return histories
    }

    /// A class with all its revisions; nil where it was not known.
    public func history(of id: ClassID) throws(ArchiveError) -> ClassHistory? {
        guard let tip else { return accounts[id]?.history }
        let snapshot = Snapshot(store, at: tip)
        let record = try snapshot.record(of: id)
        try check(id, accounts[id], snapshot)
        let told = accounts[id]?.history
        return ClassHistory(record: record, revisions: told?.revisions ?? [], events: told?.events ?? [])
    }

    /// The proposals that wait beside a class, by name.
    public func drafts(of id: ClassID) -> [Revision] { accounts[id]?.drafts ?? [] }

    /// The classes that ever had an id, a code or a title.
    public func classes(called name: String) throws(ArchiveError) -> [ClassRecord] {
        let code = ClassCode(name)
        let classes = try classes()
        let byID = classes.filter { $0.id.word == name || $0.id.description == name }
        if !byID.isEmpty { return byID }
        let folded = name.uppercased()
        return classes.filter { record in
            record.id.word.uppercased() == folded || code.map(record.hasCode) == true || record.hasTitle(name)
        }
    }

    /// The one class that ever had an id, a code or a title.
    ///
    /// - Throws: `unknownClass` where there is none, `ambiguousClass` where there are several.
    public func `class`(called name: String) throws(ArchiveError) -> ClassRecord {
        let found = try classes(called: name)
        guard let first = found.first else {
            throw ArchiveError(.unknownClass, "no class has the id, code or title '\(name)'")
        }
        guard found.count == 1 else {
            let ids = found.map(\.id.description).joined(separator: ", ")
            throw ArchiveError(.ambiguousClass, "several classes are called '\(name)': \(ids)")
        }
        return first
    }

    /// The files of a class must be those that its commits recorded, no more and no less.
    private func check(_ id: ClassID, _ account: ClassAccount?, _ snapshot: Snapshot) throws(ArchiveError) {
        let held = Set(try snapshot.revisionNames(of: id))
        func path(_ name: String) -> String { "\(ArchiveLayout.revisions(of: id))/\(name).md" }
        let recorded = account?.names ?? []
        if let name = held.subtracting(recorded).subtracting(account?.takenBack.keys ?? [:].keys).min() {
            throw .damaged(path(name), "was recorded by no commit")
        }
        if let name = recorded.subtracting(held).min() { throw .damaged(path(name), "is missing") }
    }

    // MARK: Texts and sources

    /// What a revision says, read from its text.
    public func specification(of revision: Revision) throws(ArchiveError) -> Specification {
        try Self.specification(try canonicalText(of: revision), of: revision.classID, revision.name, catalog)
    }

    /// The canonical text of a revision, as the archive holds it.
    public func canonicalText(of revision: Revision) throws(ArchiveError) -> String {
        try Snapshot(store, at: tip ?? CommitID(description: revision.recorded.commit))
            .text(of: revision.classID, revision.name)
    }

    /// The sources of a revision, byte for byte, with the names of their files.
    ///
    /// - Throws: `damaged` where one is not what was recorded, by the SHA-256 in its commit.
    public func sources(of revision: Revision) throws(ArchiveError) -> [(name: String, bytes: [UInt8])] {
        var sources: [(name: String, bytes: [UInt8])] = []
        for source in revision.recorded.sources {
            guard let file = source.file else { continue }
            let path = "\(ArchiveLayout.sources(of: revision.classID))/\(file)"
            let commit = tip ?? CommitID(description: source.commit)
            guard let bytes = try store.file(path, at: commit, atMost: ArchiveLayout.sourceLimit) else {
                throw .damaged(path, "is missing")
            }
            let found = try digest(of: bytes)
            guard source.sha256 == nil || found == source.sha256 else {
                throw .damaged(
                    path,
                    "is not the document that was recorded: its SHA-256 is \(found), not \(source.sha256 ?? "")"
                )
            }
            sources.append((file, bytes))
        }
        return sources
    }

    static func specification(
        _ text: String, of id: ClassID, _ name: String, _ catalog: ProfileCatalog
    ) throws(ArchiveError) -> Specification {
        let path = "\(ArchiveLayout.revisions(of: id))/\(name).md"
        guard let profileName = CanonicalText.profileName(in: text) else {
            throw .damaged(path, "is no canonical text")
        }
        let profile: Profile
        do {
            profile = try catalog.profile(named: profileName)
        } catch {
            throw .damaged(path, "was read by a profile that is not here: \(error)")
        }
        guard profile.jurisdiction == id.jurisdiction else {
            throw .damaged(path, "was read by '\(profileName)', a profile of another jurisdiction")
        }
        do {
            return try CanonicalText.specification(in: text, profile: profile)
        } catch {
            throw .damaged(path, "is no canonical text: \(error)")
        }
    }
}
