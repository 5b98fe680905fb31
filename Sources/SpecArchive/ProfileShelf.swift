import SpecLayouts

/// The profiles that an archive has to keep so that its documents can be read again.
struct ProfileShelf {
    /// The files of the profiles that every archive knows, by name.
    let builtIn: [String: [UInt8]]
    /// Whether a kept profile gives way to another of its name.
    let replaces: Bool
    /// What the archive keeps, as far as it was asked for or written.
    private var kept: [String: [UInt8]?] = [:]

    /// Built-in ones are kept by the tool itself.
    init(replaces: Bool) {
        builtIn = Dictionary(ProfileCatalog().profiles.map { ($0.name, $0.source) }) { first, _ in first }
        self.replaces = replaces
    }

    /// The files that a document's profiles add to the archive. A kept one is not replaced unasked: with it would
    /// change how every other document is read, and when reviews are due.
    mutating func files(
        for submission: Submission, in snapshot: Snapshot
    ) throws(ArchiveError) -> [String: [UInt8]] {
        try files(for: submission.ancestors + [submission.profile], in: snapshot)
    }

    /// The files that profiles add to the archive.
    mutating func files(
        for profiles: [Profile], in snapshot: Snapshot
    ) throws(ArchiveError) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for profile in profiles where builtIn[profile.name] != profile.source {
            let path = ArchiveLayout.profile(profile)
            let held = try file(path, snapshot)
            if held == profile.source { continue }
            guard held == nil || replaces else {
                throw ArchiveError(
                    .otherProfile, "the archive keeps another profile '\(profile.name)' than the one given")
            }
            files[path] = profile.source
        }
        return files
    }

    /// From now on takes the files as kept.
    mutating func keep(_ files: [String: [UInt8]]) {
        for (path, bytes) in files { kept[path] = bytes }
    }

    private mutating func file(_ path: String, _ snapshot: Snapshot) throws(ArchiveError) -> [UInt8]? {
        if let known = kept[path] { return known }
        let held = try snapshot.store.file(path, at: snapshot.commit, atMost: ArchiveLayout.textLimit)
        kept[path] = .some(held)
        return held
    }
}
