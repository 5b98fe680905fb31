import SpecModel

/// Reads the note of a cancellation clause: what it says of a review, and what it claims was changed.
struct NoteReader {
    private let profile: Profile
    private let sentences: [Sentence]
    /// All sentences, folded.
    private var search: WordingSearch

    private struct Sentence {
        let text: String
        /// Its place among the folded sentences.
        let place: Range<Int>
    }

    init(_ note: String, profile: Profile) {
        self.profile = profile
        var sentences: [Sentence] = []
        var folded: [UInt8] = []
        for text in Self.sentences(of: note) {
            let start = folded.count
            folded.append(contentsOf: FoldedText(text).description.utf8)
            sentences.append(Sentence(text: text, place: start..<folded.count))
            // No wording holds it, so none is found across two sentences.
            folded.append(10)
        }
        self.sentences = sentences
        search = WordingSearch(folded)
    }

    /// The strongest evidence of a review in the note, with its sentence.
    func review() -> ReviewNote {
        let whole = search.bytes.indices
        for wording in profile.reviews {
            for phrase in wording.phrases {
                guard let place = search.first(phrase, in: whole)?.lowerBound else { continue }
                let sentence = sentences.first { $0.place.contains(place) }
                return ReviewNote(basis: wording.basis, grade: wording.grade, sentence: sentence?.text)
            }
        }
        return .none
    }

    /// What the note claims, in the order in which it says so.
    mutating func claims() -> [Claim] {
        var claims: [Claim] = []
        for sentence in sentences {
            for claim in self.claims(in: sentence.place) where !claims.contains(claim) {
                claims.append(claim)
            }
        }
        return claims
    }

    private mutating func claims(in sentence: Range<Int>) -> [Claim] {
        var found: [(place: Int, claim: Claim)] = []
        for (claim, phrase) in profile.claims.phrases {
            if let range = search.first(phrase, in: sentence) { found.append((range.lowerBound, claim)) }
        }
        let verbs = profile.claims.modify.compactMap { search.first($0, in: sentence) }
        if let verb = verbs.min(by: { $0.lowerBound < $1.lowerBound }) {
            // Longer names are looked for first and blanked out, so that "General Experience" inside
            // "Minimum Qualifications - General Experience" is not claimed twice.
            let rest = verb.upperBound..<sentence.upperBound
            for name in profile.sectionNames where name.kind.isContent {
                while let range = search.first(name.folded, in: rest) {
                    found.append((range.lowerBound, .modify(name.kind)))
                    search.blank(range)
                }
            }
        }
        return found.sorted { $0.place < $1.place }.map(\.claim)
    }

    /// The sentences of a note, with single blanks. A stop ends one only before a capital and not after an
    /// abbreviation.
    private static func sentences(of note: String) -> [String] {
        var sentences: [String] = []
        var current: [UInt8] = []
        let words = note.utf8.split(separator: 32)
        for (place, word) in words.enumerated() {
            if !current.isEmpty { current.append(32) }
            current.append(contentsOf: word)
            guard word.last == UInt8(ascii: "."), !isAbbreviation(word) else { continue }
            if place + 1 < words.count, !beginsWithCapital(words[place + 1]) { continue }
            sentences.append(String(decoding: current, as: UTF8.self))
            current.removeAll(keepingCapacity: true)
        }
        if !current.isEmpty { sentences.append(String(decoding: current, as: UTF8.self)) }
        return sentences
    }

    private static let abbreviations = ["sec.", "no.", "gen.", "stat.", "conn.", "c.g.s."]

    private static func isAbbreviation(_ word: Substring.UTF8View) -> Bool {
        guard word.count <= 6 else { return false }
        return abbreviations.contains { $0.utf8.elementsEqual(word.lazy.map(\.lowercasedASCII)) }
    }

    private static func beginsWithCapital(_ word: Substring.UTF8View) -> Bool {
        guard let first = word.first, first >= 128 else {
            return word.first.map { (65...90).contains($0) } ?? true
        }
        return Substring(word).first?.isUppercase == true
    }
}
