import GitObjects
public import SpecLayouts
public import SpecModel

/// An archive of class specifications: every revision of every class, each recorded by a commit that is never
/// changed.
///
/// It reads the snapshot at the tip of the branch. A damaged object is an error that names it and never the
/// end of a history.
public struct Archive {
    let store: any ArchiveStore
    /// What the archive is called, and its time zone.
    public let settings: ArchiveSettings
    /// The profiles that its documents are read by: the built-in ones, and those that it kept itself when it was
    /// opened.
    public let catalog: ProfileCatalog
    private let profileEntries: [StoredEntry]
    /// Where what the commits tell is kept beside them; nil where it is not.
    let indexKeeper: IndexKeeper?

    /// Makes an archive in a new bare git repository.
    ///
    /// Its first commit is the same in every archive, so that archives of several offices share an ancestor;
    /// the second holds the name and the time zone.
    /// - Parameters:
    ///   - seconds: when that is, in seconds since 1970.
    ///   - signer: who signs the second commit; the first belongs to no one.
    /// - Throws: `ArchiveError` where something is there already, or can't be written, or the key does not sign.
    public static func create(
        at path: String, settings: ArchiveSettings, by identity: Identity, at seconds: Int64,
        signer: CommitSigner? = nil
    ) throws(ArchiveError) -> Archive {
        // Refused before the folder is made: nothing half-made is left behind.
        try RecordingTime.check(seconds)
        guard let signer else { return try begin(GitStore.create(at: path), settings, identity, seconds) }
        let signature = try rehearsedSignature(settings, identity, seconds, by: signer)
        return try begin(GitStore.create(at: path), settings, identity, seconds) { _ in signature }
    }

    /// An archive in memory that is gone with the process, for tests and for trying things out.
    public static func inMemory(
        settings: ArchiveSettings, by identity: Identity, at seconds: Int64
    ) throws(ArchiveError) -> Archive {
        try RecordingTime.check(seconds)
        return try begin(MemoryStore(), settings, identity, seconds)
    }

    /// Opens the archive that lies in a folder.
    ///
    /// - Parameter index: whether what its commits tell is kept beside it, so that the next question need not read them
    ///   all. The answers are the same.
    /// - Throws: `ArchiveError` where the folder holds no archive, one of a later format, or a damaged one.
    public static func open(at path: String, index use: IndexUse = .none) throws(ArchiveError) -> Archive {
        if let archive = try openIndexed(at: path, use) { return archive }
        let store = try GitStore.open(at: path)
        guard let tip = try store.tip() else {
            throw ArchiveError(.notAnArchive, "the git repository '\(path)' has no branch 'main'")
        }
        guard let bytes = try store.file(ArchiveLayout.settings, at: tip, atMost: ArchiveLayout.textLimit)
        else {
            throw ArchiveError(
                .notAnArchive,
                "the git repository '\(path)' is no archive: it has no '\(ArchiveLayout.settings)'")
        }
        let keeper = use == .none ? nil : IndexKeeper(store.gitDirectory, use)
        return try Archive(store, try ArchiveSettings(reading: bytes), at: tip, keeper)
    }

    /// Opens an archive whose index is up to date, without git; nil where it is not, or where git has to look itself.
    private static func openIndexed(at path: String, _ use: IndexUse) throws(ArchiveError) -> Archive? {
        guard use != .none, let repository = PlainRepository(at: path), let tip = repository.tip(of: "main")
        else { return nil }
        let keeper = IndexKeeper(repository.gitDirectory, use)
        guard let index = keeper.held(for: CommitID(description: tip.description)),
            let bytes = try? index.read({ try $0.file(ArchiveLayout.settings) })
        else { return nil }
        let store = IndexedStore(repository, at: path, index)
        return try Archive(store, try ArchiveSettings(reading: bytes), at: index.tip, keeper)
    }

    /// The nearest archive at or above a folder; nil where there is no git repository.
    public static func discover(from folder: String) throws(ArchiveError) -> String? {
        // Git would find this one first, too.
        if let repository = PlainRepository(at: folder),
            let path = DerivedFile.realPath(repository.gitDirectory)
        {
            return path + "/"
        }
        return try GitStore.discover(from: folder)
    }

    /// Who records where nobody says so: what git's configuration names.
    public func configuredIdentity() throws(ArchiveError) -> Identity? { try store.configuredIdentity() }

    /// The same where there is no archive yet: what git's configuration of the user or the system names.
    public static func configuredIdentity() throws(ArchiveError) -> Identity? {
        try GitStore.configuredIdentity()
    }

    /// Makes the first two commits in an empty store.
    static func begin(
        _ store: any ArchiveStore, _ settings: ArchiveSettings, _ identity: Identity, _ seconds: Int64,
        sign: NewCommit.Signing? = nil
    ) throws(ArchiveError) -> Archive {
        guard let tool = Identity(name: "Spectrail", mail: "spectrail@localhost") else {
            throw ArchiveError(.system, "the tool has no name")
        }
        let first = RecordingTime.earliest
        let root = try store.append(
            NewCommit(
                files: [
                    ArchiveLayout.attributes: Array(ArchiveLayout.attributesText.utf8),
                    ArchiveLayout.settings: ArchiveSettings.bytes(nil),
                ], message: "Begin an archive of class specifications\n", by: tool, authoredAt: first,
                recordedAt: first), onto: nil)
        let named = try store.append(
            NewCommit(
                files: [ArchiveLayout.settings: ArchiveSettings.bytes(settings)],
                message: "Name the archive\n", by: identity, authoredAt: seconds, recordedAt: seconds,
                sign: sign), onto: root)
        _ = try store.moveTip(from: nil, to: named)
        return try Archive(store, settings, at: named)
    }

    private init(
        _ store: any ArchiveStore, _ settings: ArchiveSettings, at tip: CommitID, _ keeper: IndexKeeper? = nil
    ) throws(ArchiveError) {
        indexKeeper = keeper
        self.store = store
        self.settings = settings
        profileEntries = try store.entries(of: ArchiveLayout.profiles, at: tip)
        catalog = try Self.catalog(profileEntries, store, tip)
    }

    /// The profiles as of a commit: those of the opening, unless the archive got others since.
    func catalog(at commit: CommitID) throws(ArchiveError) -> ProfileCatalog {
        let entries = try store.entries(of: ArchiveLayout.profiles, at: commit)
        return entries == profileEntries ? catalog : try Self.catalog(entries, store, commit)
    }

    private static func catalog(
        _ entries: [StoredEntry], _ store: any ArchiveStore, _ commit: CommitID
    ) throws(ArchiveError) -> ProfileCatalog {
        var files: [[UInt8]] = []
        for entry in entries where !entry.isFolder {
            let path = "\(ArchiveLayout.profiles)/\(entry.name)"
            if let bytes = try store.file(path, at: commit, atMost: ArchiveLayout.textLimit) {
                files.append(bytes)
            }
        }
        do {
            return try catalog(of: files)
        } catch {
            throw .damaged(ArchiveLayout.profiles, "holds a profile that can't be used: \(error)")
        }
    }

    /// One file may extend another that stands behind it, so what lacks its parent waits for the next round.
    static func catalog(of files: [[UInt8]]) throws(ProfileError) -> ProfileCatalog {
        var catalog = ProfileCatalog()
        var waiting = files
        while !waiting.isEmpty {
            var orphans: [[UInt8]] = []
            var trouble: ProfileError?
            for file in waiting {
                do throws(ProfileError) {
                    try catalog.add(file)
                } catch {
                    guard error.code == .unknownParent else { throw error }
                    orphans.append(file)
                    trouble = error
                }
            }
            if let trouble, orphans.count == waiting.count { throw trouble }
            waiting = orphans
        }
        return catalog
    }
}
