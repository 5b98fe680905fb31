extension Lexicon {
    /// The lexicon with the tables in it, before any document was read.
    static let base: Lexicon = {
        var lexicon = Lexicon()
        lexicon.reserve(words: 16_000, letters: 160_000, rows: 8_000, expressions: 4_000)
        for word in KnownWord.allCases { _ = lexicon.number(ofPhrase: word.text) }
        lexicon.addFamilies(WordTable(WordFamilies.rows))
        lexicon.add(.light, to: LightWords.all.sorted())
        lexicon.add(.light, to: FillerWords.all.sorted())
        lexicon.add(.graded, to: Grades.nouns.sorted())
        lexicon.add(.limiting, to: ["not", "no", "without", "except", "only"])
        lexicon.add(.official, to: ["supervising"])
        lexicon.add(.supervision, to: ["supervision", "direction", "guidance", "oversight"])
        lexicon.add(.beforeSupervision, to: ["under", "with", "without"])
        for (word, rank) in Grades.ranks.sorted(by: { $0.key < $1.key }) {
            lexicon.add(.grade, rank: rank, to: word)
        }
        for (word, modality) in Modality.auxiliaries.sorted(by: { $0.key < $1.key }) {
            lexicon.add([.modal, .auxiliary], rank: modality.rawValue, to: word)
        }
        for (word, modality) in Modality.attributes.sorted(by: { $0.key < $1.key }) {
            lexicon.add(.modal, rank: modality.rawValue, to: word)
        }
        lexicon.add(.modal, rank: Modality.demanded.rawValue, to: "required")
        lexicon.add(.startsQuantity, to: NumberWords.cardinals.keys.sorted())
        lexicon.add(.startsQuantity, to: NumberWords.fractions.keys.sorted())
        lexicon.add(.startsQuantity, to: NumberWords.frequencies.keys.sorted())
        lexicon.add(.startsQuantity, to: NumberWords.bareUnits.keys.sorted())
        lexicon.add(.startsQuantity, to: ["more", "least", "twice", "every"])
        lexicon.add(.credential, to: ["associate's"])
        lexicon.addToStems(.credential, of: Credentials.words)
        lexicon.add(.vague, to: ["graduation", "directly", "personally"])
        lexicon.addToStems(.official, of: Officials.words)
        lexicon.addToStems(.general, of: Verbs.general)
        lexicon.addToStems(.plainVerb, of: Verbs.plain)
        lexicon.addToStems(.task, of: Verbs.tasks)
        lexicon.addToStems(.vague, of: VagueWords.all)
        lexicon.addToStems(.carrying, of: Verbs.carrying)
        lexicon.addToStems(.managing, of: Verbs.managing)
        lexicon.addToStems(.helping, of: VerbRelations.helping)
        lexicon.addRelations(WordTable(VerbRelations.weaker), areOrdered: true)
        lexicon.addRelations(WordTable(VerbRelations.narrower), areOrdered: true)
        lexicon.addRelations(WordTable(VerbRelations.other), areOrdered: false)
        lexicon.addRows(WordTable(Contrasts.rows), ofContrasts: true)
        for table in [Thesaurus.tasks, Thesaurus.things, Thesaurus.qualities] {
            lexicon.addRows(WordTable(table), ofContrasts: false)
        }
        return lexicon
    }()

    private mutating func add(_ trait: WordTraits, to words: some Sequence<String>) {
        for word in words { add(trait, rank: 0, to: word) }
    }

    private mutating func addToStems(_ trait: WordTraits, of words: some Sequence<String>) {
        for word in words {
            let meaning = meaning(ofWord: word.utf8.span)
            add(trait, toStem: meaning)
        }
    }

    /// Lets one stem stand for all words of a row.
    private mutating func addFamilies(_ table: WordTable) {
        var row = -1
        var stems: [Int32] = []
        table.forEachMember { next, words, bytes in
            if next != row {
                joinFamily(stems)
                stems.removeAll(keepingCapacity: true)
                row = next
            }
            stems.append(stem(of: bytes.extracting(words[0])))
        }
        joinFamily(stems)
    }

    /// Adds, for the first verb of each row, how it stands to the others.
    private mutating func addRelations(_ table: WordTable, areOrdered: Bool) {
        var row = -1
        var first: Int32 = 0
        table.forEachMember { next, words, bytes in
            let meaning = meaning(ofWord: bytes.extracting(words[0]))
            if next != row {
                first = meaning
                row = next
            } else {
                addRelation(first, meaning, isOrdered: areOrdered)
            }
        }
    }

    /// Adds rows of words and expressions that may stand for one another, or that never may.
    private mutating func addRows(_ table: WordTable, ofContrasts: Bool) {
        let before = rowCount
        var row = -1
        var members = Members()
        table.forEachMember { next, words, bytes in
            if next != row {
                addRow(before + row, members, ofContrasts: ofContrasts)
                members.removeAll()
                row = next
            }
            for word in words {
                let isGap = word.count == 1 && bytes[word.lowerBound] == UInt8(ascii: "*")
                members.append(isGap ? Self.gap : meaning(ofWord: bytes.extracting(word)))
            }
            members.close()
        }
        addRow(before + row, members, ofContrasts: ofContrasts)
    }

    /// The members of a row, their words one behind the other: thousands of rows share two arrays.
    private struct Members {
        private var words: [Int32] = []
        private var ends: [Int] = []

        var indices: Range<Int> { ends.indices }

        subscript(member: Int) -> ArraySlice<Int32> {
            words[(member == 0 ? 0 : ends[member - 1])..<ends[member]]
        }

        mutating func append(_ word: Int32) { words.append(word) }

        mutating func close() { ends.append(words.count) }

        mutating func removeAll() {
            words.removeAll(keepingCapacity: true)
            ends.removeAll(keepingCapacity: true)
        }

        /// Whether a word is a member by itself.
        func holds(_ word: Int32) -> Bool {
            indices.contains { self[$0].count == 1 && self[$0].first == word }
        }
    }

    private mutating func addRow(_ row: Int, _ members: Members, ofContrasts: Bool) {
        for place in members.indices {
            let member = members[place]
            var words = member
            while words.count > 1, let last = words.last, last == Self.gap || isLight(last) {
                words = words.dropLast()
            }
            guard let first = words.first else { continue }
            // "Advise on" is advising where "advise" stands in the row too; "work with" is not working.
            if words.count == 1, words.count < member.count, !members.holds(first) {
                // "Advise someone of" can't be told from "advises the Secretary of State".
                guard !member.contains(Self.gap) else { continue }
                words = member
            }
            let number = words.count == 1 ? first : expression(words)
            link(number, toRow: row, ofContrasts: ofContrasts)
        }
    }
}
