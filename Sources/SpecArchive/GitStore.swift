import FoundationEssentials
import GitObjects
import SpecModel

/// A store in a git repository that any git client can read: one branch, `main`, that only grows.
///
/// A class because the repository's handle has one owner and an end.
final class GitStore: ArchiveStore {
    private static let branch = "refs/heads/main"
    private static let folderLimit = 1_000_000
    let repository: Repository

    /// The folder of git itself.
    var gitDirectory: String { repository.gitDirectory }

    private init(_ repository: consuming Repository) { self.repository = repository }

    static func create(at path: String) throws(ArchiveError) -> GitStore {
        let store = GitStore(try translated { () throws(GitError) in try Repository.create(at: path) })
        // A bare repository has no working folder in which git would find the tree's own attributes.
        let attributes = store.repository.gitDirectory + "info/attributes"
        do {
            try Data(ArchiveLayout.attributesText.utf8).write(to: URL(fileURLWithPath: attributes))
        } catch {
            throw ArchiveError(.system, "'\(attributes)' can't be written: \(error)")
        }
        return store
    }

    static func open(at path: String) throws(ArchiveError) -> GitStore {
        GitStore(try translated { () throws(GitError) in try Repository.open(at: path) })
    }

    static func discover(from path: String) throws(ArchiveError) -> String? {
        try translated { () throws(GitError) in try Repository.discover(from: path) }
    }

    static func configuredIdentity() throws(ArchiveError) -> Identity? {
        let configured = try translated { () throws(GitError) in try Repository.configuredIdentity() }
        return configured.flatMap { Identity(name: $0.name, mail: $0.email) }
    }

    func tip() throws(ArchiveError) -> CommitID? {
        try translated { () throws(GitError) in try repository.reference(Self.branch) }.map(Self.id)
    }

    func commit(_ id: CommitID) throws(ArchiveError) -> StoredCommit {
        let object = try object(id)
        let commit = try translated { () throws(GitError) in try repository.commit(object) }
        return try Self.stored(commit)
    }

    func commits(from tip: CommitID) throws(ArchiveError) -> [StoredCommit] {
        let object = try object(tip)
        let commits = try translated { () throws(GitError) in try repository.commits(from: object) }
        return try commits.map(Self.stored)
    }

    private static func stored(_ commit: Commit) throws(ArchiveError) -> StoredCommit {
        guard let by = Identity(name: commit.committer.name, mail: commit.committer.email) else {
            throw ArchiveError(.damaged, "commit '\(commit.id)' names nobody who recorded it")
        }
        return StoredCommit(
            id: id(commit.id), parents: commit.parents.map(id), by: by, recordedAt: commit.committer.seconds,
            message: commit.message)
    }

    func history(from tip: CommitID) throws(ArchiveError) -> [CommitID] {
        let object = try object(tip)
        return try translated { () throws(GitError) in try repository.history(from: object) }.map(Self.id)
    }

    func entries(of folder: String, at commit: CommitID) throws(ArchiveError) -> [StoredEntry] {
        let root = try tree(of: commit)
        return try translated { () throws(GitError) in
            var tree = root
            if !folder.isEmpty {
                guard let entry = try repository.entry(at: folder, in: root), entry.kind == .tree else {
                    return []
                }
                tree = entry.id
            }
            return try repository.tree(tree, atMost: Self.folderLimit).map { entry in
                StoredEntry(
                    name: entry.name, isFolder: entry.kind == .tree, contentName: entry.id.description)
            }
        }
    }

    func file(_ path: String, at commit: CommitID, atMost limit: Int) throws(ArchiveError) -> [UInt8]? {
        let root = try tree(of: commit)
        guard let entry = try translated({ () throws(GitError) in try repository.entry(at: path, in: root) })
        else { return nil }
        guard entry.kind == .blob || entry.kind == .executable else {
            throw .damaged(path, "is no plain file")
        }
        do {
            return try repository.blob(entry.id, atMost: limit)
        } catch  where error.code == .tooLarge {
            throw .damaged(path, "has more than \(limit) bytes")
        } catch {
            throw .damaged(path, "can't be read: \(error)")
        }
    }

    func content(named name: String, atMost limit: Int) throws(ArchiveError) -> [UInt8] {
        guard let object = ObjectID(name) else {
            throw ArchiveError(.damaged, "'\(name)' is no id of an object")
        }
        return try translated { () throws(GitError) in try repository.blob(object, atMost: limit) }
    }

    func contentName(of bytes: [UInt8]) throws(ArchiveError) -> String {
        try translated { () throws(GitError) in try Repository.blobID(of: bytes.span) }.description
    }

    func append(_ new: NewCommit, onto parent: CommitID?) throws(ArchiveError) -> CommitID {
        var base: ObjectID?
        var parents: [ObjectID] = []
        if let parent {
            base = try tree(of: parent)
            parents = [try object(parent)]
        }
        let tree = try translated { () throws(GitError) in
            var changes: [TreeChange] = []
            for (path, bytes) in new.files.sorted(by: { $0.key < $1.key }) {
                changes.append(.put(try repository.writeBlob(bytes.span), at: path))
            }
            return try repository.updateTree(base, with: changes + new.removed.map(TreeChange.remove))
        }
        return try write(new, tree, parents)
    }

    func join(
        _ new: NewCommit, _ files: JoinedFiles, onto ours: CommitID, and theirs: CommitID
    ) throws(ArchiveError) -> CommitID {
        let base = try tree(of: ours)
        var changes: [TreeChange] = []
        for (path, place) in files.links.sorted(by: { $0.key < $1.key }) {
            let root = try tree(of: place.commit)
            let entry = try translated { () throws(GitError) in try repository.entry(at: place.path, in: root)
            }
            guard let entry, entry.kind == .blob || entry.kind == .executable else {
                throw .damaged(place.path, "is no plain file in commit '\(place.commit)'")
            }
            changes.append(.put(entry.id, at: path))
        }
        let parents = [try object(ours), try object(theirs)]
        let tree = try translated { () throws(GitError) in
            for (path, bytes) in files.files.sorted(by: { $0.key < $1.key }) {
                changes.append(.put(try repository.writeBlob(bytes.span), at: path))
            }
            return try repository.updateTree(base, with: changes + files.removed.map(TreeChange.remove))
        }
        return try write(new, tree, parents)
    }

    /// Writes a commit of a tree, signed where it is to be.
    private func write(
        _ new: NewCommit, _ tree: ObjectID, _ parents: [ObjectID]
    ) throws(ArchiveError) -> CommitID {
        let (author, committer) = (
            Self.signature(new.by, new.authoredAt), Self.signature(new.by, new.recordedAt)
        )
        guard let sign = new.sign else {
            return try translated { () throws(GitError) in
                Self.id(
                    try repository.createCommit(
                        tree: tree, parents: parents, author: author, committer: committer,
                        message: new.message))
            }
        }
        let content = try translated { () throws(GitError) in
            try repository.commitContent(
                tree: tree, parents: parents, author: author, committer: committer, message: new.message)
        }
        let signature = try sign(content)
        return try translated { () throws(GitError) in
            Self.id(try repository.createCommit(content, signature: signature))
        }
    }

    func transport(to remote: String?) throws(ArchiveError) -> GitTransport? {
        let folder = repository.gitDirectory
        if let remote { return GitTransport(folder: folder, remote: try GitTransport.checked(remote)) }
        let known = try GitTransport.remotes(of: folder)
        guard let only = known.contains("origin") ? "origin" : known.first else {
            throw ArchiveError(.noRemote, "the archive knows no other repository")
        }
        guard known.contains("origin") || known.count == 1 else {
            throw ArchiveError(
                .noRemote, "the archive knows several repositories: \(known.joined(separator: ", "))")
        }
        return GitTransport(folder: folder, remote: only)
    }

    func tip(of reference: String) throws(ArchiveError) -> CommitID? {
        try translated { () throws(GitError) in try repository.reference(reference) }.map(Self.id)
    }

    func moveTip(from expected: CommitID?, to new: CommitID) throws(ArchiveError) -> WorkingFolderState {
        let target = try object(new)
        var previous: ObjectID?
        if let expected { previous = try object(expected) }
        let (before, after) = (try expected.map(tree), try tree(of: new))
        let head = try translated { () throws(GitError) in try repository.headReferenceName() }
        let isCheckedOut = !repository.isBare && head == Self.branch
        return try translated { () throws(GitError) in
            try repository.moving(Self.branch) { () throws(GitError) in
                // A lock that stops the checkout is met before the branch moves: afterwards it is recorded already.
                if isCheckedOut { try repository.refuseIndexLock() }
                try repository.moveReference(
                    Self.branch, from: previous, to: target, reflog: "spectrail: record")
                return isCheckedOut ? checkOut(after, whenWorkingFolderHolds: before) : .upToDate
            }
        }
    }

    /// Brings the working folder to a tree. What goes wrong is told and undoes nothing.
    private func checkOut(
        _ tree: ObjectID, whenWorkingFolderHolds before: ObjectID?
    ) -> WorkingFolderState {
        do {
            let kept = try repository.checkOut(tree: tree, whenWorkingFolderHolds: before)
            return WorkingFolderState(leftAlone: kept, trouble: nil)
        } catch {
            return WorkingFolderState(leftAlone: [], trouble: error.description)
        }
    }

    func configuredIdentity() throws(ArchiveError) -> Identity? {
        let configured = try translated { () throws(GitError) in try repository.configuredIdentity() }
        return configured.flatMap { Identity(name: $0.name, mail: $0.email) }
    }

    private func tree(of commit: CommitID) throws(ArchiveError) -> ObjectID {
        let object = try object(commit)
        return try translated { () throws(GitError) in try repository.commit(object).tree }
    }

    func object(_ id: CommitID) throws(ArchiveError) -> ObjectID {
        guard let object = ObjectID(id.description) else {
            throw ArchiveError(.damaged, "'\(id)' is no id of a commit")
        }
        return object
    }

    static func id(_ object: ObjectID) -> CommitID { CommitID(description: object.description) }

    static func signature(_ identity: Identity, _ seconds: Int64) -> Signature {
        Signature(name: identity.name, email: identity.mail, seconds: seconds)
    }
}

/// Runs a call of git's and says its error in the words of archives.
func translated<Value: ~Copyable>(_ body: () throws(GitError) -> Value) throws(ArchiveError) -> Value {
    do {
        return try body()
    } catch {
        let code: ArchiveError.Code =
            switch error.code {
            case .notRepository: .notAnArchive
            // A folder that is not there is no archive; an object that is not there is a hole in one.
            case .notFound: error.isAboutFolder ? .notAnArchive : .damaged
            case .exists: .exists
            case .locked: .locked
            case .modified: .modified
            case .ownership: .ownership
            case .damaged, .tooLarge, .invalidPath: .damaged
            default: .system
            }
        throw ArchiveError(code, error.description, lockAge: error.lock?.age)
    }
}

extension GitError {
    fileprivate var isAboutFolder: Bool {
        if case .folder = subject { true } else { false }
    }
}
