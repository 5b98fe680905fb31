import SpecModel

/// A path in an archive, by what the layout says of it.
enum ArchivePath: Hashable {
    /// `class.json`.
    case record(ClassID)
    /// `spec.md`.
    case latestText(ClassID)
    /// The text of a revision, by the name of the revision.
    case revision(ClassID, String)
    /// A source, by the name of its file.
    case source(ClassID, String)
    /// A draft's text or document, by the name of its file.
    case draft(ClassID, String)
    /// Something else in a class's folder that no writer of this version makes.
    case other(ClassID)
    /// Settings, policies and profiles.
    case settings
    /// Anything else: a person may keep it in a clone.
    case foreign

    /// The class in whose folder it lies.
    var classID: ClassID? {
        switch self {
        case .record(let id), .latestText(let id), .revision(let id, _), .source(let id, _),
            .draft(let id, _), .other(let id):
            id
        case .settings, .foreign: nil
        }
    }

    /// Whether commits must record what becomes of it.
    var isRecorded: Bool {
        switch self {
        case .record, .latestText, .revision, .source, .draft: true
        case .other, .settings, .foreign: false
        }
    }

    /// Whether a source's file is one of a revision: `2024-07-23_24-137.txt`, or `2024-07-23_24-137+2.txt`.
    static func isSource(_ file: String, of revision: String) -> Bool {
        guard let stop = file.lastIndex(of: ".") else { return false }
        let base = file[..<stop]
        if base == revision { return true }
        return base.hasPrefix("\(revision)+") && Int(base.dropFirst(revision.count + 1)) != nil
    }
}
