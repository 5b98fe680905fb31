import SpecModel

/// A text as the difference reads it: its words with their roles, and the phrases that are compared whole.
///
/// The roles come from closed tables and the place of a word, not from a grammar of English: a tagger is
/// right more often in prose, but says nothing of why, and its mistakes cannot be mended by adding a word to
/// a table. Linear in the text.
struct Sentence {
    /// The text itself.
    let text: String
    /// Its words and marks, in order.
    var words: [Word]
    /// What is compared as one: "Eight (8) years", "May direct", "Considerable knowledge", else single words.
    private(set) var phrases: [Range<Int>]

    /// Reads a text that stands in a section of a kind: in `supervision-received` every word is about
    /// authority, and only tasks begin with a verb.
    init(_ text: String, in section: SectionKind) {
        self.text = text
        words = WordReader.words(of: text)
        phrases = []
        for place in words.indices where words[place].role == .content {
            words[place].meaning = Synonyms.meaning(of: words[place].folded)
        }
        var place = 0
        while place < words.count {
            let end = assignRole(at: place, in: section)
            phrases.append(place..<end)
            place = end
        }
        assignVerbs(in: section)
        joinPhrases()
    }

    /// The bytes of some phrases, with the blanks between them and not those around them.
    func text(of range: Range<Int>) -> String? {
        guard let first = range.first, let last = range.last else { return nil }
        return slice(words[phrases[first].lowerBound].range.lowerBound..<place(after: last))
    }

    /// Where a phrase begins, in UTF-8 units; the end of the text for the place behind the last.
    func place(of phrase: Int) -> Int {
        phrase < phrases.count ? words[phrases[phrase].lowerBound].range.lowerBound : text.utf8.count
    }

    /// Where a phrase ends, in UTF-8 units.
    func place(after phrase: Int) -> Int { words[phrases[phrase].upperBound - 1].range.upperBound }

    /// A part of the text by its UTF-8 units.
    func slice(_ range: Range<Int>) -> String {
        let units = text.utf8
        let start = units.index(units.startIndex, offsetBy: range.lowerBound)
        return String(Substring(units[start..<units.index(start, offsetBy: range.count)]))
    }

    /// A phrase as it is compared with another.
    func folded(_ phrase: Int) -> String {
        let range = phrases[phrase]
        return range.count == 1
            ? words[range.lowerBound].folded : words[range].map(\.folded).joined(separator: " ")
    }

    /// The words of some phrases.
    func words(of range: Range<Int>) -> ArraySlice<Word> {
        guard let first = range.first, let last = range.last else { return [] }
        return words[phrases[first].lowerBound..<phrases[last].upperBound]
    }
}

extension Sentence {
    /// Gives a word its role, and returns the place after the phrase that it begins.
    private mutating func assignRole(at place: Int, in section: SectionKind) -> Int {
        guard words[place].role != .mark else { return place + 1 }
        if let (quantity, end) = QuantityReader.quantity(in: words, at: place) {
            for covered in place..<end { words[covered].role = .light }
            words[place].role = .quantity(quantity)
            words[place].meaning = quantity.meaning
            return end
        }
        if let modality = modality(at: place) {
            words[place].role = .modality(modality)
            words[place].meaning = modality.meaning
        } else {
            words[place].role = role(at: place, in: section)
        }
        return place + 1
    }

    private func modality(at place: Int) -> Modality? {
        let word = words[place].folded
        let next = place + 1 < words.count ? words[place + 1].folded : ""
        if word == "required" {
            let previous = place > 0 ? words[place - 1].folded : ""
            return Modality.beforeRequired.contains(previous) || next == "to" ? .demanded : nil
        }
        // "May 24, 2010" is a month.
        if word == "may", next.utf8.first.map({ (48...57).contains($0) }) ?? false { return nil }
        return Modality.auxiliaries[word] ?? Modality.attributes[word]
    }

    private func role(at place: Int, in section: SectionKind) -> Word.Role {
        let word = words[place]
        if Grades.nouns.contains(word.folded) || isGrade(at: place) { return .proficiency }
        if LightWords.all.contains(word.folded) { return .light }
        if Credentials.stems.contains(word.meaning) { return .credential }
        if section == .supervisionReceived {
            return ["works", "receives"].contains(word.folded) ? .light : .authority
        }
        return Officials.stems.contains(word.meaning) ? .authority : .content
    }

    private func isGrade(at place: Int) -> Bool {
        guard Grades.ranks[words[place].folded] != nil else { return false }
        return words[(place + 1)...].prefix(Grades.reach).contains { Grades.nouns.contains($0.folded) }
    }

    /// Joins a modal word with what it governs, and a grade with its noun where the two stand together.
    private mutating func joinPhrases() {
        var joined: [Range<Int>] = []
        for phrase in phrases {
            if let last = joined.last, last.count == 1, phrase.count == 1,
                words[phrase.lowerBound].role != .mark,
                governs(words[last.lowerBound], words[phrase.lowerBound])
            {
                joined[joined.count - 1] = last.lowerBound..<phrase.upperBound
            } else {
                joined.append(phrase)
            }
        }
        phrases = joined
    }

    private func governs(_ word: Word, _ next: Word) -> Bool {
        switch word.role {
        case .modality: Modality.auxiliaries[word.folded] != nil
        case .proficiency: Grades.ranks[word.folded] != nil && Grades.nouns.contains(next.folded)
        case .mark, .light, .quantity, .verb, .credential, .authority, .content: false
        }
    }
}
