import GitObjects
import SpecModel

/// What an audit reads of the folders: of each commit what differs from the one that it follows.
extension ArchiveAudit {
    /// How far folders that are a person's own may stand in each other.
    private static let deepest = 500
    private static let classFiles: Set<String> = ["class.json", "spec.md", "revisions", "sources", "drafts"]

    /// Reads every file and folder that a commit changed, and says what became of those of classes.
    mutating func collectChanges(
        of examined: inout Examined, _ link: AuditedHistory.Link, _ history: AuditedHistory
    ) {
        var before: ObjectID?
        if let parent = link.parents.first {
            before = history.links[parent]?.tree
            examined.hasGap = before == nil
        }
        var walk = Walk(examined: examined, spokenOf: examined.spokenOf)
        descend(.top, "", before, link.tree, &walk)
        examined = walk.examined
    }

    /// What is on the way through the folders of one commit.
    private struct Walk {
        var examined: Examined
        /// The paths whose bytes the commit's trailers speak of.
        let spokenOf: Set<String>
        /// The blobs that were read for it: `spec.md` is that of a revision.
        var read: [ObjectID: [UInt8]] = [:]
        /// All blobs of classes that were read for it.
        var seen: Set<ObjectID> = []
        /// How many names were looked at, which has an end also where folders hold each other's twins.
        var count = 0
        /// No commit of a writer's changes as many.
        static let most = 2_000_000
    }

    /// Which folder it is, by the layout.
    private enum Level {
        case top, profiles
        case jurisdiction(Jurisdiction)
        case shelf(Jurisdiction, String)
        case classFolder(ClassID)
        case revisions(ClassID)
        case sources(ClassID)
        case drafts(ClassID)
    }

    private mutating func descend(
        _ level: Level, _ path: String, _ old: ObjectID?, _ new: ObjectID?, _ walk: inout Walk
    ) {
        guard !report.isFull else { return }
        let before = earlierLines(old, &walk)
        guard let after = lines(new, at: path, &walk) else { return }
        for difference in before.differences(to: after) {
            walk.count += 1
            guard walk.count <= Walk.most else {
                if walk.count == Walk.most + 1 {
                    damage(
                        .commit, walk.examined.id, path,
                        "changes more than \(Walk.most) names; the rest was not read")
                }
                return
            }
            let inner = path.isEmpty ? difference.name : "\(path)/\(difference.name)"
            take(difference, level, inner, &walk)
        }
    }

    private mutating func take(
        _ difference: TreeDifference, _ level: Level, _ path: String, _ walk: inout Walk
    ) {
        let (old, new) = (difference.old, difference.new)
        let isFolder = (new ?? old)?.kind == .tree
        if isFolder, let inner = folder(difference.name, in: level, path, difference, &walk) {
            let before = old?.kind == .tree ? old?.id : nil
            return descend(inner, path, before, new?.id, &walk)
        }
        let place = isFolder ? .foreign : file(difference.name, in: level)
        let change = FileChange(path: path, place: place, old: old, new: new)
        if place.classID != nil { walk.examined.changes.append(change) }
        guard let new else { return }
        if place.isRecorded, new.kind != .blob {
            return damage(
                .misplaced, walk.examined.id, path, "is \(Self.word(new.kind)), not a plain file")
        }
        if !isFolder, place.isRecorded || walk.spokenOf.contains(path) {
            read(new, at: path, place, &walk)
        } else {
            readForeign(new, at: path, walk.examined.id)
        }
    }

    /// Which folder a name in another is; nil where it is none of the archive's.
    private mutating func folder(
        _ name: String, in level: Level, _ path: String, _ difference: TreeDifference, _ walk: inout Walk
    ) -> Level? {
        switch level {
        case .top:
            if name == ArchiveLayout.profiles { return .profiles }
            return Jurisdiction(name).map(Level.jurisdiction)
        case .jurisdiction(let jurisdiction): return .shelf(jurisdiction, name)
        case .shelf(let jurisdiction, let shelf):
            if let id = ClassID(jurisdiction: jurisdiction, word: name), ArchiveLayout.shelf(of: id) == shelf
            {
                return .classFolder(id)
            }
            if let new = difference.new, let lines = lines(new.id, at: path, &walk),
                lines.entries.contains(where: { Self.classFiles.contains($0.name) })
            {
                damage(.misplaced, walk.examined.id, path, "is no folder of a class")
            }
            return nil
        case .classFolder(let id):
            if name == "revisions" { return .revisions(id) }
            if name == "sources" { return .sources(id) }
            if name == "drafts" { return .drafts(id) }
            if Self.classFiles.contains(name), difference.new != nil {
                damage(.misplaced, walk.examined.id, path, "is a folder, not a plain file")
            }
            return nil
        case .revisions, .sources, .drafts:
            if difference.new != nil {
                damage(.misplaced, walk.examined.id, path, "is a folder where only files belong")
            }
            return nil
        case .profiles: return nil
        }
    }

    private func file(_ name: String, in level: Level) -> ArchivePath {
        switch level {
        case .top:
            [ArchiveLayout.settings, ArchiveLayout.policies, ArchiveLayout.attributes].contains(name)
                ? .settings : .foreign
        case .profiles: .settings
        case .jurisdiction, .shelf: .foreign
        case .classFolder(let id):
            switch name {
            case "class.json": .record(id)
            case "spec.md": .latestText(id)
            // A link or a submodule in a folder's place holds nothing that could be read.
            case "revisions": .revision(id, "")
            case "sources": .source(id, "")
            case "drafts": .draft(id, "")
            default: .other(id)
            }
        case .revisions(let id): .revision(id, name.hasSuffix(".md") ? String(name.dropLast(3)) : name)
        case .sources(let id): .source(id, name)
        case .drafts(let id): .draft(id, name)
        }
    }

    private static func word(_ kind: TreeEntry.Kind) -> String {
        switch kind {
        case .blob: "a file"
        case .executable: "a program"
        case .symlink: "a symbolic link"
        case .tree: "a folder"
        case .submodule: "a commit of another repository"
        }
    }

    // MARK: Reading

    /// The lines of a folder as an earlier commit has it; one that can't be read was reported there.
    private mutating func earlierLines(_ id: ObjectID?, _ walk: inout Walk) -> TreeLines {
        guard let id else { return .empty }
        if let known = folders[id] { return known }
        if let lines = try? repository.treeLines(id).lines { return lines }
        walk.examined.hasGap = true
        return .empty
    }

    private mutating func lines(_ id: ObjectID?, at path: String, _ walk: inout Walk) -> TreeLines? {
        guard let id else { return .empty }
        return lines(id, at: path, walk.examined.id)
    }

    /// The lines of a folder, kept for the commit that follows.
    mutating func lines(_ id: ObjectID, at path: String, _ commit: ObjectID) -> TreeLines? {
        if let known = folders[id] { return known }
        do throws(GitError) {
            let (lines, size) = try repository.treeLines(id)
            report.tally.folders += 1
            report.tally.bytes += size
            if folders.count >= 32 { folders.removeAll(keepingCapacity: true) }
            // A folder of a hundred thousand names is not worth its memory.
            if size < 1 << 16 { folders[id] = lines }
            return lines
        } catch {
            damage(.object, commit, path.isEmpty ? nil : path, error.description)
            return nil
        }
    }

    private mutating func read(
        _ entry: TreeEntry, at path: String, _ place: ArchivePath, _ walk: inout Walk
    ) {
        let isSpokenOf = walk.spokenOf.contains(path)
        if let bytes = walk.read[entry.id] {
            if isSpokenOf { walk.examined.contents[path] = bytes }
            return
        }
        var limit = ArchiveLayout.textLimit
        switch place {
        case .source, .draft: limit = ArchiveLayout.sourceLimit
        case .record, .latestText, .revision, .other, .settings, .foreign: break
        }
        // A crowd of names may stand for one blob; one that is spoken of must be at hand.
        guard walk.seen.insert(entry.id).inserted || isSpokenOf else { return }
        guard let bytes = bytes(of: entry.id, at: path, walk.examined.id, atMost: limit) else { return }
        if isSpokenOf {
            walk.read[entry.id] = bytes
            walk.examined.contents[path] = bytes
        } else if walk.read[entry.id] == nil, case .latestText = place, walk.read.count < 4 {
            walk.read[entry.id] = bytes
        }
    }

    /// The bytes of a file, which are hashed as they are read.
    mutating func bytes(
        of id: ObjectID, at path: String, _ commit: ObjectID, atMost limit: Int
    ) -> [UInt8]? {
        do throws(GitError) {
            let bytes = try repository.blob(id, atMost: limit)
            report.tally.files += 1
            report.tally.bytes += bytes.count
            return bytes
        } catch {
            damage(.object, commit, path, error.description)
            return nil
        }
    }

    /// Reads what is not the archive's but must be there, since the branch leads to it: each object once, since a
    /// few folders can stand in each other so that there are more paths than could ever be gone.
    private mutating func readForeign(_ entry: TreeEntry, at path: String, _ commit: ObjectID) {
        var unread = [(entry: entry, path: path, depth: 0)]
        while let (entry, path, depth) = unread.popLast(), !report.isFull {
            guard entry.kind != .submodule, foreign.insert(entry.id).inserted else { continue }
            if entry.kind == .tree {
                guard depth < Self.deepest else {
                    damage(.misplaced, commit, nil, "holds folders that go deeper than \(Self.deepest)")
                    continue
                }
                for inner in lines(entry.id, at: path, commit)?.entries ?? [] {
                    unread.append((inner, "\(path)/\(inner.name)", depth + 1))
                }
            } else {
                _ = bytes(of: entry.id, at: path, commit, atMost: ArchiveLayout.sourceLimit)
            }
        }
    }
}
