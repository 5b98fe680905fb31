import GitObjects
import SpecModel

/// What an audit asks of the branch's last state: it must be what was recorded last, all of it and nothing else.
extension ArchiveAudit {
    mutating func examineTip(_ tip: ObjectID, _ tree: ObjectID) {
        var held: Set<ClassID> = []
        for top in lines(tree, at: "", tip)?.entries ?? [] {
            guard top.kind == .tree, let jurisdiction = Jurisdiction(top.name) else {
                if !Self.known.contains(top.name) { tellOther(top.name + (top.kind == .tree ? "/" : "")) }
                continue
            }
            for shelf in folders(in: top.id, at: top.name, tip) {
                let path = "\(top.name)/\(shelf.name)"
                for folder in folders(in: shelf.id, at: path, tip) where !report.isFull {
                    guard let id = ClassID(jurisdiction: jurisdiction, word: folder.name),
                        ArchiveLayout.shelf(of: id) == shelf.name
                    else { continue }
                    if examineClass(id, folder.id, tip) { held.insert(id) }
                }
            }
        }
        report.tally.classes = held.count
        for id in classes.keys.sorted() where !held.contains(id) && classes[id]?.isEmpty == false {
            damage(.missing, tip, ArchiveLayout.folder(of: id), "is not there, though its class was recorded")
        }
        examineSettings(tip, tree)
    }

    private static let known: Set<String> = [
        ArchiveLayout.settings, ArchiveLayout.policies, ArchiveLayout.attributes, ArchiveLayout.profiles,
    ]

    private mutating func folders(in id: ObjectID, at path: String, _ tip: ObjectID) -> [TreeEntry] {
        lines(id, at: path, tip)?.entries.filter { $0.kind == .tree } ?? []
    }

    // MARK: Classes

    /// Holds a class against what was recorded of it; false where the folder is a person's own.
    private mutating func examineClass(_ id: ClassID, _ folder: ObjectID, _ tip: ObjectID) -> Bool {
        guard let lines = lines(folder, at: ArchiveLayout.folder(of: id), tip) else { return true }
        let (record, latest) = (lines["class.json"], lines["spec.md"])
        let revisions = lines["revisions"].map { $0.kind == .tree ? $0.id : nil }
        let sources = lines["sources"].map { $0.kind == .tree ? $0.id : nil }
        guard record != nil || latest != nil || revisions != nil || sources != nil else { return false }
        let audited = classes[id] ?? AuditedClass(id: id)
        examineFiles(
            revisions ?? nil, at: ArchiveLayout.revisions(of: id), tip,
            recorded: Dictionary(
                audited.standing.map { ("\($0.key).md", $0.value.text) }, uniquingKeysWith: { one, _ in one }),
            isExcused: { name in name.hasSuffix(".md") && audited.takenBack.contains(String(name.dropLast(3)))
            })
        examineFiles(
            sources ?? nil, at: ArchiveLayout.sources(of: id), tip,
            recorded: audited.sources.filter { file, _ in
                !audited.takenBack.contains { ArchivePath.isSource(file, of: $0) }
            },
            isExcused: { name in audited.sources[name] != nil })
        for name in audited.takenBack.sorted()
        where revisions.flatMap({ $0 }).flatMap({
            self.lines($0, at: ArchiveLayout.revisions(of: id), tip)
        })?["\(name).md"] == nil {
            damage(
                .missing, tip, ArchiveLayout.revision(name, of: id),
                "is not there, though a note stands there since the revision was taken back")
        }
        if let name = audited.latest, let text = audited.standing[name]?.text, latest?.id != text,
            !isLinear || !historyIsWhole
        {
            damage(
                .latest, tip, ArchiveLayout.latestText(of: id),
                "is not the text of the latest revision, \(name)",
                expected: text.description, found: latest?.id.description ?? "no such file")
        }
        examineRecord(record, audited, tip)
        return true
    }

    /// Each file that was recorded must be there as it was recorded last, and no other.
    private mutating func examineFiles(
        _ folder: ObjectID?, at path: String, _ tip: ObjectID, recorded: [String: ObjectID?],
        isExcused: (String) -> Bool
    ) {
        var held: Set<String> = []
        guard let entries = folder.map({ lines($0, at: path, tip)?.entries }) ?? [] else { return }
        for entry in entries {
            held.insert(entry.name)
            if let id = recorded[entry.name] {
                guard let id, id != entry.id else { continue }
                damage(
                    .unrecorded, tip, "\(path)/\(entry.name)", "is not as it was recorded last",
                    expected: id.description, found: entry.id.description)
            } else if historyIsWhole, !isExcused(entry.name), entry.kind != .tree {
                damage(.unrecorded, tip, "\(path)/\(entry.name)", "was recorded by no commit")
            }
        }
        for name in recorded.keys.sorted() where !held.contains(name) {
            damage(.missing, tip, "\(path)/\(name)", "is not there, though it was recorded")
        }
    }

    // MARK: Names

    /// A commit that changes `class.json` may put into it only what revisions say.
    mutating func checkRecord(of id: ClassID, in examined: Examined) {
        let path = ArchiveLayout.record(of: id)
        guard historyIsWhole, let bytes = examined.contents[path], let audited = classes[id] else { return }
        guard let record = record(bytes, id, path, examined.id) else { return }
        checkNames(of: record, audited, path, examined.id)
    }

    private mutating func examineRecord(_ entry: TreeEntry?, _ audited: AuditedClass, _ tip: ObjectID) {
        let path = ArchiveLayout.record(of: audited.id)
        guard let entry else {
            if !audited.isEmpty { damage(.missing, tip, path, "is not there, though its class was recorded") }
            return
        }
        guard entry.kind == .blob || entry.kind == .executable,
            let bytes = bytes(of: entry.id, at: path, tip, atMost: ArchiveLayout.textLimit),
            let record = record(bytes, audited.id, path, tip), historyIsWhole
        else { return }
        checkNames(of: record, audited, path, tip)
        let named = audited.named
        let missing =
            Self.missing(named.titles, in: record.titles) { FoldedText($0) }
            + Self.missing(named.codes, in: record.codes) { $0 }
        for alias in missing {
            damage(
                .classRecord, tip, path, "lacks a name that a revision bears, or dates it later",
                expected: Self.words(alias), found: "no such name")
        }
    }

    private mutating func record(
        _ bytes: [UInt8], _ id: ClassID, _ path: String, _ commit: ObjectID
    ) -> ClassRecord? {
        do {
            return try ClassRecord(reading: bytes, id: id)
        } catch {
            damage(.classRecord, commit, path, error.message)
            return nil
        }
    }

    /// No name without a revision that bore it, and none dated before the first that did.
    private mutating func checkNames(
        of record: ClassRecord, _ audited: AuditedClass, _ path: String, _ commit: ObjectID
    ) {
        let ever = audited.everNamed
        let unknown =
            Self.missing(record.titles, in: ever.titles) { FoldedText($0) }
            + Self.missing(record.codes, in: ever.codes) { $0 }
        for alias in unknown {
            damage(
                .classRecord, commit, path, "has a name that no revision bore, or not from that day",
                expected: "a name and a day that a revision has", found: Self.words(alias))
        }
    }

    /// The names of one list that the other lacks, or has from a later day on.
    private static func missing<Key: Hashable>(
        _ aliases: [ClassRecord.Alias], in others: [ClassRecord.Alias], by key: (String) -> Key
    ) -> [ClassRecord.Alias] {
        var days: [Key: Int] = [:]
        for other in others {
            let day = other.from?.lastDay.daysSince1970 ?? .max
            days[key(other.text)] = min(days[key(other.text)] ?? .max, day)
        }
        return aliases.filter { alias in
            guard let day = days[key(alias.text)] else { return true }
            return day > alias.from?.lastDay.daysSince1970 ?? .max
        }
    }

    private static func words(_ alias: ClassRecord.Alias) -> String {
        alias.text + (alias.from.map { " from \($0)" } ?? "")
    }
}
