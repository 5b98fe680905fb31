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
        var members: [(meanings: [Int32], text: Range<Int>)] = []
        table.forEachMember { next, words, bytes in
            if next != row {
                addRow(before + row, members, bytes, ofContrasts: ofContrasts)
                members.removeAll(keepingCapacity: true)
                row = next
            }
            var meanings: [Int32] = []
            for word in words {
                let isGap = word.count == 1 && bytes[word.lowerBound] == UInt8(ascii: "*")
                meanings.append(isGap ? Self.gap : meaning(ofWord: bytes.extracting(word)))
            }
            members.append((meanings, words[0].lowerBound..<words[words.count - 1].upperBound))
        }
        addRow(before + row, members, table.text.utf8.span, ofContrasts: ofContrasts)
    }

    private mutating func addRow(
        _ row: Int, _ members: [(meanings: [Int32], text: Range<Int>)], _ bytes: Span<UInt8>,
        ofContrasts: Bool
    ) {
        for member in members {
            var meanings = member.meanings
            while meanings.count > 1, let last = meanings.last, last == Self.gap || isLight(last) {
                meanings.removeLast()
            }
            // "Advise on" is advising where "advise" stands in the row too; "work with" is not working.
            let isBare = meanings.count == 1 && members.contains { $0.meanings == meanings }
            if meanings.count == 1, !isBare {
                // "Advise someone of" can't be told from "advises the Secretary of State".
                guard !member.meanings.contains(Self.gap) else { continue }
                meanings = member.meanings
            }
            let number =
                meanings.count == 1 ? meanings[0] : expression(meanings, bytes.extracting(member.text))
            link(number, toRow: row, ofContrasts: ofContrasts)
        }
    }
}
