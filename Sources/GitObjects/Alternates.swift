import Glibc

/// The other stores of objects that a repository borrows from, as `objects/info/alternates` names them.
///
/// libgit2 reads the same files by the same rules; what can't be used is left out here, as there.
enum Alternates {
    /// How far stores may borrow from each other, in git and in libgit2.
    private static let depth = 5
    private static let most = 64

    /// The folders of other stores, those that a store names before those that they name themselves.
    static func folders(of objects: String) -> [String] {
        var found: [String] = []
        var level = [objects]
        for _ in 0..<depth {
            level = level.flatMap(named).filter { !found.contains($0) && $0 != objects }
            for folder in level where found.count < most && isFolder(folder) && !found.contains(folder) {
                found.append(folder)
            }
        }
        return found
    }

    private static func named(by objects: String) -> [String] {
        text(of: objects + "/info/alternates").split(separator: 10).compactMap { line in
            guard line.first != UInt8(ascii: "#"), let path = String(validating: line, as: UTF8.self)
            else { return nil }
            return path.hasPrefix("/") ? path : objects + "/" + path
        }
    }

    /// The beginning of a file; nothing where there is none.
    private static func text(of path: String) -> [UInt8] {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return [] }
        defer { close(file) }
        return unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { room, count in
            count = unsafe max(read(file, room.baseAddress, room.count), 0)
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
