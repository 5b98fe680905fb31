package import Foundation

/// A folder of a test's own, gone with the value.
///
/// A class because it must be removed exactly once.
package final class TemporaryFolder {
    package let url: URL

    package init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "spectrail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The path of something in the folder.
    package func path(_ name: String) -> String { url.appending(path: name).path }

    /// Writes a file and says where it is.
    @discardableResult
    package func write(_ text: String, to name: String) throws -> String {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    /// Every file in it with its bytes, and every folder: what must be as it was after a refusal.
    package func content() throws -> [String: Data] {
        var content: [String: Data] = [:]
        let files = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            content[file.path] = file.hasDirectoryPath ? Data() : try Data(contentsOf: file)
        }
        return content
    }

    /// Whether something of that name is in it.
    package func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
}
