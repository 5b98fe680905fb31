import SpecLayouts
import SpecModel

/// Where everything lies in an archive, and what the files are called. Others rely on it.
enum ArchiveLayout {
    /// The format that this version writes and the latest that it reads.
    static let format = 1
    static let settings = "spectrail.json"
    static let policies = "policies.json"
    static let attributes = ".gitattributes"
    static let profiles = "profiles"

    /// The bytes of `.gitattributes`: no system changes line ends, and `git log -p` shows `spec.md` alone.
    static let attributesText = """
        * -text
        **/sources/** -diff
        **/revisions/** -diff

        """

    /// The first commit of every archive: its files, words, time and author are fixed.
    static let beginning = "f7774d7a2b4225f77b591a5033b5f9d161cbc55a"

    /// The largest file that is read from an archive, other than a source.
    static let textLimit = 20_000_000
    /// The largest source.
    static let sourceLimit = 100_000_000

    /// `us-ct/05/0514DM`.
    static func folder(of id: ClassID) -> String { "\(id.jurisdiction)/\(shelf(of: id))/\(id.word)" }

    /// The folder between jurisdiction and class: the first two characters of the id, so that no folder
    /// holds thousands.
    static func shelf(of id: ClassID) -> String { String(id.word.prefix(2)) }

    static func record(of id: ClassID) -> String { "\(folder(of: id))/class.json" }
    static func latestText(of id: ClassID) -> String { "\(folder(of: id))/spec.md" }
    static func revisions(of id: ClassID) -> String { "\(folder(of: id))/revisions" }
    static func revision(_ name: String, of id: ClassID) -> String { "\(revisions(of: id))/\(name).md" }
    /// Proposals: the text and the document of each.
    static func drafts(of id: ClassID) -> String { "\(folder(of: id))/drafts" }
    static func draft(_ name: String, of id: ClassID) -> String { "\(drafts(of: id))/\(name).md" }
    static func sources(of id: ClassID) -> String { "\(folder(of: id))/sources" }
    /// One file a profile: a jurisdiction may have several layouts.
    static func profile(_ profile: Profile) -> String {
        "\(profiles)/\(profile.jurisdiction)_\(profile.layout).toml"
    }

    /// The name of a revision's files, by the first of these that the document has: effective date and
    /// number, REV, the date of publication; else by the source's SHA-256.
    static func revisionName(_ facts: Specification.Facts, sourceSHA256: String) -> String {
        guard let date = facts.effective ?? (facts.revised == nil ? facts.published : nil) else {
            return facts.revised.map { "rev-\($0)" } ?? "undated-\(sourceSHA256.prefix(8))"
        }
        if let final = facts.finalNumber { return "\(date)_\(final)" }
        if let item = facts.itemNumber { return "\(date)_item-\(item)" }
        return date.description
    }

    /// The name of a second revision, or of a second source, that would bear the same name.
    static func numbered(_ name: String, _ number: Int) -> String { number == 1 ? name : "\(name)~\(number)" }

    /// The name that a numbered one stands beside: `2024-07-23_24-137` of `2024-07-23_24-137~2`.
    static func unnumbered(_ name: String) -> String { Revision.unnumbered(name) }
}
