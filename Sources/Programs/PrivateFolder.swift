import Glibc

/// A folder that nobody else can read, for as long as one piece of work lasts.
///
/// It goes with its last use, and also where this process is ended by a signal before that, with the programs that
/// work in it: `FolderKeeper` sees to that.
package struct PrivateFolder: ~Copyable {
    /// Why there is no folder, or no file in it: one phrase.
    package struct Failure: Error, Hashable, Sendable {
        package let message: String

        init(_ message: String) { self.message = message }
    }

    /// Absolute, whatever the environment says.
    package let path: String
    private let keeper: FolderKeeper

    /// A folder in that which the environment names for temporary files.
    /// - Throws: `Failure` where the folder for temporary files can't be written.
    package init() throws(Failure) {
        let parent = unsafe getenv("TMPDIR").map { unsafe String(validatingCString: $0) } ?? "/tmp"
        guard let parent else {
            throw Failure("no folder for temporary files can be made: 'TMPDIR' is not in UTF-8")
        }
        try self.init(in: parent.isEmpty ? "/tmp" : parent)
    }

    /// A folder in another.
    package init(in parent: String) throws(Failure) {
        let failure = Failure("no folder for temporary files can be made in '\(parent)'")
        guard let root = Self.resolved(parent) else { throw failure }
        var template = Array("\(root)/spectrail-XXXXXX".utf8CString)
        let made = unsafe template.withUnsafeMutableBufferPointer { letters in
            guard let start = letters.baseAddress else { return false }
            return unsafe mkdtemp(start) != nil
        }
        guard made else { throw failure }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        keeper = FolderKeeper(of: path)
    }

    deinit {
        Self.remove(path, depth: 0)
        keeper.dismiss()
    }

    /// The address of the folder, each byte that has a meaning in addresses by its number.
    package var address: String {
        let digits = Array("0123456789ABCDEF".utf8)
        let letters = path.utf8.flatMap { byte -> [UInt8] in
            let isPlain =
                (48...57).contains(byte) || (97...122).contains(byte | 0x20) || "/-._~".utf8.contains(byte)
            return isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return "file://" + String(decoding: letters, as: UTF8.self)
    }

    /// Names the group of processes that works in the folder: it ends where this process does.
    package func note(group: Int32) { keeper.note(group: group) }

    /// Writes a file that only its owner can read.
    package func write(_ bytes: [UInt8], to name: String) throws(Failure) -> String {
        let file = "\(path)/\(name)"
        let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw Failure("no file can be made in '\(path)'")
        }
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes[written...].withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            written += count
        }
        guard close(descriptor) == 0, written == bytes.count else {
            throw Failure("'\(path)' has no space for a document of \(bytes.count) bytes")
        }
        return file
    }

    /// Removes a file from the folder, if it is there.
    package func remove(_ name: String) { _ = unsafe unlink("\(path)/\(name)") }

    /// The bytes of a file in the folder; nil where there is none, or a larger one.
    package func bytes(of name: String, limit: Int) -> [UInt8]? {
        let descriptor = unsafe open("\(path)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe read(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { return nil }
        }
    }

    /// A path from the root on, without links; nil where it leads to nothing, or is not in UTF-8.
    private static func resolved(_ path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(validatingCString: resolved).map { $0 == "/" ? "" : $0 }
    }

    /// Removes a folder and what is in it, never what a link in it points at.
    private static func remove(_ path: String, depth: Int) {
        guard depth < 64, let folder = unsafe opendir(path) else { return }
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            let inner = "\(path)/\(name)"
            if unsafe unlink(inner) != 0 { remove(inner, depth: depth + 1) }
        }
        unsafe closedir(folder)
        unsafe rmdir(path)
    }
}
