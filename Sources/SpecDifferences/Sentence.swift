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
    /// What is compared as one, in order.
    private(set) var phrases: [WordGroup] = []

    /// Reads a text that stands in a section of a kind: in `supervision-received` every word is about
    /// authority, and only tasks begin with a verb.
    init(_ text: String, in section: SectionKind, _ lexicon: inout Lexicon) {
        self.init(unread: text, &lexicon)
        assignRoles(in: section, &lexicon)
        joinPhrases(&lexicon)
    }

    /// Cuts a text into its words, whose roles are not known yet.
    init(unread text: String, _ lexicon: inout Lexicon) {
        self.text = text
        words = WordReader.words(of: text, &lexicon)
    }

    /// Several sentences as one, parted by a blank; each word keeps the role that it has where it stands.
    init(joining sentences: [Sentence]) {
        guard sentences.count != 1 else {
            self = sentences[0]
            return
        }
        text = sentences.map(\.text).joined(separator: " ")
        words = []
        var offset: Int32 = 0
        for sentence in sentences {
            let first = words.count
            words += sentence.words.lazy.map { word in
                var word = word
                word.start += offset
                word.end += offset
                return word
            }
            phrases += sentence.phrases.lazy.map { phrase in
                var phrase = phrase
                phrase.words = phrase.words.lowerBound + first..<phrase.words.upperBound + first
                return phrase
            }
            offset += Int32(sentence.text.utf8.count + 1)
        }
    }

    /// The bytes of some phrases, with the blanks between them and not those around them.
    func text(of range: Range<Int>) -> String? {
        guard let first = range.first, let last = range.last else { return nil }
        return slice(place(of: first)..<place(after: last))
    }

    /// Where a phrase begins, in UTF-8 units; the end of the text for the place behind the last.
    func place(of phrase: Int) -> Int {
        phrase < phrases.count ? Int(words[phrases[phrase].words.lowerBound].start) : text.utf8.count
    }

    /// Where a phrase ends, in UTF-8 units.
    func place(after phrase: Int) -> Int { Int(words[phrases[phrase].words.upperBound - 1].end) }

    /// A part of the text by its UTF-8 units.
    func slice(_ range: Range<Int>) -> String {
        let units = text.utf8
        let start = units.index(units.startIndex, offsetBy: range.lowerBound)
        return String(Substring(units[start..<units.index(start, offsetBy: range.count)]))
    }

    /// What a relative clause begins with.
    static let relatives: [KnownWord] = [.who, .which, .that]

    /// Whether a relative clause begins shortly before a word.
    func isInRelativeClause(at place: Int) -> Bool {
        words[..<place].suffix(4).contains { word in Self.relatives.contains { word.is($0) } }
    }

    /// The words of some phrases.
    func words(of range: Range<Int>) -> ArraySlice<Word> {
        guard let first = range.first, let last = range.last else { return [] }
        return words[phrases[first].words.lowerBound..<phrases[last].words.upperBound]
    }
}

extension Sentence {
    /// Gives the words their roles.
    mutating func assignRoles(in section: SectionKind, _ lexicon: inout Lexicon) {
        var place = 0
        while place < words.count { place = assignRole(at: place, in: section, &lexicon) }
        assignSupervision(lexicon)
        joinExpressions(lexicon)
        assignVerbs(in: section, lexicon)
    }

    /// Gives a word its role, and returns the place after the phrase that it begins.
    private mutating func assignRole(
        at place: Int, in section: SectionKind, _ lexicon: inout Lexicon
    ) -> Int {
        guard words[place].role != .mark else { return place + 1 }
        let traits = lexicon.traits(of: words[place].number)
        if traits.contains(.startsQuantity),
            let (quantity, end) = QuantityReader.quantity(in: words, at: place, lexicon)
        {
            for covered in place..<end {
                words[covered].role = .light
                words[covered].continuesPhrase = covered > place
            }
            words[place].role = .quantity
            words[place].meaning = lexicon.number(of: quantity)
            return end
        }
        if traits.contains(.modal), isModal(at: place, lexicon) {
            words[place].role = .modality
            var modality = Modality(rawValue: lexicon.rank(of: words[place].number))
            if modality == .foretold, isDemand(after: place, lexicon) { modality = .demanded }
            words[place].meaning =
                modality.map { lexicon.number(ofPhrase: $0.meaning) } ?? words[place].meaning
        } else {
            words[place].role = role(at: place, traits, in: section, lexicon)
        }
        return place + 1
    }

    /// Whether "will" goes on to "be required to", "have to" or "need to".
    private func isDemand(after place: Int, _ lexicon: Lexicon) -> Bool {
        let next = words[(place + 1)...].prefix(2)
        if next.contains(where: { $0.is(.required) }) { return true }
        return next.last?.is(.to) ?? false
            && next.first.map { ["have", "need"].contains(lexicon.text(of: $0.number)) } ?? false
    }

    private func isModal(at place: Int, _ lexicon: Lexicon) -> Bool {
        let next = place + 1 < words.count ? words[place + 1] : nil
        if words[place].is(.required) {
            // "May be required to" says "may" and "must be required to" says "must".
            guard !words[max(0, place - 2)..<place].contains(where: { $0.role == .modality }) else {
                return false
            }
            let beforeRequired: [KnownWord] = [.be, .is, .are, .been, .being]
            return place > 0 && beforeRequired.contains { words[place - 1].is($0) } || next?.is(.to) ?? false
        }
        // "May 24, 2010" is a month.
        return
            !(lexicon.text(of: words[place].number) == "may"
            && next.map { lexicon.traits(of: $0.number).contains(.digit) } ?? false)
    }

    private func role(
        at place: Int, _ traits: WordTraits, in section: SectionKind, _ lexicon: Lexicon
    ) -> Word.Role {
        if section.asksOfPerson,
            traits.contains(.graded) || traits.contains(.grade) && isGrade(at: place, lexicon)
        {
            return .proficiency
        }
        if traits.contains(.light) || isPartOfFrequency(at: place, lexicon) { return .light }
        if section.asksOfPerson, traits.contains(.credential) { return .credential }
        if section == .supervisionReceived {
            return words[place].is(.works) || words[place].is(.receives) ? .light : .authority
        }
        return traits.contains(.official) ? .authority : .content
    }

    /// "Every" in "every week", which says what "weekly" says.
    private func isPartOfFrequency(at place: Int, _ lexicon: Lexicon) -> Bool {
        let beforeUnit: [KnownWord] = [.each, .every, .once]
        guard beforeUnit.contains(where: { words[place].is($0) }), place + 1 < words.count else {
            return false
        }
        let unit = lexicon.text(of: words[place + 1].number)
        return NumberWords.bareUnits[unit] != nil || unit == "quarter" || words[place].is(.once)
    }

    private func isGrade(at place: Int, _ lexicon: Lexicon) -> Bool {
        words[(place + 1)...].prefix(Grades.reach).contains {
            lexicon.traits(of: $0.number).contains(.graded)
        }
    }

    /// Puts the words into phrases: those of an amount; a modal word with what it governs, and a grade with its noun
    /// where the two stand together.
    mutating func joinPhrases(_ lexicon: inout Lexicon) {
        phrases.reserveCapacity(words.count)
        var place = 0
        while place < words.count {
            let start = place
            place += 1
            while place < words.count, words[place].continuesPhrase { place += 1 }
            if place == start + 1, words[start].role != .mark, let last = phrases.last, last.words.count == 1,
                governs(words[last.words.lowerBound], words[start], lexicon)
            {
                phrases[phrases.count - 1].words = last.words.lowerBound..<place
            } else {
                phrases.append(
                    WordGroup(words: start..<place, number: words[start].number, carriesMeaning: false))
            }
        }
        for place in phrases.indices {
            let range = phrases[place].words
            phrases[place].carriesMeaning = words[range].contains(where: \.carriesMeaning)
            guard range.count > 1 else { continue }
            let folded = words[range].map { lexicon.text(of: $0.number) }.joined(separator: " ")
            phrases[place].number = lexicon.number(ofPhrase: folded)
        }
    }

    private func governs(_ word: Word, _ next: Word, _ lexicon: Lexicon) -> Bool {
        let traits = lexicon.traits(of: word.number)
        switch word.role {
        case .modality: return traits.contains(.auxiliary)
        case .proficiency:
            return traits.contains(.grade) && lexicon.traits(of: next.number).contains(.graded)
        case .mark, .light, .quantity, .verb, .credential, .authority, .content: return false
        }
    }
}
