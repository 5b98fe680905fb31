import Glibc

// Small files beside the objects, in the repository's own folder: what a program remembers for its next run and could
// do without. No clone takes them along.

extension Repository {
    /// The bytes of a note; nil where there is none, or none that can be read.
    package func note(_ name: String) -> [UInt8]? {
        let file = unsafe Glibc.open(gitDirectory + name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        while bytes.count <= Self.largestNote {
            let part = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
                count = unsafe max(0, read(file, buffer.baseAddress, buffer.count))
            }
            if part.isEmpty { return bytes }
            bytes += part
        }
        return nil
    }

    /// Puts a note in the place of the one before, whole or not at all; says whether it could.
    package func keep(note bytes: [UInt8], as name: String) -> Bool {
        let path = gitDirectory + name
        let file = unsafe Glibc.open(
            path + ".new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard file >= 0 else { return false }
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { bytes in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
                return unsafe Glibc.write(file, rest.baseAddress, rest.count)
            }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            written += count
        }
        let isClosed = close(file) == 0
        guard written == bytes.count, isClosed else { return false }
        return unsafe rename(path + ".new", path) == 0
    }

    /// Removes a note, if there is one.
    package func removeNote(_ name: String) {
        for ending in ["", ".new"] { _ = unsafe unlink(gitDirectory + name + ending) }
    }

    private static var largestNote: Int { 1 << 26 }
}
