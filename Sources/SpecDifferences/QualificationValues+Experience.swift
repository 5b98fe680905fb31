import SpecModel

extension QualificationValues {
    mutating func compareGeneral() {
        let (mine, theirs) = (old.qualifications.general, new.qualifications.general)
        guard mine != theirs else { return }
        let owner = Owner(
            subject: .generalExperience, name: "General experience", old: mine.map { [$0.source] } ?? [],
            new: theirs.map { [$0.source] } ?? [])
        guard let mine, let theirs else {
            // Whether it opens a way or closes one is told by the ways.
            addPresence(owner, mine.map { $0.years.label }, theirs.map { $0.years.label }, .other)
            return
        }
        compare(owner, .years, mine.years, theirs.years, longerAsksMore: true)
        compareField(owner, mine.field, theirs.field)
    }

    mutating func compareSpecial() {
        let (mine, theirs) = (old.qualifications.special, new.qualifications.special)
        guard mine != theirs else { return }
        for (before, after) in specialPairs {
            var owner = Owner(
                subject: .specialExperience, name: "Special experience",
                old: before.map { [$0.source] } ?? [],
                new: after.map { [$0.source] } ?? [])
            owner.alternative = (after ?? before)?.alternative
            guard let before, let after else {
                addPresence(
                    owner, before.map(label), after.map(label),
                    before == nil ? .asksMore : .asksLess)
                continue
            }
            compare(owner, .years, before.years, after.years, longerAsksMore: true)
            compareField(owner, before.field, after.field)
            if before.isOfGeneral != after.isOfGeneral {
                let tendency: QualificationChange.Tendency = after.isOfGeneral ? .asksLess : .asksMore
                add(
                    owner, .partOfGeneral, before.isOfGeneral ? "yes" : "no",
                    after.isOfGeneral ? "yes" : "no",
                    tendency)
            }
        }
    }

    /// Each special experience beside its counterpart.
    var specialPairs: [(Qualifications.Special?, Qualifications.Special?)] {
        let (mine, theirs) = (old.qualifications.special, new.qualifications.special)
        return pairs(mine, theirs) { left, right in
            let isPair = items.isPair(left.source, right.source)
            let likeness = Counterparts.likeness(left.field, right.field)
            guard isPair || likeness > 0.4 else { return nil }
            return (isPair ? 1 : 0) + 2 * likeness + (left.years == right.years ? 0.5 : 0)
                + (left.alternative == right.alternative ? 1 : 0)
        }
    }

    /// A way that rests on a degree with experience, or on experience of its own.
    mutating func compare(_ pair: WayPair) {
        let ways = [pair.old, pair.new].compactMap(\.self)
        guard pair.isChanged, ways.contains(where: { $0.basis.isStated }) else { return }
        var owner = Owner(
            subject: .education, name: ways.first?.name ?? "", old: pair.old?.sources ?? [],
            new: pair.new?.sources ?? [])
        owner.alternative = (pair.new ?? pair.old)?.alternative
        if ways.first?.education == .equivalent,
            items.mayAcceptEquivalent(besideOld: owner.old, besideNew: owner.new)
        {
            return add(
                owner, .presence, pair.old == nil ? "not understood" : "accepted",
                pair.new == nil ? "not understood" : "accepted", .other)
        }
        guard let before = pair.old, let after = pair.new else {
            addPresence(
                owner, pair.old.map(label), pair.new.map(label),
                pair.old != nil ? .asksMore : isOpened(pair.new) ? .asksLess : .other)
            return
        }
        compare(owner, .years, before.years, after.years, longerAsksMore: true)
        if pair.hasOtherField { compareField(owner, before.field, after.field) }
        if pair.hasOtherExperience { compareField(owner, before.experience, after.experience) }
    }

    /// Whether a way that came opens anything: a Master's degree that asks no less experience than the Bachelor's
    /// degree asked in its place lets nobody in.
    private func isOpened(_ way: Qualifications.Way?) -> Bool {
        guard let way else { return false }
        return !old.qualifications.ways.contains { other in
            guard other.education.rank < way.education.rank, other.isInField(of: way),
                other.experience == nil || other.experience == way.experience,
                let earlier = other.years, let later = way.years, earlier <= later
            else { return false }
            return way.sources.contains { source in other.sources.contains { items.isPair($0, source) } }
        }
    }

    private func label(_ special: Qualifications.Special) -> String {
        special.years.label + (special.field.map { ", \(quoted($0))" } ?? "")
    }

    private func label(_ way: Qualifications.Way) -> String {
        let years =
            way.years.map { $0 == Years(0) ? "no experience" : "\($0.label) of experience" } ?? "accepted"
        let field = way.field.map { ", in \(quoted($0))" } ?? way.experience.map { ", \(quoted($0))" }
        return years + (field ?? "")
    }

    /// Each value beside its counterpart: the old ones in their order, then those that only the new side has.
    func pairs<Value>(
        _ mine: [Value], _ theirs: [Value], score: (Value, Value) -> Double?
    ) -> [(Value?, Value?)] {
        let found = Counterparts.places(from: mine, to: theirs, score: score)
        let taken = Set(found.compactMap(\.self))
        return zip(mine, found).map { ($0, $1.map { theirs[$0] }) }
            + theirs.indices.filter { !taken.contains($0) }.map { (nil, theirs[$0]) }
    }
}

extension Qualifications.Way {
    /// What a person calls the requirement.
    fileprivate var name: String {
        switch education {
        case .none: "Experience alone"
        case .equivalent: "Equivalent combination of education and experience"
        case .highSchool, .associate, .bachelor, .master, .law, .doctorate:
            education.label.prefix(1).uppercased() + education.label.dropFirst()
        }
    }
}

extension Qualifications.Way.Basis {
    /// Whether the text states the way itself; else it follows from the general experience and substitutions.
    fileprivate var isStated: Bool {
        switch self {
        case .degreeAndExperience, .experience, .equivalent: true
        case .general, .substitution: false
        }
    }
}
