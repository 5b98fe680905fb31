public import SpecModel

/// The profiles that documents are read by: the built-in ones and those that a user or an archive adds.
public struct ProfileCatalog: Sendable {
    /// The profiles; a document that fits several equally is read by the first.
    public private(set) var profiles: [Profile]
    private var files: [String: ProfileFile] = [:]

    /// The built-in profiles.
    public init() throws(ProfileError) {
        profiles = []
        for source in [PackageResources.us_ct_toml, PackageResources.us_il_chicago_toml] {
            try add(source)
        }
    }

    /// Adds a profile from the bytes of its TOML file, before those that are there; one of the same name is
    /// replaced.
    ///
    /// - Throws: `ProfileError` with the line or the key where the file is no profile.
    @discardableResult
    public mutating func add(_ source: [UInt8]) throws(ProfileError) -> Profile {
        var file = try ProfileFile(parsing: source)
        if let parent = file.parent {
            guard let base = files[parent] ?? files["\(parent)/modern"] else {
                let known = files.keys.sorted().joined(separator: ", ")
                throw ProfileError(
                    .unknownParent, "'extends' names '\(parent)', which is no known profile (\(known))")
            }
            file = file.extending(base)
        }
        let profile = try Profile(file)
        profiles.removeAll { $0.name == profile.name }
        profiles.insert(profile, at: 0)
        files[profile.name] = file
        return profile
    }

    /// The profile of that name: `us-ct/modern`, or `us-ct` for the first layout of a jurisdiction.
    public func profile(named name: String) throws(ProfileError) -> Profile {
        guard
            let profile = profiles.first(where: { $0.name == name })
                ?? profiles.first(where: { $0.jurisdiction.description == name })
        else {
            let known = profiles.map(\.name).sorted().joined(separator: ", ")
            throw ProfileError(.unknownProfile, "no profile is named '\(name)' (\(known))")
        }
        return profile
    }

    /// The profile that fits a document best; nil where none knows a single heading of it.
    public func bestFit(for document: DocumentText, among candidates: [Profile]? = nil) -> Profile? {
        fits(for: document, among: candidates).first?.profile
    }

    /// How well the profiles fit a document, the best first; those that know no heading of it are left out.
    public func fits(for document: DocumentText, among candidates: [Profile]? = nil) -> [ProfileFit] {
        fits(for: DocumentForms(document), among: candidates)
    }

    /// How well the profiles fit a document that was examined already.
    public func fits(for document: DocumentForms, among candidates: [Profile]? = nil) -> [ProfileFit] {
        let text = FoldedDocument(document.document)
        let fits = (candidates ?? profiles).enumerated().map { place, profile in
            let headings = document.forms.indices.count { document.isHeading($0, of: profile) }
            let phrases = profile.recognisedBy.count { text.holds($0) }
            return (place: place, fit: ProfileFit(profile: profile, headings: headings, phrases: phrases))
        }
        return fits.filter { $0.fit.headings > 0 }.sorted { left, right in
            (right.fit.score, left.place) < (left.fit.score, right.place)
        }.map(\.fit)
    }

    /// The policies of review of the profiles, by jurisdiction.
    public var policies: [Jurisdiction: ReviewPolicy] {
        Dictionary(profiles.compactMap { profile in profile.policy.map { (profile.jurisdiction, $0) } }) {
            first, _ in first
        }
    }
}
