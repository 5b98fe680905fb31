import Foundation
import Testing

@testable import GitObjects

/// A folder of a test's own, gone when the test ends: a class, for only a class has an end and can be shared.
final class Sandbox {
    let path: String

    init() throws {
        try Self.closedConfiguration.get()
        let folder = FileManager.default.temporaryDirectory.appending(path: "git-objects-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.resolvingSymlinksInPath().path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Runs stock git in the folder, with no configuration but the repository's own.
    @discardableResult
    func git(_ arguments: String..., in folder: String? = nil) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/git")
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder ?? path)
        process.environment = [
            "HOME": path, "PATH": "/usr/bin:/bin", "TZ": "UTC", "LC_ALL": "C",
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "Ann", "GIT_AUTHOR_EMAIL": "ann@example.org",
            "GIT_COMMITTER_NAME": "Ann", "GIT_COMMITTER_EMAIL": "ann@example.org",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let text = String(decoding: bytes, as: UTF8.self)
        guard process.terminationStatus == 0 else {
            throw GitFailed(command: arguments.joined(separator: " "), output: text)
        }
        return text
    }

    func write(_ text: String, to file: String) throws {
        let url = URL(filePath: path).appending(path: file)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func read(_ file: String) throws -> String {
        let handle = try FileHandle(forReadingFrom: URL(filePath: path).appending(path: file))
        return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
    }

    func holds(_ file: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/" + file)
    }

    private static let closedConfiguration = Result { try Repository.closeConfigurationSearchPaths() }
}

/// A git command that went wrong, with what it said.
struct GitFailed: Error {
    let command: String
    let output: String
}
