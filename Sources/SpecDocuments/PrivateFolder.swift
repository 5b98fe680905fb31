import Glibc

/// A folder that nobody else can read, for as long as one piece of work lasts.
struct PrivateFolder: ~Copyable {
    let path: String

    /// - Throws: `DocumentError` where the system's folder for temporary files can't be written.
    init() throws(DocumentError) {
        let parent = Self.variable("TMPDIR") ?? "/tmp"
        var template = Array("\(parent)/spectrail-XXXXXX".utf8CString)
        let made = unsafe template.withUnsafeMutableBufferPointer { letters in
            guard let start = letters.baseAddress else { return false }
            return unsafe mkdtemp(start) != nil
        }
        guard made else {
            throw DocumentError(.noScratchSpace, "no folder for temporary files can be made in '\(parent)'")
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.remove(path, depth: 0) }

    /// Writes a file that only its owner can read.
    func write(_ bytes: [UInt8], to name: String) throws(DocumentError) -> String {
        let file = "\(path)/\(name)"
        let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw DocumentError(.noScratchSpace, "no file can be made in '\(path)'")
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
            throw DocumentError(
                .noScratchSpace, "'\(path)' has no space for a document of \(bytes.count) bytes")
        }
        return file
    }

    /// The bytes of a file in the folder; nil where there is none, or a larger one.
    func bytes(of name: String, limit: Int) -> [UInt8]? {
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

    /// A variable of the environment; nil where it is unset or empty.
    static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
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
