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
    /// The profiles that its documents are read by: the built-in ones, and those that it keeps itself.
    public let catalog: ProfileCatalog

    /// Makes an archive in a new bare git repository.
    ///
    /// Its first commit is the same in every archive, so that archives of several offices share an ancestor;
    /// the second holds the name and the time zone.
    /// - Parameter seconds: when that is, in seconds since 1970; nil leaves the second commit out of time, at
    ///   the moment of the first.
    /// - Throws: `ArchiveError` where something is there already, or can't be written.
    public static func create(
        at path: String, settings: ArchiveSettings, by identity: Identity, at seconds: Int64
    ) throws(ArchiveError) -> Archive {
        try begin(GitStore.create(at: path), settings, identity, seconds)
    }

    /// An archive in memory that is gone with the process, for tests and for trying things out.
    public static func inMemory(
        settings: ArchiveSettings, by identity: Identity, at seconds: Int64
    ) throws(ArchiveError) -> Archive {
        try begin(MemoryStore(), settings, identity, seconds)
    }

    /// Opens the archive that lies in a folder.
    ///
    /// - Throws: `ArchiveError` where the folder holds no archive, one of a later format, or a damaged one.
    public static func open(at path: String) throws(ArchiveError) -> Archive {
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
        return try Archive(store, try ArchiveSettings(reading: bytes), at: tip)
    }

    /// The nearest archive at or above a folder; nil where there is no git repository.
    public static func discover(from folder: String) throws(ArchiveError) -> String? {
        try GitStore.discover(from: folder)
    }

    /// Who records where nobody says so: what git's configuration names.
    public func configuredIdentity() throws(ArchiveError) -> Identity? { try store.configuredIdentity() }

    private static func begin(
        _ store: any ArchiveStore, _ settings: ArchiveSettings, _ identity: Identity, _ seconds: Int64
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
        let time = RecordingTime.clamped(seconds)
        let named = try store.append(
            NewCommit(
                files: [ArchiveLayout.settings: ArchiveSettings.bytes(settings)],
                message: "Name the archive\n", by: identity, authoredAt: time, recordedAt: time),
            onto: root)
        _ = try store.moveTip(from: nil, to: named)
        return try Archive(store, settings, at: named)
    }

    private init(_ store: any ArchiveStore, _ settings: ArchiveSettings, at tip: CommitID)
        throws(ArchiveError)
    {
        self.store = store
        self.settings = settings
        let files = try Self.profileFiles(store, tip)
        do {
            var catalog = try ProfileCatalog()
            for file in files { try catalog.add(file) }
            self.catalog = catalog
        } catch {
            throw .damaged(ArchiveLayout.profiles, "holds a profile that can't be used: \(error)")
        }
    }
}
