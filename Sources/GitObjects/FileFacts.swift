import Glibc

/// What the file system says of a name, without following a symbolic link that stands there.
struct FileFacts {
    private let status: stat

    /// Nil where nothing stands there, or nobody may know.
    init?(at path: String, followingLinks: Bool = false) {
        var status = stat()
        let result = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
        guard result == 0 else { return nil }
        self.status = status
    }

    var isFile: Bool { status.st_mode & S_IFMT == S_IFREG }
    var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
    /// Whether it belongs to the user in whose name the process acts.
    var isOwn: Bool { status.st_uid == geteuid() }
    /// When it was last written, in seconds since 1970.
    var modified: Int { status.st_mtim.tv_sec }

    /// The bytes of a plain file that is no link; nil where there is none such, or it has more than the limit.
    static func bytes(at path: String, atMost limit: Int) -> [UInt8]? {
        let file = unsafe Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let more = unsafe [UInt8](unsafeUninitializedCapacity: min(limit + 1 - bytes.count, 1 << 16)) {
                buffer, count in
                count = unsafe max(0, read(file, buffer.baseAddress, buffer.count))
            }
            if more.isEmpty { return bytes }
            bytes += more
        }
        return nil
    }
}
