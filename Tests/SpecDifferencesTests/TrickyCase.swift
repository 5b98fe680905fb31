import SpecDocuments
import SpecLayouts
import SpecModel
import Testing

@testable import SpecDifferences

/// Two texts, what may be said of them and what should be, and what is said.
struct TrickyCase: Sendable, CustomTestStringConvertible {
    let name: String
    let section: SectionKind
    /// How the old document is laid out, and how the new one.
    let layouts: (old: Layout, new: Layout)
    /// The lines below the heading.
    let old: [String]
    let new: [String]
    /// What a comparison of lines or words shows.
    let possible: String
    /// What is right, and why.
    let desired: String
    /// What the tool tells today.
    let told: [Told]
    /// What is wrong with that; nil where it is what is desired.
    let limit: String?

    init(
        _ name: String, _ section: SectionKind, layouts: (Layout, Layout) = (.modern, .modern), old: [String],
        new: [String], possible: String, desired: String, told: [Told], limit: String? = nil
    ) {
        self.name = name
        self.section = section
        self.layouts = layouts
        self.old = old
        self.new = new
        self.possible = possible
        self.desired = desired
        self.told = told
        self.limit = limit
    }

    var testDescription: String { name }

    func heading(_ layout: Layout) -> String { layout.heading(of: section) }

    /// The same case the other way round.
    var mirrored: TrickyCase {
        TrickyCase(
            name, section, layouts: (layouts.new, layouts.old), old: new, new: old, possible: possible,
            desired: desired, told: [], limit: limit)
    }

    /// What is told of two documents that have these lines below the headings of their layouts.
    func difference() throws -> SpecificationDifference {
        func specification(_ lines: [String], _ layout: Layout) throws -> Specification {
            let text = ([heading(layout)] + lines).joined(separator: "\n") + "\n"
            let profile = try ProfileCatalog().profile(named: layout.rawValue)
            return profile.read(try DocumentText(reading: Array(text.utf8))).specification
        }
        return SpecificationDifference(
            from: try specification(old, layouts.old), to: try specification(new, layouts.new))
    }
}

extension Change.Evidence {
    /// Evidence as a case writes it.
    static func proof(_ signal: Change.Signal, _ old: String?, _ new: String?, _ tendency: Tendency? = nil)
        -> Change.Evidence
    {
        Change.Evidence(signal: signal, old: old, new: new, tendency: tendency)
    }
}
