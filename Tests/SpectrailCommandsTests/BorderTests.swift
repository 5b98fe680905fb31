import Foundation
import TestSupport
import Testing

/// Who may import whom, as the design's table says: the compiler alone would let more pass.
struct BorderTests {
    /// The modules of this package that a module may import.
    private static let modules: [String: Set<String>] = [
        "GitObjects": [], "SpecModel": [], "Programs": [],
        "SpecDocuments": ["SpecModel", "Programs"], "SpecLayouts": ["SpecModel"],
        "SpecDifferences": ["SpecModel"],
        "SpecArchive": ["SpecModel", "SpecLayouts", "GitObjects", "Programs"],
        "SpecReviews": ["SpecModel", "SpecDifferences"],
        "SpecReports": ["SpecModel", "SpecDifferences", "SpecReviews"],
        "Spectrail": [
            "SpecModel", "SpecDocuments", "SpecLayouts", "SpecDifferences", "SpecArchive", "SpecReviews",
            "SpecReports",
        ],
        "SpectrailCommands": ["Spectrail"], "spectrail": ["SpectrailCommands"],
    ]
    /// What comes from elsewhere: by module, or by one file of it.
    private static let foreign: [String: [String]] = [
        "CLibgit2": ["GitObjects"], "CLibcrypto": ["GitObjects"],
        "CLibxml2": ["SpecDocuments"], "CLibzip": ["SpecDocuments"], "CProcess": ["Programs"],
        "TOMLKit": ["SpecLayouts"], "GRDB": ["SpecArchive"],
        "ArgumentParser": ["SpectrailCommands"], "SystemPackage": ["SpectrailCommands"],
        "FoundationEssentials": ["SpecArchive", "SpectrailCommands"],
        "Glibc": [
            "GitObjects", "Programs", "SpectrailCommands/Clock.swift", "SpectrailCommands/ZonedDay.swift",
            "SpectrailCommands/FolderEntry.swift", "SpectrailCommands/Interruption.swift",
            "SpectrailCommands/Terminal.swift",
        ],
        "Swift": ["SpecDocuments", "SpecModel"],
        "Synchronization": ["SpecLayouts/BuiltInProfile.swift", "SpectrailCommands/Interruption.swift"],
    ]
    /// Where pointers and other unsafe things may be.
    private static let unsafe = [
        "GitObjects", "Programs", "SpecDocuments", "SpectrailCommands/Clock.swift",
        "SpectrailCommands/ZonedDay.swift",
        "SpectrailCommands/FolderEntry.swift", "SpectrailCommands/InputFile.swift",
    ]

    /// A file of the sources, by its path below them.
    private struct Source {
        let path: String
        let text: String

        var module: String { String(path.prefix { $0 != "/" }) }

        /// The modules that it imports.
        var imports: [String] {
            text.split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ").map(String.init)
                guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                    words[..<place].allSatisfy({ Self.modifiers.contains($0) || $0.hasPrefix("@") })
                else { return nil }
                return words[place + 1]
            }
        }

        private static let modifiers: Set<String> = [
            "public", "package", "internal", "private", "fileprivate",
        ]

        func isIn(_ places: [String]) -> Bool { places.contains(path) || places.contains(module) }
    }

    private static func sources() throws -> [Source] {
        try files(below: "Sources").filter { $0.hasSuffix(".swift") }.map { file in
            Source(
                path: String(file.dropFirst("Sources/".count)),
                text: try String(contentsOf: Corpus.root.appending(path: file), encoding: .utf8))
        }
    }

    private static func files(below folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: Corpus.root.appending(path: folder).path)
            .sorted().map { "\(folder)/\($0)" }
    }

    @Test func `a module imports what its row of the table allows, and nothing upward`() throws {
        let sources = try Self.sources()
        #expect(sources.count > 100)
        for source in sources {
            let allowed = Self.modules[source.module] ?? []
            for name in source.imports where !allowed.contains(name) {
                #expect(source.isIn(Self.foreign[name] ?? []), "\(source.path) imports \(name)")
            }
        }
    }

    @Test func `every row of the tables is needed`() throws {
        let sources = try Self.sources()
        #expect(Set(sources.map(\.module)) == Set(Self.modules.keys))
        for (name, places) in Self.foreign where name != "Swift" {
            for place in places {
                #expect(
                    sources.contains { $0.isIn([place]) && $0.imports.contains(name) },
                    "nothing in \(place) imports \(name)")
            }
        }
    }

    @Test func `unsafe is said only where pointers are`() throws {
        for source in try Self.sources() where !source.isIn(Self.unsafe) {
            // Tables of English words are texts of several lines.
            let code = source.text.components(separatedBy: "\"\"\"").enumerated().filter {
                $0.offset % 2 == 0
            }
            let words = code.map(\.element).joined().split { !$0.isLetter && $0 != "_" }
            #expect(!words.contains("unsafe") && !words.contains("nonisolated"), "\(source.path)")
            #expect(!source.text.contains("@unchecked"), "\(source.path)")
        }
    }

    @Test func `no file names a folder of somebody's machine`() throws {
        let folders = ["home", "Users", "work", "root"].map { "/\($0)/" }
        var files = ["README.md", "Package.swift"]
        for folder in ["Sources", "Tests", "Scripts", "Specs"] { files += try Self.files(below: folder) }
        for file in files {
            let url = Corpus.root.appending(path: file)
            // A folder has no bytes, and a file without text no paths.
            guard let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
            for folder in folders {
                #expect(!text.contains(folder), "\(file) names \(folder)")
            }
        }
    }
}
