import SpecLayouts

/// The profiles that an archive has to keep so that its documents can be read again.
struct ProfileShelf {
    /// The files of the profiles that every archive knows, by name.
    let builtIn: [String: [UInt8]]
    /// Whether a kept profile gives way to another of its name.
    let replaces: Bool

    /// Built-in ones are kept by the tool itself.
    init(replaces: Bool) {
        builtIn = Dictionary(ProfileCatalog().profiles.map { ($0.name, $0.source) }) { first, _ in first }
        self.replaces = replaces
    }

    /// The files that a document's profiles add to the archive. A kept one is not replaced unasked: with it would
    /// change how every other document is read, and when reviews are due.
    func files(for submission: Submission, in snapshot: Snapshot) throws(ArchiveError) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for profile in submission.ancestors + [submission.profile]
        where builtIn[profile.name] != profile.source {
            let path = ArchiveLayout.profile(profile)
            let kept = try snapshot.store.file(path, at: snapshot.commit, atMost: ArchiveLayout.textLimit)
            if kept == profile.source { continue }
            guard kept == nil || replaces else {
                throw ArchiveError(
                    .otherProfile, "the archive keeps another profile '\(profile.name)' than the one given")
            }
            files[path] = profile.source
        }
        return files
    }
}
