import SpecModel

/// The facts and the clause of a revision as trailers of its commit, written and read back.
///
/// They are the authority on what was understood when the revision was recorded: from them alone an archive can
/// be listed, searched by name and audited, without reading a text.
enum RevisionTrailers {
    /// What stands for a part that the clause does not give.
    private static let unknown = "-"

    // MARK: Writing

    static func pairs(
        _ facts: Specification.Facts, _ clause: CancellationClause?
    ) -> [(key: String, value: String?)] {
        var pairs: [(key: String, value: String?)] = [
            (TrailerKey.title, facts.title),
            (TrailerKey.titleSource, facts.titleSource?.rawValue),
            (TrailerKey.code, facts.code?.description),
            (TrailerKey.established, facts.established?.description),
            (TrailerKey.revised, facts.revised?.description),
            (TrailerKey.effective, facts.effective?.description),
            (TrailerKey.published, facts.published?.description),
            (TrailerKey.finalNumber, facts.finalNumber?.description),
            (TrailerKey.itemNumber, facts.itemNumber?.description),
            (TrailerKey.salaryGroup, facts.salaryGroup?.description),
            (TrailerKey.occupationalGroup, facts.occupationalGroup?.description),
            (TrailerKey.bargainingUnit, facts.bargainingUnit?.description),
            (TrailerKey.eeo, facts.eeo?.description),
            (TrailerKey.designation, facts.designation),
        ]
        for entry in facts.classes {
            pairs.append((TrailerKey.seriesClass, parts([entry.code?.description, entry.title])))
            pairs.append((TrailerKey.seriesAbolished, entry.abolished))
        }
        pairs += facts.given.map { (TrailerKey.given, $0) }
        return pairs + (clause.map(self.pairs) ?? [])
    }

    private static func pairs(_ clause: CancellationClause) -> [(key: String, value: String?)] {
        let review = clause.review
        let predecessor = [
            clause.title, clause.salaryGroup?.description, clause.approvedEffective?.description,
        ]
        var pairs: [(key: String, value: String?)] = [
            (TrailerKey.clause, clause.kind.rawValue),
            (TrailerKey.supersedes, predecessor.contains { $0 != nil } ? parts(predecessor) : nil),
            (TrailerKey.note, clause.note),
        ]
        pairs += clause.claims.map { (TrailerKey.claim, $0.description) }
        guard review != .none else { return pairs }
        // The note often is the sentence: it is not said twice.
        let sentence = review.sentence == clause.note ? nil : review.sentence ?? unknown
        return pairs + [
            (TrailerKey.reviewBasis, review.basis),
            (TrailerKey.reviewGrade, review.grade.map(String.init)),
            (TrailerKey.reviewSentence, sentence),
        ]
    }

    /// Parts behind each other; each but the first holds no `; `, so they can be told apart from the end.
    private static func parts(_ parts: [String?]) -> String {
        parts.map { $0 ?? unknown }.joined(separator: "; ")
    }

    // MARK: Reading

    /// Reads what a trailer says of the facts; false where its key is none of theirs, or its value can't be read.
    static func read(_ key: String, _ value: String, into facts: inout Specification.Facts) -> Bool {
        switch key {
        case TrailerKey.title: facts.title = value
        case TrailerKey.titleSource: facts.titleSource = Specification.TitleSource(rawValue: value)
        case TrailerKey.code: facts.code = ClassCode(value)
        case TrailerKey.established: facts.established = PartialDate(iso: value)
        case TrailerKey.revised: facts.revised = PartialDate(iso: value)
        case TrailerKey.effective: facts.effective = PartialDate(iso: value)
        case TrailerKey.published: facts.published = PartialDate(iso: value)
        case TrailerKey.finalNumber: facts.finalNumber = FinalNumber(value)
        case TrailerKey.itemNumber: facts.itemNumber = ItemNumber(value)
        case TrailerKey.salaryGroup: facts.salaryGroup = SalaryGroup(value)
        case TrailerKey.occupationalGroup: facts.occupationalGroup = CodedName(value)
        case TrailerKey.bargainingUnit: facts.bargainingUnit = CodedName(value)
        case TrailerKey.eeo: facts.eeo = CodedName(value)
        case TrailerKey.designation: facts.designation = value
        case TrailerKey.seriesAbolished:
            guard let last = facts.classes.indices.last else { return false }
            facts.classes[last].abolished = value
        case TrailerKey.given: facts.given.append(value)
        case TrailerKey.seriesClass:
            let known = value.split(separator: "; ", maxSplits: 1).map(String.init)
            var entry = SeriesClass()
            entry.code = known.first.flatMap { ClassCode($0) }
            entry.title = known.count == 2 && known[1] != unknown ? known[1] : nil
            facts.classes.append(entry)
        default: return false
        }
        return true
    }

    /// The clause of which the trailers speak, gathered as they are met.
    struct Clause {
        private var kind: CancellationClause.Kind?
        private var predecessor: (title: String?, group: SalaryGroup?, date: PartialDate?)
        private var note: String?
        private var claims: [Claim] = []
        private var basis = ReviewNote.none.basis
        private var grade: Int?
        private var sentence: String?

        /// Reads what a trailer says of the clause; false where its key is none of its.
        mutating func read(_ key: String, _ value: String) -> Bool {
            switch key {
            case TrailerKey.clause: kind = CancellationClause.Kind(rawValue: value)
            case TrailerKey.supersedes: predecessor = Self.predecessor(value)
            case TrailerKey.note: note = value
            case TrailerKey.claim: claims += [Claim(value)].compactMap(\.self)
            case TrailerKey.reviewBasis: basis = value
            case TrailerKey.reviewGrade: grade = Int(value)
            case TrailerKey.reviewSentence: sentence = value
            default: return false
            }
            return true
        }

        var value: CancellationClause? {
            guard let kind else { return nil }
            let review =
                basis == ReviewNote.none.basis && grade == nil
                ? ReviewNote.none
                : ReviewNote(
                    basis: basis, grade: grade,
                    sentence: sentence.map { $0 == unknown ? nil : $0 } ?? note)
            return CancellationClause(
                kind: kind, title: predecessor.title, salaryGroup: predecessor.group,
                approvedEffective: predecessor.date, note: note, review: review, claims: claims)
        }

        /// Read from the end: a title may hold what parts the parts.
        private static func predecessor(
            _ text: String
        ) -> (title: String?, group: SalaryGroup?, date: PartialDate?) {
            var rest = Substring(text)
            func last() -> Substring {
                let bytes = rest.utf8
                guard
                    let place = bytes.indices.last(where: { place in
                        bytes[place] == UInt8(ascii: ";")
                            && bytes[place...].dropFirst().first == UInt8(ascii: " ")
                    })
                else { return "" }
                defer { rest = rest[..<place] }
                return rest[bytes.index(place, offsetBy: 2)...]
            }
            let (date, group) = (last(), last())
            return (
                rest == unknown ? nil : String(rest), group == unknown ? nil : SalaryGroup(group),
                PartialDate(iso: date)
            )
        }
    }
}
