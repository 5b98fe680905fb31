import FoundationEssentials
import SpecModel

/// What `spectrail.json` says of an archive.
public struct ArchiveSettings: Hashable, Sendable {
    /// What people call the archive.
    public let name: String
    /// The zone in which a date stands for a moment, by its IANA name; it decides nothing else.
    public let timeZone: String

    /// Settings of an archive.
    public init(name: String, timeZone: String = "UTC") {
        self.name = name
        self.timeZone = timeZone
    }

    /// Read alone first: a later format may have other keys of other kinds.
    private struct Format: Decodable {
        let format: Int
    }

    private struct File: Decodable {
        let name: String?
        let timeZone: String?
    }

    /// The file's bytes; without settings it holds the format alone.
    static func bytes(_ settings: ArchiveSettings?) -> [UInt8] {
        var json = JSONWriter(.indented)
        json.object { json in
            json.key("format", ArchiveLayout.format)
            if let settings {
                json.key("name", settings.name)
                json.key("timeZone", settings.timeZone)
            }
        }
        return Array(json.text.utf8)
    }

    /// Reads the file.
    init(reading bytes: [UInt8]) throws(ArchiveError) {
        guard let format = try? JSONDecoder().decode(Format.self, from: Data(bytes)).format else {
            throw .damaged(ArchiveLayout.settings, "does not say of which format the archive is")
        }
        guard format <= ArchiveLayout.format else {
            throw ArchiveError(
                .newerFormat,
                "the archive is of format \(format); this version reads up to \(ArchiveLayout.format)")
        }
        guard format >= 1 else { throw .damaged(ArchiveLayout.settings, "names format \(format)") }
        guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)) else {
            throw .damaged(ArchiveLayout.settings, "is not of the form of spectrail.json")
        }
        self.init(name: file.name ?? "", timeZone: file.timeZone ?? "UTC")
    }
}
