import SpecModel

/// Reads minimum qualifications as values, and works out the ways to qualify.
///
/// Only what a sentence states in a form that is known becomes a value; any other sentence stays text, with a
/// finding where an amount was expected. A text is cut into words once, and what follows goes by their terms:
/// the cost is linear in the text, however long it is.
struct QualificationReader {
    var alternatives = [QualificationAlternative(label: nil, section: -1)]
    var credentials: [Qualifications.Credential] = []
    var notes: [Qualifications.Note] = []
    var findings: [Finding] = []
    /// The alternative that is being read.
    var current = 0
    /// The lines of the items that values were read from.
    private(set) var lines: [(source: StatementReference, line: Int)] = []
    private var section = 0
    /// "and" or "or" on a line of its own, or at the end of the item before.
    private var pendingJoint: QualificationPiece.Joint?

    /// The values of a document's sections, with what was doubtful in them.
    static func read(_ sections: [Section]) -> (Qualifications, [Finding]) {
        var reader = QualificationReader()
        for section in sections {
            switch section.kind {
            case .generalExperience, .specialExperience, .substitutions, .minimumQualifications,
                .specialRequirements, .characterRequirements:
                reader.take(section)
            case .purpose, .guidelines, .supervisionReceived, .supervisionExercised, .duties, .ksa,
                .physicalRequirements, .workingConditions, .appointment, .equipment, .history,
                .acknowledgement, .clause, .boilerplate, .other:
                let statements = section.statements
                for place in statements.indices where Self.mayContradict(statements[place].text) {
                    let statement = statements[place]
                    var amounts = AmountReader(TermList(statement.text))
                    _ = amounts.amounts(in: amounts.list.items.indices)
                    reader.note(amounts, statement)
                }
            }
        }
        return reader.finished()
    }

    private mutating func take(_ section: Section) {
        self.section += 1
        (current, pendingJoint) = (0, nil)
        var isOwnLabel = false
        for statement in section.statements {
            var label = statement.leadIn.flatMap { AlternativeLabel($0) }
            let text = label == nil ? statement.sentence : statement.text
            var list = TermList(text)
            if let own = AlternativeLabel(opening: list) {
                // "Or" alone is a label only where "Either" opened the choice.
                if let joint = own.joint, !(isOwnLabel && joint == .or) {
                    pendingJoint = joint
                    continue
                }
                label = own
                isOwnLabel = true
                if own.end >= list.items.count {
                    select(own.name)
                    continue
                }
                list = TermList(String(list.slice(list.items[own.end].start, text.utf8.count)))
            }
            if let label {
                select(label.name)
            } else if !isOwnLabel {
                current = 0
            }
            take(list, statement, section.kind)
        }
    }

    private mutating func select(_ label: String) {
        pendingJoint = nil
        if let known = alternatives.firstIndex(where: { $0.label == label && $0.section == section }) {
            current = known
        } else {
            current = alternatives.count
            alternatives.append(QualificationAlternative(label: label, section: section))
        }
    }

    // MARK: One item

    private mutating func take(_ list: TermList, _ statement: Statement, _ kind: SectionKind) {
        guard let last = list.items.last else { return }
        let source = StatementReference(kind: kind, index: statement.index)
        if list[0] == .note {
            notes.append(Self.note(list, source))
            return
        }
        var reader = AmountReader(list)
        lines.append((source, statement.line))
        let before = understood
        var wishes = false
        for range in Self.sentences(of: list) {
            let sentence = QualificationSentence(&reader, range)
            if sentence.holds(.preferred) || sentence.holds(.admitted) {
                wishes = true
                continue
            }
            take(sentence, statement, source)
        }
        note(reader, statement)
        pendingJoint = last.term == .or ? .or : last.term == .and ? .and : nil
        if before == understood, !wishes { takeNothing(list, statement, kind) }
    }

    /// How much has been read so far; an item that leaves it as it is was not understood.
    private var understood: Int {
        credentials.count + notes.count + findings.count
            + alternatives.reduce(0) {
                $0 + $1.pieces.count + $1.special.count + $1.substitutions.count + $1.equivalents.count
            }
    }

    private mutating func take(
        _ sentence: QualificationSentence, _ statement: Statement, _ source: StatementReference
    ) {
        if sentence.holds(.defined) || sentence.holds(.interpreted) {
            notes.append(Self.note(sentence, source))
            return
        }
        if source.kind.mayHoldSubstitutions, sentence.deniesSubstitution {
            // What is ruled out takes nothing away and gives nothing; a limit to it would have to be a value.
            if sentence.deniesOnlyBeyond {
                notUnderstood("no amount that may be substituted", statement)
            } else {
                notes.append(Self.note(sentence, source))
            }
            return
        }
        switch source.kind {
        case .specialRequirements, .characterRequirements:
            takeCredential(sentence, statement, source)
        case .substitutions:
            takeSubstitution(sentence, statement, source)
        case .specialExperience:
            takeSpecial(sentence, statement, source)
            if sentence.mentions.isEmpty { takeCredential(sentence, statement, source) }
        default:
            if sentence.holds(.substituted) || sentence.holds(.lieu) {
                takeSubstitution(sentence, statement, source)
            } else {
                takeDemand(sentence, statement, source)
                if sentence.mentions.isEmpty { takeCredential(sentence, statement, source) }
            }
        }
    }

    private mutating func takeNothing(_ list: TermList, _ statement: Statement, _ kind: SectionKind) {
        if list[0] == .no { return }
        switch kind {
        case .generalExperience: notUnderstood("no years of general experience", statement)
        case .specialExperience: notUnderstood("no years of special experience", statement)
        case .substitutions: notUnderstood("no amount that may be substituted", statement)
        case .minimumQualifications:
            let isCandidate = list.items.contains {
                [.year, .month, .degree, .substituted].contains($0.term)
            }
            if isCandidate { notUnderstood("no requirement", statement) }
        default: break
        }
    }

    /// Sentences, as ranges of items. Brackets that hold a substitution or an exception are sentences too.
    static func sentences(of list: TermList) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        let bytes = list.text.utf8.span
        func close(_ end: Int) {
            if start < end { found.append(start..<end) }
            start = end + 1
        }
        for place in list.items.indices {
            switch list.items[place].term {
            case .stop:
                let next = place + 1 < list.items.count ? bytes[list.items[place + 1].start] : 65
                if !(97...122).contains(next) { close(place) }
            case .open:
                let reach = place..<min(place + 40, list.items.count)
                let end = reach.first { list.items[$0].term == .close } ?? reach.upperBound
                let isOwn = (place..<end).contains {
                    [.substituted, .admitted, .must].contains(list.items[$0].term)
                }
                if isOwn { close(place) }
            default: break
            }
        }
        close(list.items.count)
        return found
    }

    // MARK: Findings

    mutating func notUnderstood(_ what: String, _ statement: Statement) {
        let message = "\(what) could be read from '\(statement.text.prefix(60))'"
        findings.append(Finding("qualification-not-understood", .note, message, line: statement.line))
    }

    private mutating func note(_ amounts: AmountReader, _ statement: Statement) {
        for range in amounts.contradictions {
            let list = amounts.list
            let words = list.slice(list.items[range.lowerBound].start, list.items[range.upperBound - 1].end)
            findings.append(
                Finding(
                    "word-and-digit-disagree", .error, "'\(words)': the word and the digits disagree",
                    line: statement.line))
        }
    }

    /// Whether a digit stands in brackets: only then can a word and digits disagree.
    private static func mayContradict(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard bytes.count > 1 else { return false }
        let (first, second) = (bytes.extracting(droppingLast: 1), bytes.extracting(droppingFirst: 1))
        // No way out of the loop, so that the compiler looks at many bytes at once.
        var found: UInt8 = 0
        for place in first.indices {
            let isBracket: UInt8 = first[place] == UInt8(ascii: "(") ? 1 : 0
            let isDigit: UInt8 = second[place] &- 48 < 10 ? 1 : 0
            found |= isBracket & isDigit
        }
        return found != 0
    }
}

// MARK: Experience and education

extension QualificationReader {
    /// What a sentence asks for, education and experience in their order.
    fileprivate mutating func takeDemand(
        _ sentence: QualificationSentence, _ statement: Statement, _ source: StatementReference
    ) {
        let list = sentence.list
        var pieces: [QualificationPiece] = []
        for (place, mention) in sentence.mentions.enumerated() {
            let content: QualificationPiece.Content
            switch mention.thing {
            case .part(let amount):
                if let years = amount.years {
                    addSpecial(sentence, place, years, isOfGeneral: true, statement, source)
                }
                continue
            case .education(let education):
                content = .education(education.education, field: sentence.field(of: place))
            case .experience(let amount):
                guard let years = amount.years else { continue }
                content = .experience(years, field: sentence.experienceField(of: place))
            }
            var joint = mention.joint
            if pieces.isEmpty, joint == .open, let pendingJoint { joint = pendingJoint }
            pieces.append(
                QualificationPiece(joint: joint, content: content, statement: statement, source: source))
        }
        // "For State Employees two years as a …" opens a way to those alone.
        let start = sentence.range.lowerBound
        if list[start] == .for, list[start + 1] == .state, list[start + 2] == .employees, !pieces.isEmpty {
            let outer = current
            select(String(list.slice(list.items[start].start, list.items[start + 2].end)))
            alternatives[current].add(pieces)
            current = outer
        } else if !pieces.isEmpty {
            alternatives[current].add(pieces)
        }
        if sentence.equivalentStart != nil, !alternatives[current].equivalents.contains(source) {
            alternatives[current].equivalents.append(source)
        }
    }

    fileprivate mutating func takeSpecial(
        _ sentence: QualificationSentence, _ statement: Statement, _ source: StatementReference
    ) {
        let isOfGeneral = sentence.holds(.general, .experience)
        for (place, mention) in sentence.mentions.enumerated() {
            switch mention.thing {
            case .education: continue
            case .experience(let amount):
                guard let years = amount.years else { continue }
                addSpecial(sentence, place, years, isOfGeneral: isOfGeneral, statement, source)
            case .part(let amount):
                guard let years = amount.years else { continue }
                addSpecial(sentence, place, years, isOfGeneral: true, statement, source)
            }
        }
    }

    private mutating func addSpecial(
        _ sentence: QualificationSentence, _ place: Int, _ years: Years, isOfGeneral: Bool,
        _ statement: Statement, _ source: StatementReference
    ) {
        let list = sentence.list
        switch sentence.forceOfExperience {
        case .binding: break
        case .free:
            notes.append(Self.note(sentence, source))
            return
        case .advised: return notUnderstood("no firm requirement", statement)
        }
        let (start, end) = (sentence.mentions[place].end, sentence.end(of: place))
        var field = sentence.experienceField(of: place)
        if let must = (start..<max(start, end)).first(where: { list[$0] == .must }) {
            let verbs: [Term] = [.must, .have, .been, .be, .included, .in, .as]
            var behind = sentence.skipping(verbs, from: must, to: end)
            // "as a supervisor" is told by its noun; "performing" belongs to it.
            if behind > must, list[behind - 1] == .as,
                list.items[behind - 1].end - list.items[behind - 1].start > 2
            {
                behind -= 1
            }
            field = list.phrase(behind..<end)
        }
        alternatives[current].special.append(
            Qualifications.Special(
                years: years, isOfGeneral: isOfGeneral, field: field,
                alternative: alternatives[current].label,
                source: source))
    }
}

extension SectionKind {
    /// Whether a sentence of it may say what can be substituted.
    fileprivate var mayHoldSubstitutions: Bool {
        self == .substitutions || self == .generalExperience || self == .minimumQualifications
            || self == .specialExperience
    }
}
