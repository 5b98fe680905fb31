import SpecLayouts
public import SpecModel

extension Archive {
    /// Every class, by id.
    public func classes() throws(ArchiveError) -> [ClassRecord] {
        guard let tip = try store.tip() else { return [] }
        return try Snapshot(store, at: tip).classIDs().map { id throws(ArchiveError) in
            try Snapshot(store, at: tip).record(of: id)
        }
    }

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

    /// A class with all its revisions.
    public func history(of id: ClassID) throws(ArchiveError) -> ClassHistory {
        try histories(of: [id])[0]
    }

    /// Every class with all its revisions, by id.
    public func histories() throws(ArchiveError) -> [ClassHistory] {
        try histories(of: try classes().map(\.id))
    }

    /// The canonical text of a revision, as the archive holds it.
    public func canonicalText(of revision: Revision) throws(ArchiveError) -> String {
        try snapshot().text(of: revision.classID, revision.name)
    }

    /// The sources of a revision, byte for byte, with the names of their files.
    ///
    /// - Throws: `damaged` where the first is not what was recorded, by the SHA-256 in its commit.
    public func sources(of revision: Revision) throws(ArchiveError) -> [(name: String, bytes: [UInt8])] {
        let sources = try snapshot().sources(of: revision.classID, revision.name)
        if let first = sources.first, let recorded = revision.recorded.sourceSHA256 {
            let found = try digest(of: first.bytes)
            guard found == recorded else {
                throw .damaged(
                    "\(ArchiveLayout.sources(of: revision.classID))/\(first.name)",
                    "is not the document that was recorded: its SHA-256 is \(found), not \(recorded)")
            }
        }
        return sources
    }

    private func snapshot() throws(ArchiveError) -> Snapshot {
        guard let tip = try store.tip() else {
            throw ArchiveError(.notAnArchive, "the archive has no branch 'main'")
        }
        return Snapshot(store, at: tip)
    }

    private func histories(of ids: [ClassID]) throws(ArchiveError) -> [ClassHistory] {
        let snapshot = try snapshot()
        let recordings = try Recordings(store, from: snapshot.commit)
        let catalog = try catalog(at: snapshot.commit)
        var histories: [ClassHistory] = []
        for id in ids {
            var revisions: [Revision] = []
            for name in try snapshot.revisionNames(of: id) {
                let text = try snapshot.text(of: id, name)
                revisions.append(
                    Revision(
                        classID: id, name: name,
                        specification: try Self.specification(text, of: id, name, catalog),
                        recorded: try recordings.recorded(id, name)))
            }
            histories.append(ClassHistory(record: try snapshot.record(of: id), revisions: revisions))
        }
        return histories
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
