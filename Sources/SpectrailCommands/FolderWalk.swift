import SystemPackage

/// The files of a folder and of the folders in it, in the order of the bytes of their paths: the same on every
/// machine and file system.
///
/// Hidden files and folders are left out, and so are pipes and devices. No link is followed: it could lead out
/// of the folder, or in circles. Folders are listed when they are reached, so that a walk through a large tree
/// begins at once and holds no more than the names on its way.
struct FolderWalk: IteratorProtocol {
    /// What a walk comes upon.
    enum Step {
        case file(Input)
        /// A folder that can't be listed, or a file whose name can't be told.
        case trouble(name: String, InputFile.Trouble)
    }

    /// How many links were not followed.
    private(set) var linksPassedOver = 0
    private let root: String
    private let prefix: String
    /// What is still to come, the next at the end.
    private var pending: [(name: String, entry: FolderEntry)] = []

    /// A walk through a folder.
    ///
    /// - Parameter prefix: what stands before the relative paths in the names of the files.
    init(_ folder: String, prefix: String) throws(InputFile.Trouble) {
        root = folder.hasSuffix("/") ? folder : folder + "/"
        self.prefix = prefix
        do {
            try list("")
        } catch {
            throw Self.trouble(error)
        }
    }

    mutating func next() -> Step? {
        while let (name, entry) = pending.popLast() {
            guard entry.text != nil else {
                return .trouble(name: prefix + name, .unreadableName)
            }
            switch entry.kind {
            case .file: return .file(Input(root + name, called: prefix + name))
            case .link: linksPassedOver += 1
            case .special: continue
            case .folder:
                do {
                    try list(name + "/")
                } catch {
                    return .trouble(name: prefix + name, Self.trouble(error))
                }
            }
        }
        return nil
    }

    /// Puts what lies in a folder before all that is pending.
    private mutating func list(_ folder: String) throws(Errno) {
        let entries = try FolderEntry.all(in: root + folder).filter { !$0.isHidden }
        let keyed = entries.map { (key: $0.sortKey, entry: $0) }
        for (_, entry) in keyed.sorted(by: { $1.key.lexicographicallyPrecedes($0.key) }) {
            pending.append((folder + String(decoding: entry.name, as: UTF8.self), entry))
        }
    }

    /// Why a folder can't be listed.
    static func trouble(_ error: Errno) -> InputFile.Trouble {
        InputFile.Trouble(
            code: "unreadable-folder",
            message: error == .permissionDenied
                ? "may not be opened by this user" : "can't be listed: \(error)",
            hint: nil)
    }
}
