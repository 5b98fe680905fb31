import GitObjects
import SpecModel

/// A store in git that is asked only for what the index doesn't hold: the start of libgit2 costs more than most
/// questions do.
///
/// A class because it opens git's store once, when that is first needed.
final class IndexedStore: ArchiveStore {
    private let path: String
    private let repository: PlainRepository
    private let index: ArchiveIndex
    private var opened: GitStore?

    init(_ repository: PlainRepository, at path: String, _ index: ArchiveIndex) {
        self.repository = repository
        self.path = path
        self.index = index
    }

    func tip() throws(ArchiveError) -> CommitID? {
        guard opened == nil, let tip = repository.tip(of: "main") else { return try git().tip() }
        return CommitID(description: tip.description)
    }

    func entries(of folder: String, at commit: CommitID) throws(ArchiveError) -> [StoredEntry] {
        if commit == index.tip, folder == ArchiveLayout.profiles, let bytes = held(folder),
            let entries = try? Self.entries(of: bytes)
        {
            return entries
        }
        return try git().entries(of: folder, at: commit)
    }

    func file(_ path: String, at commit: CommitID, atMost limit: Int) throws(ArchiveError) -> [UInt8]? {
        if commit == index.tip, let bytes = held(path), bytes.count <= limit { return bytes }
        return try git().file(path, at: commit, atMost: limit)
    }

    func commit(_ id: CommitID) throws(ArchiveError) -> StoredCommit { try git().commit(id) }
    func history(from tip: CommitID) throws(ArchiveError) -> [CommitID] { try git().history(from: tip) }
    func commits(from tip: CommitID) throws(ArchiveError) -> [StoredCommit] { try git().commits(from: tip) }

    func content(named name: String, atMost limit: Int) throws(ArchiveError) -> [UInt8] {
        try git().content(named: name, atMost: limit)
    }

    func contentName(of bytes: [UInt8]) throws(ArchiveError) -> String { try git().contentName(of: bytes) }
    func configuredIdentity() throws(ArchiveError) -> Identity? { try git().configuredIdentity() }

    func append(_ commit: NewCommit, onto parent: CommitID?) throws(ArchiveError) -> CommitID {
        try git().append(commit, onto: parent)
    }

    func join(_ commit: NewCommit, _ files: JoinedFiles, onto ours: CommitID, and theirs: CommitID)
        throws(ArchiveError) -> CommitID
    {
        try git().join(commit, files, onto: ours, and: theirs)
    }

    func transport(to remote: String?) throws(ArchiveError) -> GitTransport? {
        try git().transport(to: remote)
    }
    func tip(of reference: String) throws(ArchiveError) -> CommitID? { try git().tip(of: reference) }
    func signedContent(of commit: CommitID) throws(ArchiveError) -> SignedContent {
        try git().signedContent(of: commit)
    }
    func editions() throws(ArchiveError) -> [StoredEdition] { try git().editions() }
    func name(_ edition: NewEdition) throws(ArchiveError) { try git().name(edition) }
    func bulkWriter(onto tip: CommitID?) throws(ArchiveError) -> any BulkWriter {
        try git().bulkWriter(onto: tip)
    }
    func note(_ name: String) -> [UInt8]? { try? git().note(name) }
    func setNote(_ name: String, to bytes: [UInt8]?) { try? git().setNote(name, to: bytes) }

    func moveTip(from expected: CommitID?, to new: CommitID) throws(ArchiveError) -> WorkingFolderState {
        try git().moveTip(from: expected, to: new)
    }

    private func git() throws(ArchiveError) -> GitStore {
        if let opened { return opened }
        let store = try GitStore.open(at: path)
        opened = store
        return store
    }

    private func held(_ path: String) -> [UInt8]? { try? index.read { try $0.file(path) } }

    // MARK: A folder as bytes

    static func bytes(of entries: [StoredEntry]) -> [UInt8] {
        var row = IndexBytes()
        for entry in entries {
            row.put(entry.name)
            row.put(entry.isFolder ? 1 : 0)
            row.put(entry.contentName)
        }
        return row.bytes
    }

    private static func entries(of bytes: [UInt8]) throws(IndexTrouble) -> [StoredEntry] {
        var row = IndexReader(bytes)
        var entries: [StoredEntry] = []
        while !row.isAtEnd {
            entries.append(
                StoredEntry(
                    name: try row.text(), isFolder: try row.number() == 1, contentName: try row.text()))
        }
        return entries
    }
}
