import SpecModel
import Synchronization

/// A profile that is part of the tool, parsed when a document first needs it.
///
/// Parsing them all would take longer than reading a document and comparing it. Which one a document needs is told
/// by the phrases that only its jurisdiction writes, and those are found in the file without parsing it.
final class BuiltInProfile: Sendable {
    /// `us-ct/modern`.
    let name: String
    let recognisedBy: [String]
    private let source: [UInt8]
    private let parent: BuiltInProfile?
    /// A class because several threads may ask for the same profile, which is parsed once.
    private let parsed = Mutex<(file: ProfileFile, profile: Profile)?>(nil)

    /// The profiles in the order in which they are preferred where several fit equally. A guess comes last.
    static let all: [BuiltInProfile] = {
        let connecticut = BuiltInProfile("us-ct/modern", PackageResources.us_ct_toml)
        return [
            connecticut,
            BuiltInProfile("us-ct/older", PackageResources.us_ct_older_toml, extending: connecticut),
            BuiltInProfile("us-ct/portal", PackageResources.us_ct_portal_toml, extending: connecticut),
            BuiltInProfile("us-il-chicago/modern", PackageResources.us_il_chicago_toml),
            BuiltInProfile("us-ca/modern", PackageResources.us_ca_toml),
            BuiltInProfile("us-wa/modern", PackageResources.us_wa_toml),
            BuiltInProfile("zz-unknown/fallback", PackageResources.generic_toml),
        ]
    }()

    private init(_ name: String, _ source: [UInt8], extending parent: BuiltInProfile? = nil) {
        self.name = name
        self.source = source
        self.parent = parent
        recognisedBy = Self.phrases(in: source) ?? parent?.recognisedBy ?? []
    }

    var profile: Profile { content.profile }
    var file: ProfileFile { content.file }

    private var content: (file: ProfileFile, profile: Profile) {
        parsed.withLock { parsed in
            if let parsed { return parsed }
            do {
                let own = try ProfileFile(parsing: source)
                let file = parent.map { own.extending($0.file) } ?? own
                let content = (file, try Profile(file))
                parsed = content
                return content
            } catch {
                preconditionFailure("built-in profile '\(name)': \(error)")
            }
        }
    }

    /// The texts of the list `recognised-by`, which stands at the head of the file.
    static func phrases(in source: [UInt8]) -> [String]? {
        let key = Array("\nrecognised-by = [".utf8)
        guard
            let start = source.indices.first(where: {
                source[$0] == key[0] && source[$0...].starts(with: key)
            })
        else { return nil }
        var phrases: [String] = []
        var open: Int?
        for place in start + key.count..<source.count {
            switch (source[place], open) {
            case (UInt8(ascii: "\""), let begin?):
                phrases.append(String(decoding: source[begin..<place], as: UTF8.self))
                open = nil
            case (UInt8(ascii: "\""), nil): open = place + 1
            case (UInt8(ascii: "]"), nil): return phrases
            default: continue
            }
        }
        return phrases
    }
}
