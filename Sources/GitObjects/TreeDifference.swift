/// One name of a folder of which two states differ.
package struct TreeDifference: Hashable, Sendable {
    /// What stood there before; nil where nothing did.
    package let old: TreeEntry?
    /// What stands there now; nil where nothing does.
    package let new: TreeEntry?

    /// The name.
    package var name: String { new?.name ?? old?.name ?? "" }
}
