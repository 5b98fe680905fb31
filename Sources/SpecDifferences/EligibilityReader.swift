import SpecModel

/// Works out who can now qualify who could not, and the reverse.
///
/// People are told apart by their education. What someone needs is the least that any way open to them asks: who
/// has a Master's degree can take the way of a Bachelor's, unless that must be in a stated field. So a way that
/// came or went is no news where another one asks no more. Ways are held against each other only where they ask
/// for the same experience: those that follow from the general experience, or are stated in one item.
struct EligibilityReader {
    private let oldDocument: Specification
    private let newDocument: Specification
    private let items: ItemChanges
    private(set) var changes: [EligibilityChange] = []

    private var old: Qualifications { oldDocument.qualifications }
    private var new: Qualifications { newDocument.qualifications }

    /// Tells the ways, the special experience and the licences that differ.
    static func changes(
        from old: Specification, to new: Specification, ways: [WayPair], items: ItemChanges
    ) -> [EligibilityChange] {
        var reader = EligibilityReader(old: old, new: new, items: items)
        let values = QualificationValues(old: old, new: new, items: items)
        reader.takeGeneral(values)
        reader.takeKind(values)
        for pair in ways where pair.isChanged { reader.take(pair) }
        reader.takeSpecial(values)
        reader.takeCredentials(values)
        return reader.changes
    }

    private init(old: Specification, new: Specification, items: ItemChanges) {
        (oldDocument, newDocument, self.items) = (old, new, items)
    }

    mutating func tell(_ effect: EligibilityChange.Effect, _ sentence: String) {
        let change = EligibilityChange(effect: effect, sentence: sentence)
        if !changes.contains(change) { changes.append(change) }
    }

    private mutating func take(_ pair: WayPair) {
        switch (pair.old, pair.new) {
        case (let before?, let after?):
            if pair.hasOtherField {
                takeField(before, after)
            } else if pair.hasOtherExperience {
                takeExperience(before, after)
            } else if let earlier = before.years, let later = after.years {
                let mine = [earlier, below(before, in: old)].compactMap(\.self).min() ?? earlier
                let theirs = [later, below(after, in: new)].compactMap(\.self).min() ?? later
                if mine != theirs { tellYears(after, mine, theirs) }
            }
        case (nil, let after?): takeAdded(after)
        case (let before?, nil): takeRemoved(before)
        case (nil, nil): break
        }
    }

    /// - Parameter exceptions: who needed less in the old document, or needs less in the new one.
    private mutating func tellYears(
        _ way: Qualifications.Way, _ earlier: Years, _ later: Years, _ exceptions: [Qualifications.Way] = []
    ) {
        let others = exceptions.map { ", or \($0.years?.label ?? "") with \($0.degree)" }.joined()
        let kind = kind(of: way)
        if later < earlier {
            tell(
                .eases,
                "\(way.person) can now qualify with \(later.experience)\(kind); before, it took \(earlier.label)\(others)."
            )
        } else {
            tell(
                .tightens,
                "\(way.person) now needs \(later.experience)\(kind)\(others); before, \(earlier.enough).")
        }
    }

    /// What the experience of a way must be, where the documents know another kind beside it.
    private func kind(of way: Qualifications.Way) -> String {
        let isOneOfSeveral = (old.ways + new.ways).contains { $0.experience != nil }
        let general = way.basis == .general && isOneOfSeveral ? (new.general ?? old.general)?.field : nil
        return (way.experience ?? general).map { " ('\($0)')" } ?? ""
    }

    // MARK: Ways on one side alone

    private mutating func takeAdded(_ way: Qualifications.Way) {
        guard way.education != .equivalent else {
            guard !items.mayAcceptEquivalent(besideOld: [], besideNew: way.sources) else { return }
            return tell(
                .opens,
                "An equivalent combination of education and experience is now accepted; before, it was not.")
        }
        guard !isCovered(way, by: old) else { return }
        guard !old.isSilent(on: way.education) else {
            return tell(
                .alters,
                "\(way.person) can now qualify\(way.condition); whether that was so before can't be told.")
        }
        let exceptions = lower(than: way, in: old).filter { $0.field != nil && !$0.isInField(of: way) }
        if let years = way.years, let earlier = below(way, in: old) {
            let later = [years, below(way, in: new)].compactMap(\.self).min() ?? years
            let better = exceptions.filter { $0.years ?? earlier < earlier }
            if later < earlier { tellYears(way, earlier, later, better) }
            return
        }
        let before: String
        if let required = required(by: old, above: way) {
            before = "\(required.phrase) was required"
        } else if let other = exceptions.first, let years = other.years {
            before = "it took \(other.degree) and \(years.experience)"
        } else {
            before =
                old.acceptsEquivalent ? "only an equivalent combination was accepted" : "no such way was open"
        }
        tell(.opens, "\(way.person) can now qualify\(way.condition); before, \(before).")
    }

    private mutating func takeRemoved(_ way: Qualifications.Way) {
        guard way.education != .equivalent else {
            guard !items.mayAcceptEquivalent(besideOld: way.sources, besideNew: []) else {
                return tell(
                    .alters,
                    "Whether an equivalent combination of education and experience is still accepted can't be told."
                )
            }
            return tell(
                .closes, "An equivalent combination of education and experience is no longer accepted.")
        }
        guard !isCovered(way, by: new) else { return }
        guard !new.isSilent(on: way.education) else {
            return tell(
                .alters,
                "Whether \(way.someone.lowercasedFirst) can still qualify\(way.condition) can't be told.")
        }
        let exceptions = lower(than: way, in: new).filter { $0.field != nil && !$0.isInField(of: way) }
        if let years = way.years, let later = below(way, in: new) {
            let earlier = [years, below(way, in: old)].compactMap(\.self).min() ?? years
            let better = exceptions.filter { $0.years ?? later < later }
            if earlier < later { tellYears(way, earlier, later, better) }
            return
        }
        if let required = required(by: new, above: way) {
            tell(.closes, "\(way.someone) can no longer qualify; \(required.phrase) is now required.")
        } else if let other = exceptions.first, let years = other.years {
            tell(
                .closes,
                "\(way.person) can no longer qualify\(way.condition); it now takes \(other.degree) and \(years.experience)."
            )
        } else {
            let left =
                new.acceptsEquivalent
                ? "only an equivalent combination is accepted now" : "that way is closed"
            tell(.closes, "\(way.person) can no longer qualify\(way.condition); \(left).")
        }
    }

    /// The education without which no way of a document is open, where it is more than a way asks for.
    private func required(
        by document: Qualifications, above way: Qualifications.Way
    ) -> Qualifications.Education? {
        guard !document.acceptsEquivalent,
            let lowest = document.ways.map(\.education).min(by: { $0.rank < $1.rank }),
            lowest.rank > way.education.rank
        else { return nil }
        return lowest
    }

    /// Whether a document takes everyone who could go a way, whatever the experience.
    private func isCovered(_ way: Qualifications.Way, by document: Qualifications) -> Bool {
        document.ways.contains {
            $0.education.rank <= way.education.rank && $0.years == Years(0) && $0.field == nil
        }
    }

    /// The least that the ways of a lower education ask of someone who has that of a way: those in whatever field,
    /// or in the same one.
    private func below(_ way: Qualifications.Way, in document: Qualifications) -> Years? {
        lower(than: way, in: document).filter { $0.isInField(of: way) }.compactMap(\.years).min()
    }

    /// The ways of a lower education that ask for the same experience as a way of either document.
    private func lower(than way: Qualifications.Way, in document: Qualifications) -> [Qualifications.Way] {
        document.ways.filter { other in
            guard other.education.rank < way.education.rank, other.experience == nil,
                other.alternative == way.alternative
            else { return false }
            if way.basis.isDerived, other.basis.isDerived { return true }
            return way.sources.contains { source in
                other.sources.contains {
                    $0 == source && document.ways.contains(way) || items.isPair(source, $0)
                        || items.isPair($0, source)
                }
            }
        }
    }

    // MARK: Another field

    private mutating func takeField(_ before: Qualifications.Way, _ after: Qualifications.Way) {
        let degree = after.education.phrase.capitalizedFirst
        var tail = ""
        if let earlier = before.years, let later = after.years, earlier != later {
            tail = " It then takes \(later.experience); before, \(earlier.label)."
        }
        switch (before.field, after.field) {
        // A form that was not understood hides the field; the words of the item show it.
        case (nil, let field?) where names(oldDocument, field, in: before.sources):
            tell(
                .alters,
                "Whether \(degree.lowercasedFirst) counts only in \(field), as now, can't be told of the old document.\(tail)"
            )
        case (let field?, nil) where names(newDocument, field, in: after.sources):
            tell(
                .alters,
                "Whether \(degree.lowercasedFirst) still counts only in \(field) can't be told.\(tail)")
        case (nil, let field?):
            tell(.tightens, "\(degree) now counts only in \(field); before, in any field.\(tail)")
        case (let field?, nil):
            tell(.eases, "\(degree) now counts in any field; before, only in \(field).\(tail)")
        case (let earlier?, let later?):
            tell(.alters, "\(degree) now counts in \(later); before, in \(earlier).\(tail)")
        case (nil, nil): break
        }
    }

    /// Whether items of a document name a field, whatever was read from them.
    private func names(
        _ document: Specification, _ field: String, in sources: [StatementReference]
    ) -> Bool {
        let words = FoldedText(field).words
        return sources.contains { source in
            guard let statement = document.statement(at: source) else { return false }
            return FoldedText(statement.text).words.contains(words)
        }
    }

    private mutating func takeExperience(_ before: Qualifications.Way, _ after: Qualifications.Way) {
        let place = after.alternative.map { "By '\($0)', the" } ?? "The"
        tell(
            .alters,
            "\(place) experience that counts is now \(after.experienceLabel); before, it was \(before.experienceLabel)."
        )
    }
}
