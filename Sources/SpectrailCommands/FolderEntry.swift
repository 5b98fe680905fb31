import Glibc
import SystemPackage

/// What lies in a folder.
struct FolderEntry {
    /// What a name stands for, links not followed.
    enum Kind {
        case file, folder, link
        /// A pipe, a socket or a device: reading one could wait for ever.
        case special
    }

    /// The bytes of the name: nothing says that they are UTF-8.
    let name: [UInt8]
    let kind: Kind

    /// The name, where it is UTF-8.
    var text: String? { String(validating: name, as: UTF8.self) }

    /// By which it is sorted. A folder sorts as its files do, by its name and a slash: "a-b" before "a/c" before "a0".
    var sortKey: [UInt8] { kind == .folder ? name + [UInt8(ascii: "/")] : name }

    /// Whether offices don't see the file in a folder either: Unix hides what begins with a dot, Windows the
    /// files that Word, the shell and Finder keep beside documents.
    var isHidden: Bool {
        name.first == UInt8(ascii: ".") || name.starts(with: "~$".utf8)
            || ["desktop.ini", "Thumbs.db", "__MACOSX"].contains { name.elementsEqual($0.utf8) }
    }

    /// What lies in a folder, in no order.
    static func all(in folder: String) throws(Errno) -> [FolderEntry] {
        guard let stream = unsafe opendir(folder) else { throw Errno(rawValue: errno) }
        defer { unsafe closedir(stream) }
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else {
                // The end and a failure look the same but for the number.
                if errno != 0 { throw Errno(rawValue: errno) }
                return entries
            }
            let name = unsafe nameBytes(of: entry)
            if name == [46] || name == [46, 46] { continue }
            entries.append(
                FolderEntry(name: name, kind: unsafe kind(entry.pointee.d_type, name, in: stream)))
        }
    }

    private static func nameBytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
        let start = unsafe UnsafeRawPointer(entry) + offset
        let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
    }

    /// Not every file system tells the kind along with the name.
    private static func kind(_ type: UInt8, _ name: [UInt8], in stream: OpaquePointer) -> Kind {
        if Int(type) != DT_UNKNOWN { return kind(type) }
        var status = stat()
        let path = name.map { CChar(bitPattern: $0) } + [0]
        guard unsafe fstatat(dirfd(stream), path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .file }
        return kind(UInt8(truncatingIfNeeded: (status.st_mode & S_IFMT) >> 12))
    }

    private static func kind(_ type: UInt8) -> Kind {
        switch Int(type) {
        case DT_REG: .file
        case DT_DIR: .folder
        case DT_LNK: .link
        default: .special
        }
    }
}
