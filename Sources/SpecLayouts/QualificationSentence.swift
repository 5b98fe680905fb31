import SpecModel

/// The education and the amounts that one sentence names, in their order, with what ties each to the one before.
struct QualificationSentence {
    /// What an amount of time is an amount of.
    enum Role {
        case experience
        /// A part of the experience: "including two years", "two of which".
        case part
        case other
    }

    struct Mention {
        enum Thing {
            case education(EducationMention)
            case experience(Amount)
            case part(Amount)
        }

        let thing: Thing
        /// Where its phrase begins: "at least two years", "a Bachelor's degree".
        let start: Int
        let end: Int
        /// Where the words that join it to what stands before begin.
        let jointStart: Int
        let joint: QualificationPiece.Joint
    }

    let list: TermList
    let range: Range<Int>
    let amounts: [Amount]
    let educations: [EducationMention]
    let mentions: [Mention]
    /// Where "or an equivalent combination" begins.
    let equivalentStart: Int?

    init(_ reader: inout AmountReader, _ range: Range<Int>) {
        let list = reader.list
        (self.list, self.range) = (list, range)
        let educations = EducationMention.all(in: range, of: list)
        let amounts = reader.amounts(in: range)
        var mentions: [Mention] = educations.map { education in
            Self.mention(.education(education), education.items, in: range, of: list)
        }
        var education = 0
        for amount in amounts where amount.years != nil {
            // Both stand in order, so that going over them together keeps a long text linear.
            while education < educations.count,
                educations[education].items.upperBound <= amount.items.lowerBound
            {
                education += 1
            }
            if education < educations.count, educations[education].items.overlaps(amount.items) { continue }
            switch Self.role(of: amount, in: range, of: list) {
            case .experience:
                mentions.append(Self.mention(.experience(amount), amount.items, in: range, of: list))
            case .part: mentions.append(Self.mention(.part(amount), amount.items, in: range, of: list))
            case .other: break
            }
        }
        mentions.sort { $0.start < $1.start }
        self.educations = educations
        self.amounts = amounts
        self.mentions = mentions
        equivalentStart = Self.equivalentStart(in: range, of: list)
    }

    func holds(_ term: Term) -> Bool { first(term) != nil }

    /// The first place of a term.
    func first(_ term: Term) -> Int? { range.first { list.items[$0].term == term } }

    /// Whether two terms stand side by side.
    func holds(_ term: Term, _ next: Term) -> Bool {
        range.contains { list.items[$0].term == term && list[$0 + 1] == next }
    }

    /// Where what belongs to a mention ends: at the next one, at the equivalent, or with the sentence.
    func end(of place: Int) -> Int {
        let next = place + 1 < mentions.count ? mentions[place + 1].jointStart : range.upperBound
        guard let equivalentStart, equivalentStart >= mentions[place].end else { return next }
        return min(next, equivalentStart)
    }

    /// What a degree must be in: the words behind "in" or "with a major in".
    func field(of place: Int) -> String? {
        field(ofEducationEndingAt: mentions[place].end, before: end(of: place))
    }

    func field(ofEducationEndingAt end: Int, before limit: Int) -> String? {
        var start = end
        guard start < limit else { return nil }
        if list[start] == .with || list[start] == .major {
            guard let major = (start..<min(start + 4, limit)).first(where: { list[$0] == .major }) else {
                return nil
            }
            start = major + 1
        }
        guard list[start] == .in, start < limit else { return nil }
        let rest = (start + 1)..<limit
        let stop = rest.first { place in
            switch list[place] {
            case .may, .must, .from, .semicolon, .required, .substituted: true
            case .or: [Term.bachelor, .master, .associate].contains(list[place + 2])
            default: false
            }
        }
        return list.phrase((start + 1)..<(stop ?? limit))
    }

    /// What experience must be in: the words behind "experience", else those before it.
    func experienceField(of place: Int) -> String? {
        let (start, limit) = (mentions[place].end, end(of: place))
        guard start < limit else { return nil }
        guard let experience = (start..<limit).first(where: { list[$0] == .experience }) else {
            return list.phrase(skipping([.of, .in, .as, .a], from: start, to: limit)..<limit)
        }
        let behind = skipping([.in], from: experience + 1, to: limit)
        return list.phrase(behind..<limit)
            ?? list.phrase(skipping([.of], from: start, to: experience)..<experience)
    }

    func skipping(_ terms: [Term], from start: Int, to end: Int) -> Int {
        (start..<max(start, end)).first { !terms.contains(list[$0]) } ?? max(start, end)
    }

    // MARK: Telling what an amount is of

    private static func role(of amount: Amount, in range: Range<Int>, of list: TermList) -> Role {
        let start = amount.items.lowerBound
        for back in 1...5 where start - back >= range.lowerBound {
            switch list[start - back] {
            case .within, .every, .maximum: return .other
            case .including: return .part
            case .comma, .semicolon, .open: break
            default: continue
            }
            break
        }
        if list[amount.items.upperBound - 1] != .year, list[amount.items.upperBound] == .of,
            list[amount.items.upperBound + 1] == .which
        {
            return .part
        }
        var place = amount.items.upperBound
        if list[place] == .of, [.the, .this, .which, .required].contains(list[place + 1]) {
            for next in (place + 1)..<min(place + 6, range.upperBound) {
                if [.general, .special, .which].contains(list[next]) { return .part }
                if list[next] == .experience { return .part }
            }
        }
        let limit = min(place + 7, range.upperBound)
        while place < limit {
            switch list[place] {
            case .experience, .in, .as, .comma, .stop, .must: return .experience
            case .age, .college, .study, .school, .degree, .appointment, .probationary, .working:
                return list[place + 1] == .experience ? .experience : .other
            default: place += 1
            }
        }
        return .experience
    }

    // MARK: Joints

    private static func mention(
        _ thing: Mention.Thing, _ items: Range<Int>, in range: Range<Int>, of list: TermList
    ) -> Mention {
        var start = items.lowerBound
        while start > range.lowerBound, leads(list[start - 1]) { start -= 1 }
        var place = start
        var joint = QualificationPiece.Joint.open
        scan: while place > range.lowerBound {
            switch list[place - 1] {
            case .comma, .semicolon, .either: break
            case .or: joint = .or
            case .and, .plus, .with, .supplemented: joint = joint == .or ? .or : .and
            case .by where list[place - 2] == .supplemented: break
            default: break scan
            }
            place -= 1
        }
        return Mention(thing: thing, start: start, end: items.upperBound, jointStart: place, joint: joint)
    }

    /// Whether a word before an education or an amount still belongs to it.
    private static func leads(_ term: Term) -> Bool {
        switch term {
        case .a, .the, .of, .possession, .equivalent, .to, .completion, .at, .than, .minimum, .more, .no: true
        default: false
        }
    }

    private static func equivalentStart(in range: Range<Int>, of list: TermList) -> Int? {
        guard let place = range.first(where: { list.items[$0].term == .combination }) else { return nil }
        let before = max(range.lowerBound, place - 4)..<place
        guard before.contains(where: { [.equivalent, .acceptable, .any].contains(list[$0]) }) else {
            return nil
        }
        let or = before.first { list[$0] == .or } ?? before.lowerBound
        return or > range.lowerBound && (list[or - 1] == .semicolon || list[or - 1] == .comma) ? or - 1 : or
    }
}
