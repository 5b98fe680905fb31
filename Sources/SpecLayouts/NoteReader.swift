import SpecModel

/// Reads the note of a cancellation clause: what it says of a review, and what it claims was changed.
struct NoteReader {
    private let sentences: [Sentence]
    /// All sentences, folded.
    private var search: WordingSearch

    private struct Sentence {
        let text: String
        /// Its place among the folded sentences.
        let place: Range<Int>
    }

    init(_ note: String) {
        var sentences: [Sentence] = []
        var folded: [UInt8] = []
        Self.forEachSentence(of: Array(note.utf8)) { sentence in
            let start = folded.count
            Folding.append(sentence.span, to: &folded)
            let text = String(decoding: sentence, as: UTF8.self)
            sentences.append(Sentence(text: text, place: start..<folded.count))
            // No wording holds it, so none is found across two sentences.
            folded.append(10)
        }
        self.sentences = sentences
        search = WordingSearch(folded)
    }

    /// The strongest evidence of a review in the note, with its sentence.
    func review(by wordings: [ReviewWording]) -> ReviewNote {
        let whole = search.bytes.indices
        for wording in wordings {
            for phrase in wording.phrases {
                guard let place = search.first(phrase, in: whole)?.lowerBound else { continue }
                let sentence = sentences.first { $0.place.contains(place) }
                return ReviewNote(basis: wording.basis, grade: wording.grade, sentence: sentence?.text)
            }
        }
        return .none
    }

    /// What the note claims, in the order in which it says so.
    mutating func claims(by wording: ClaimWording, sectionNames: [Profile.SectionName]) -> [Claim] {
        var claims: [Claim] = []
        for sentence in sentences {
            for claim in self.claims(in: sentence.place, wording, sectionNames) where !claims.contains(claim)
            {
                claims.append(claim)
            }
        }
        return claims
    }

    private mutating func claims(
        in sentence: Range<Int>, _ wording: ClaimWording, _ sectionNames: [Profile.SectionName]
    ) -> [Claim] {
        var found: [(place: Int, claim: Claim)] = []
        for (claim, phrase) in wording.phrases {
            if let range = search.first(phrase, in: sentence) { found.append((range.lowerBound, claim)) }
        }
        let verbs = wording.modify.compactMap { search.first($0, in: sentence) }
        if let verb = verbs.min(by: { $0.lowerBound < $1.lowerBound }) {
            // Longer names are looked for first and blanked out, so that "General Experience" inside
            // "Minimum Qualifications - General Experience" is not claimed twice.
            let rest = verb.upperBound..<sentence.upperBound
            for name in sectionNames where name.kind.isContent {
                while let range = search.first(name.folded, in: rest) {
                    found.append((range.lowerBound, .modify(name.kind)))
                    search.blank(range)
                }
            }
        }
        return found.sorted { $0.place < $1.place }.map(\.claim)
    }

    /// Takes the sentences of a note apart, each with single blanks. A stop ends one only before a capital and
    /// not after an abbreviation.
    private static func forEachSentence(of note: [UInt8], _ take: ([UInt8]) -> Void) {
        var sentence: [UInt8] = []
        sentence.reserveCapacity(note.count)
        var place = 0
        while place < note.count {
            let start = place
            while place < note.count, note[place] != 32 { place += 1 }
            let word = start..<place
            while place < note.count, note[place] == 32 { place += 1 }
            guard !word.isEmpty else { continue }
            if !sentence.isEmpty { sentence.append(32) }
            sentence.append(contentsOf: note[word])
            let ends =
                note[word.upperBound - 1] == UInt8(ascii: ".") && !isAbbreviation(note[word])
                && (place == note.count || isCapital(note[place...]))
            guard ends else { continue }
            take(sentence)
            sentence.removeAll(keepingCapacity: true)
        }
        if !sentence.isEmpty { take(sentence) }
    }

    private static let abbreviations: [StaticString] = ["sec.", "no.", "gen.", "stat.", "conn.", "c.g.s."]

    private static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count <= 6 else { return false }
        return abbreviations.contains { abbreviation in
            abbreviation.description.utf8.elementsEqual(word.lazy.map(\.lowercasedASCII))
        }
    }

    /// Whether a text begins with a capital, of any alphabet.
    private static func isCapital(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, first >= 128 else {
            return text.first.map { (65...90).contains($0) } ?? true
        }
        return Folding.decode(Array(text.prefix(4)).span, at: 0).scalar.properties.isUppercase
    }
}
