import Spectrail
import SystemPackage

/// A file that a person named, or that lies in a folder that a person named.
struct InputFile {
    /// How the file is called in what is put out.
    let path: String
    let bytes: [UInt8]

    /// Its name without the folders before it.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Why a file can't be opened or read.
    struct Trouble: Error {
        let code: String
        let message: String
        let hint: String?

        /// The name of the file can't be put into any report.
        static let unreadableName = Trouble(
            code: "unreadable-name", message: "has a name that is not UTF-8",
            hint: "rename it; 'convmv' does so for many")
    }

    /// Reads a file whole, up to a limit.
    init(_ path: String, limit: Int = DocumentText.sizeLimit) throws(Trouble) {
        try self.init(Input(named: path), limit: limit)
    }

    /// Reads a file whole, up to a limit: what is larger is cut one byte behind it, so that it shows as such.
    init(_ input: Input, limit: Int = DocumentText.sizeLimit) throws(Trouble) {
        path = input.name
        do {
            if input.isStandardInput {
                bytes = try Self.read(.standardInput, limit)
            } else {
                let options: FileDescriptor.OpenOptions = input.isInFolder ? .noFollow : []
                let file = try FileDescriptor.open(FilePath(input.path), .readOnly, options: options)
                bytes = try file.closeAfter { try Self.read(file, limit) }
            }
        } catch let error as Errno {
            throw Self.trouble(error)
        } catch {
            throw Trouble(code: "unreadable-file", message: "can't be read: \(error)", hint: nil)
        }
    }

    /// A file says how large it is, and is read into an array of that size; a pipe says nothing.
    private static func read(_ file: FileDescriptor, _ limit: Int) throws(Errno) -> [UInt8] {
        let size = Int(clamping: try file.stat().size)
        // One byte more, which stays empty, tells the end of the file without another call for room.
        var bytes = try read(file, upTo: min(size > 0 ? size : 65_535, limit) + 1)
        var isAtEnd = bytes.count <= size || bytes.isEmpty
        while !isAtEnd, bytes.count <= limit {
            let more = try read(file, upTo: min(max(bytes.count, 65_536), limit + 1 - bytes.count))
            bytes += more
            isAtEnd = more.isEmpty
        }
        return bytes
    }

    /// Reads until the end or until so many bytes are there.
    private static func read(_ file: FileDescriptor, upTo room: Int) throws(Errno) -> [UInt8] {
        do {
            return try unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                while count < room {
                    let rest = unsafe UnsafeMutableRawBufferPointer(
                        UnsafeMutableBufferPointer(rebasing: buffer[count...]))
                    let read = try unsafe file.read(into: rest)
                    if read == 0 { break }
                    count += read
                }
            }
        } catch let error as Errno {
            throw error
        } catch {
            throw .ioError
        }
    }

    private static func trouble(_ error: Errno) -> Trouble {
        switch error {
        case .noSuchFileOrDirectory:
            Trouble(code: "missing-file", message: "does not exist", hint: "check the path")
        case .isDirectory:
            Trouble(
                code: "is-a-folder", message: "is a folder, not a document",
                hint: "name the documents in it, for example DIR/*.txt")
        case .permissionDenied:
            Trouble(code: "unreadable-file", message: "may not be read by this user", hint: nil)
        default: Trouble(code: "unreadable-file", message: "can't be read: \(error)", hint: nil)
        }
    }

    /// Whether a path names something that is there and is no folder.
    static func exists(_ path: String) -> Bool {
        Input(named: path).isStandardInput || isFolder(path) == false
    }

    /// Whether a path names a folder; nil where it names nothing.
    static func isFolder(_ path: String) -> Bool? {
        (try? FilePath(path).stat()).map { $0.type == .directory }
    }
}
