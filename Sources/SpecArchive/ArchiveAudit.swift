import SpecLayouts
public import SpecModel
import GitObjects

// An audit goes through history once, from the first commit to the last, and of each commit reads what it changed
// against the one that it follows: so every object that the branch leads to is read, and hashed, once or little more
// often, whatever the length of history. What is kept meanwhile is a few facts of each revision, some hundred bytes; no
// text outlives its commit.
//
// It opens the repository itself and not through `Archive`, which gives up at the first thing that is wrong.

/// Reads everything in an archive and holds it against what its commits say.
struct ArchiveAudit: ~Copyable {
    static let branch = "refs/heads/main"

    let repository: Repository
    let options: AuditOptions
    let reader: SourceReader?
    var report = AuditReport()
    var classes: [ClassID: AuditedClass] = [:]
    /// Whether each commit so far followed the one before it, so that what was read last is its state.
    var isLinear = true
    /// Whether every commit could be read: else nobody knows what those recorded that could not.
    var historyIsWhole = true
    /// What was said of objects, which the commits that share them would say again.
    private var told: Set<String> = []
    /// The lines of the folders that were read last.
    var folders: [ObjectID: TreeLines] = [:]
    /// What was read outside the folders of classes, where the same things may stand in many places.
    var foreign: Set<ObjectID> = []
    /// The profiles by the object of their folder.
    var catalog: (folder: ObjectID?, catalog: ProfileCatalog)?

    init(at path: String, _ options: AuditOptions, _ reader: SourceReader?) throws(ArchiveError) {
        repository = try translated { () throws(GitError) in try Repository.open(at: path) }
        self.options = options
        self.reader = reader
    }

    /// Goes through all of history, and then through what lies beside it.
    mutating func run(_ progress: (AuditProgress) -> Void) throws(ArchiveError) {
        guard let tip = try tip() else { return }
        report.tip = tip.description
        try refuseForeign(tip)
        let history = AuditedHistory(from: tip, in: repository, &report)
        historyIsWhole = report.findings.isEmpty
        var previous: ObjectID?
        for (place, id) in history.order.enumerated() {
            guard !report.isFull, let link = history.links[id] else { break }
            if link.parents != [previous].compactMap(\.self) { isLinear = false }
            examine(id, link, history)
            previous = id
            progress(
                AuditProgress(
                    commits: place + 1, total: history.order.count, bytes: report.tally.bytes))
        }
        if !report.isFull, let link = history.links[tip] { examineTip(tip, link.tree) }
        examineSurroundings()
    }

    private mutating func tip() throws(ArchiveError) -> ObjectID? {
        do {
            if let tip = try repository.reference(Self.branch) { return tip }
        } catch {
            report.add(AuditFinding(.damage, .branch, error.description))
            examineSurroundings()
            return nil
        }
        throw ArchiveError(
            .notAnArchive, "the git repository '\(repository.gitDirectory)' has no branch 'main'")
    }

    /// A repository that is no archive has no damage, and one of a later version can't be judged.
    private func refuseForeign(_ tip: ObjectID) throws(ArchiveError) {
        guard let tree = try? repository.commit(tip).tree, let lines = try? repository.treeLines(tree).lines
        else { return }
        guard let entry = lines[ArchiveLayout.settings] else {
            throw ArchiveError(
                .notAnArchive,
                "the git repository '\(repository.gitDirectory)' is no archive: it has no '\(ArchiveLayout.settings)'"
            )
        }
        guard let bytes = try? repository.blob(entry.id, atMost: ArchiveLayout.textLimit) else { return }
        do {
            _ = try ArchiveSettings(reading: bytes)
        } catch  where error.code == .newerFormat {
            throw error
        } catch {
            return
        }
    }

    // MARK: What is found

    mutating func damage(
        _ code: AuditFinding.Code, _ commit: ObjectID? = nil, _ path: String? = nil, _ message: String,
        expected: String? = nil, found: String? = nil
    ) {
        if code == .object, !told.insert(message).inserted { return }
        report.add(
            AuditFinding(
                .damage, code, commit: commit?.description, path: path, message,
                expected: expected.map(Self.line), found: found.map(Self.line)))
    }

    mutating func notice(
        _ code: AuditFinding.Code, _ commit: ObjectID? = nil, _ path: String? = nil, _ message: String,
        expected: String? = nil, found: String? = nil
    ) {
        report.add(
            AuditFinding(
                .notice, code, commit: commit?.description, path: path, message,
                expected: expected.map(Self.line), found: found.map(Self.line)))
    }

    /// A trailer can have a megabyte, and a report ten thousand of them.
    private static func line(_ text: String) -> String {
        text.utf8.count <= 300 ? text : String(text.prefix(200)) + "…"
    }
}

extension Archive {
    /// Reads everything in the archive that lies in a folder, and proves it: each object that the branch leads to, what
    /// each commit says against the files that it brought, that nothing earlier was changed, and that what the branch
    /// holds now is what was recorded last.
    ///
    /// - Parameters:
    ///   - reader: how sources are read anew; nil leaves that out.
    ///   - progress: told after each commit.
    /// - Throws: `ArchiveError` where there is no archive that could be audited. Damage is no error: it is reported.
    public static func audit(
        at path: String, _ options: AuditOptions = AuditOptions(), reader: SourceReader? = nil,
        progress: (AuditProgress) -> Void = { _ in }
    ) throws(ArchiveError) -> AuditReport {
        var audit = try ArchiveAudit(at: path, options, reader)
        try audit.run(progress)
        return audit.report
    }
}
