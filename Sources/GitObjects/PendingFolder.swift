/// A folder of the tree that the next commit will have, in memory since a change first led through it.
struct PendingFolder {
    /// Its name in the folder above.
    let name: [UInt8]
    /// The folder above, by its number; nil for the root.
    let parent: Int?
    /// How many folders are above it.
    let depth: Int
    /// What it holds now. Folders below that were changed stand here with their old ids until the tree is settled.
    var content: TreeBytes
    /// The folders below that are in memory, by name.
    var children: [[UInt8]: Int] = [:]
    /// What it held before the changes that wait for their commit; nil where nothing of it is touched.
    var before: TreeBytes?
    /// The id of what it holds, once settled.
    var id: ObjectID?
    /// In which pack its last form is, and where, for the next form to be a delta of.
    var stored: (pack: Int, place: PackPlace)?
}
