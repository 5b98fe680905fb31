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
    let register: any Register

    init(
        _ store: any ArchiveStore, _ catalog: ProfileCatalog, files tip: CommitID?, _ register: any Register
    ) {
        self.store = store
        self.catalog = catalog
        self.tip = tip
        self.register = register
    }

    init(
        _ store: any ArchiveStore, _ catalog: ProfileCatalog, files tip: CommitID?,
        _ accounts: [ClassID: ClassAccount]
    ) {
        self.init(store, catalog, files: tip, JournalRegister(store, files: tip, accounts))
    }

    // MARK: Classes

    /// Every class, by id.
    public func classes() throws(ArchiveError) -> [ClassRecord] {
        try histories(for: .catalogue(nil)).map(\.record)
    }

    /// Every class with its revisions, by id: all of them, or those that a question is about.
    public func histories(for need: RevisionNeed = .all) throws(ArchiveError) -> [ClassHistory] {
        try register.histories(for: need)
    }

    /// A class with all its revisions; nil where it was not known.
    public func history(of id: ClassID) throws(ArchiveError) -> ClassHistory? { try register.history(of: id) }

    /// The drafts beside a class, in the order in which they came: those that wait, and those of which something
    /// became.
    public func drafts(of id: ClassID) throws(ArchiveError) -> [Proposal] {
        try register.account(of: id)?.drafts ?? []
    }

    /// The classes beside which drafts lie, by id.
    public var classesWithDrafts: [ClassID] {
        get throws(ArchiveError) { try register.accountsWithAsides().filter { !$0.drafts.isEmpty }.map(\.id) }
    }

    /// The drafts of all classes, by the classes' ids.
    var allDrafts: [Proposal] {
        get throws(ArchiveError) { try register.accountsWithAsides().flatMap(\.drafts) }
    }

    /// What was ever taken back, of all classes by their ids.
    public var takenBack: [TakenBack] {
        get throws(ArchiveError) { try register.accountsWithAsides().flatMap(\.takenBack) }
    }

    /// The classes that ever had an id, a code or a title. One of which nothing is left but notes, by its id alone.
    public func classes(called name: String) throws(ArchiveError) -> [ClassRecord] {
        try register.classes(called: name)
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

    // MARK: Texts and sources

    /// What a revision says, read from its text.
    public func specification(of revision: Revision) throws(ArchiveError) -> Specification {
        try Self.specification(
            try canonicalText(of: revision), of: revision.classID, catalog,
            at: ArchiveLayout.revision(revision.name, of: revision.classID))
    }

    /// What a draft says, read from its text.
    public func specification(of draft: Proposal) throws(ArchiveError) -> Specification {
        let path = ArchiveLayout.draft(draft.name, of: draft.text.classID)
        return try Self.specification(
            try canonicalText(of: draft), of: draft.text.classID, catalog, at: path)
    }

    /// The canonical text of a draft, as the archive holds it.
    public func canonicalText(of draft: Proposal) throws(ArchiveError) -> String {
        try snapshot(draft.text.recorded.commit).text(
            at: ArchiveLayout.draft(draft.name, of: draft.text.classID))
    }

    /// The document of which a draft was read, byte for byte, with the name of its file.
    public func source(of draft: Proposal) throws(ArchiveError) -> (name: String, bytes: [UInt8])? {
        try sources(of: draft.text, in: ArchiveLayout.drafts(of: draft.text.classID)).first
    }

    /// The files as they are at the tip, or else as a commit left them.
    private func snapshot(_ commit: String) -> Snapshot {
        Snapshot(store, at: tip ?? CommitID(description: commit))
    }

    /// The canonical text of a revision, as the archive holds it.
    public func canonicalText(of revision: Revision) throws(ArchiveError) -> String {
        try snapshot(revision.recorded.commit).text(of: revision.classID, revision.name)
    }

    /// The sources of a revision, byte for byte, with the names of their files.
    ///
    /// - Throws: `damaged` where one is not what was recorded, by the SHA-256 in its commit.
    public func sources(of revision: Revision) throws(ArchiveError) -> [(name: String, bytes: [UInt8])] {
        try sources(of: revision, in: ArchiveLayout.sources(of: revision.classID))
    }

    private func sources(
        of revision: Revision, in folder: String
    ) throws(ArchiveError) -> [(name: String, bytes: [UInt8])] {
        var sources: [(name: String, bytes: [UInt8])] = []
        for source in revision.recorded.sources {
            guard let file = source.file else { continue }
            let path = "\(folder)/\(file)"
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
        _ text: String, of id: ClassID, _ catalog: ProfileCatalog, at path: String
    ) throws(ArchiveError) -> Specification {
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
