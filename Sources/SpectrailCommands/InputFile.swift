import FoundationEssentials
import Spectrail
import SystemPackage

/// A file that a person named.
struct InputFile {
    let path: String
    let bytes: [UInt8]

    /// Why a file can't be opened or read.
    struct Trouble: Error {
        let code: String
        let message: String
        let hint: String?
    }

    /// Reads a file whole, up to a limit.
    init(_ path: String, limit: Int = DocumentText.sizeLimit) throws(Trouble) {
        self.path = path
        do {
            let file = try FileDescriptor.open(FilePath(path), .readOnly)
            bytes = try file.closeAfter { try Self.read(file, limit) }
        } catch let error as Errno {
            throw Self.trouble(error)
        } catch {
            throw Trouble(code: "unreadable-file", message: "can't be read: \(error)", hint: nil)
        }
    }

    /// One byte more than the limit is read, so that what is too large shows as such.
    private static func read(_ file: FileDescriptor, _ limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limit {
            let count = try unsafe chunk.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
            if count == 0 { break }
            bytes += chunk[..<count]
        }
        return bytes
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
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder
    }
}
