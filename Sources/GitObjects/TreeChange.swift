/// One step from a tree to the next.
package enum TreeChange: Hashable, Sendable {
    /// A blob stands at the path from now on, whatever blob stood there before; folders come as needed.
    case put(ObjectID, at: String)
    /// Nothing stands at the path any more; a folder that is left empty goes too.
    case remove(String)

    /// The place in the tree, from its root, with slashes between the folders.
    package var path: String {
        switch self {
        case .put(_, let path), .remove(let path): path
        }
    }
}
