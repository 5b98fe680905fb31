public import SpecModel

/// The profiles that documents are read by: the built-in ones and those that a user or an archive adds.
public struct ProfileCatalog: Sendable {
    private enum Entry: Sendable {
        case builtIn(BuiltInProfile)
        case added(Profile, ProfileFile)

        var name: String {
            switch self {
            case .builtIn(let builtIn): builtIn.name
            case .added(let profile, _): profile.name
            }
        }
        /// The name of the jurisdiction.
        var jurisdiction: Substring { name.prefix { $0 != "/" } }
        var profile: Profile {
            switch self {
            case .builtIn(let builtIn): builtIn.profile
            case .added(let profile, _): profile
            }
        }
        var file: ProfileFile {
            switch self {
            case .builtIn(let builtIn): builtIn.file
            case .added(_, let file): file
            }
        }
        var recognisedBy: [String] {
            switch self {
            case .builtIn(let builtIn): builtIn.recognisedBy
            case .added(let profile, _): profile.recognisedBy
            }
        }
    }

    private var entries = BuiltInProfile.all.map(Entry.builtIn)
    private var search: ProfileSearch

    /// The built-in profiles.
    public init() { search = ProfileSearch(entries.map { ($0.jurisdiction, $0.recognisedBy) }) }

    /// The profiles; a document that fits several equally is read by the first.
    public var profiles: [Profile] { entries.map(\.profile) }

    /// The names of the profiles, in the order of their letters.
    public var names: [String] { entries.map(\.name).sorted() }

    /// Adds a profile from the bytes of its TOML file, before those that are there; one of the same name is
    /// replaced.
    ///
    /// - Throws: `ProfileError` with the line or the key where the file is no profile.
    @discardableResult
    public mutating func add(_ source: [UInt8]) throws(ProfileError) -> Profile {
        var file = try ProfileFile(parsing: source)
        if let parent = file.parent {
            guard let base = entry(named: parent) ?? entry(named: "\(parent)/modern") else {
                throw ProfileError(
                    .unknownParent,
                    "'extends' names '\(parent)', which is no known profile (\(names.joined(separator: ", ")))"
                )
            }
            file = file.extending(base.file)
        }
        let profile = try Profile(file)
        entries.removeAll { $0.name == profile.name }
        entries.insert(.added(profile, file), at: 0)
        search = ProfileSearch(entries.map { ($0.jurisdiction, $0.recognisedBy) })
        return profile
    }

    private func entry(named name: String) -> Entry? { entries.first { $0.name == name } }

    /// The profile of that name: `us-ct/modern`, or `us-ct` for the first layout of a jurisdiction.
    public func profile(named name: String) throws(ProfileError) -> Profile {
        guard let entry = entry(named: name) ?? entries.first(where: { $0.name.hasPrefix("\(name)/") }) else {
            throw ProfileError(
                .unknownProfile, "no profile is named '\(name)' (\(names.joined(separator: ", ")))")
        }
        return entry.profile
    }

    /// The profile that fits a document best; nil where none knows a single heading of it.
    public func bestFit(for document: DocumentText, among candidates: [Profile]? = nil) -> Profile? {
        fits(for: document, among: candidates).first?.profile
    }

    /// How well the profiles fit a document, the best first; those that know no heading of it are left out.
    public func fits(for document: DocumentText, among candidates: [Profile]? = nil) -> [ProfileFit] {
        fits(for: DocumentForms(document), among: candidates)
    }

    /// How well the profiles fit a document that was examined already, the best first.
    ///
    /// Where a document holds phrases that only some jurisdictions write, only their profiles are asked.
    public func fits(for document: DocumentForms, among candidates: [Profile]? = nil) -> [ProfileFit] {
        let own = search.phrases(in: document.document.lines)
        if let candidates {
            let names = candidates.map(\.name)
            let chosen = entries.indices.filter { names.contains(entries[$0].name) }
            return ranked(chosen.map { fit(of: $0, own, document) })
        }
        return fits(own) { fit(of: $0, own, document) }
    }

    /// The profile that fits a document best, where that is another than the one that was chosen and fits it better.
    public func better(than chosen: ProfileFit, for document: DocumentForms) -> ProfileFit? {
        let best = fits(chosen.found) { place in
            entries[place].name == chosen.profile.name ? chosen : fit(of: place, chosen.found, document)
        }.first
        return best.flatMap { $0.score > chosen.score ? $0 : nil }
    }

    private func fits(
        _ own: [Int], _ fit: (_ place: Int) -> ProfileFit
    ) -> [ProfileFit] {
        let named = entries.indices.filter { place in
            own.indices.contains { own[$0] > 0 && search.areOfOneJurisdiction($0, place) }
        }
        let fits = ranked(named.map(fit))
        return fits.isEmpty ? ranked(entries.indices.map(fit)) : fits
    }

    private func fit(of place: Int, _ own: [Int], _ document: DocumentForms) -> ProfileFit {
        let shared = own.indices.reduce(0) { sum, other in
            search.areOfOneJurisdiction(other, place) ? sum + own[other] : sum
        }
        return ProfileFit(
            entries[place].profile, document, phrases: shared, ownPhrases: own[place], found: own)
    }

    /// The fallback comes last where another profile knows three headings: what is known counts more than a guess.
    private func ranked(_ fits: [ProfileFit]) -> [ProfileFit] {
        let isKnown = fits.contains { !$0.profile.isFallback && $0.isPossible && $0.headings >= 3 }
        let fits = isKnown ? fits.filter { !$0.profile.isFallback } : fits
        return fits.enumerated().filter(\.element.isPossible).sorted { left, right in
            (right.element.score, left.offset) < (left.element.score, right.offset)
        }.map(\.element)
    }

    /// The policies of review of the profiles, by jurisdiction.
    public var policies: [Jurisdiction: ReviewPolicy] {
        Dictionary(profiles.compactMap { profile in profile.policy.map { (profile.jurisdiction, $0) } }) {
            first, _ in first
        }
    }
}

/// Looks for the phrases of all profiles in one pass over a document.
private struct ProfileSearch: Sendable {
    private let search: PhraseSearch
    /// To which profile each phrase belongs.
    private let owners: [Int]
    /// The first profile of the jurisdiction of each.
    private let jurisdictions: [Int]

    init(_ profiles: [(jurisdiction: Substring, phrases: [String])]) {
        search = PhraseSearch(profiles.flatMap(\.phrases))
        owners = profiles.enumerated().flatMap { place, profile in profile.phrases.map { _ in place } }
        jurisdictions = profiles.enumerated().map { place, profile in
            profiles.firstIndex { $0.jurisdiction == profile.jurisdiction } ?? place
        }
    }

    func areOfOneJurisdiction(_ left: Int, _ right: Int) -> Bool {
        jurisdictions[left] == jurisdictions[right]
    }

    /// How many of its phrases each profile has in a document.
    func phrases(in lines: [Line]) -> [Int] {
        var counts = Array(repeating: 0, count: jurisdictions.count)
        for (owner, isFound) in zip(owners, search.found(in: lines)) where isFound { counts[owner] += 1 }
        return counts
    }
}
