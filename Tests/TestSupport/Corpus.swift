package import Foundation
import Testing

/// The documents that tests read: the invented corpus of this repository, and real ones where they are at hand.
package enum Corpus {
    /// The root of the checkout.
    package static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The invented corpus.
    package static let specs = root.appending(path: "Specs")

    /// The real documents, which lie beside a checkout and not in it; nil in a fresh clone.
    package static let seeds: URL? = {
        let folder = root.deletingLastPathComponent().appending(path: "shared/seeds")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// What is said where a test is left out for want of the real documents.
    package static let seedsMissing = "left out: the real documents do not lie beside this checkout"

    /// The invented documents, in a fixed order.
    package static func documents() throws -> [URL] {
        try folders().flatMap { try textFiles(in: $0) }
    }

    /// The real document whose name begins so.
    package static func seed(_ prefix: String) throws -> URL {
        let folder = try #require(seeds, "\(seedsMissing)")
        return try #require(try textFiles(in: folder).first { $0.lastPathComponent.hasPrefix(prefix) })
    }

    /// The profiles of the invented jurisdictions.
    package static func profiles() throws -> [URL] {
        try files(in: specs.appending(path: "profiles"), ending: "toml")
    }

    package static func bytes(_ file: URL) throws -> [UInt8] { Array(try Data(contentsOf: file)) }

    /// One folder for each imaginary government.
    private static func folders() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: specs, includingPropertiesForKeys: nil)
            .filter { $0.lastPathComponent.hasPrefix("xx-") }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    private static func textFiles(in folder: URL) throws -> [URL] { try files(in: folder, ending: "txt") }

    private static func files(in folder: URL, ending: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == ending }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
}
