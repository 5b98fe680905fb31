import GitObjects

/// What a commit did to one file.
struct FileChange {
    let path: String
    let place: ArchivePath
    /// What stood there before; nil where nothing did.
    let old: TreeEntry?
    /// What stands there now; nil where nothing does.
    let new: TreeEntry?

    /// The deed in a word.
    var word: String {
        if old == nil { return "added" }
        return new == nil ? "removed" : "changed"
    }
}
