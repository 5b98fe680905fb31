import SpecDifferences
import SpecModel
import Testing

/// What holds for any two specifications. The seed of a case that fails is its argument.
struct DifferencePropertyTests {
    /// A specification and a revision of it.
    private func pair(seed: UInt64) throws -> (old: Specification, new: Specification) {
        var generator = SpecificationGenerator(seed: seed)
        let sections = generator.sections()
        return (try specification(sections), try specification(generator.revised(sections)))
    }

    /// The content items of a specification by kind, kinds without items left out.
    private func items(of specification: Specification) -> [SectionKind: [Statement]] {
        let sections = specification.sections.filter { $0.kind.isContent && !$0.statements.isEmpty }
        return Dictionary(grouping: sections, by: \.kind).mapValues { $0.flatMap(\.statements) }
    }

    @Test(arguments: 0..<UInt64(100))
    func `a specification is identical to itself`(seed: UInt64) throws {
        let (old, _) = try pair(seed: seed)
        let difference = SpecificationDifference(from: old, to: old)
        #expect(difference.verdict == .identical)
        #expect(difference.changes.allSatisfy { $0.kind == .unchanged && $0.words.isEmpty })
        #expect(difference.typographic == 0)
    }

    @Test(arguments: 0..<UInt64(150))
    func `a difference applied to the old specification gives the new one`(seed: UInt64) throws {
        let (old, new) = try pair(seed: seed)
        let difference = SpecificationDifference(from: old, to: new)
        #expect(difference.applied(to: old) == items(of: new))
    }

    @Test func `a difference fits no other specification`() throws {
        let (old, new) = (try duties("Directs staff"), try duties("Directs staff", "Prepares reports"))
        #expect(SpecificationDifference(from: old, to: new).applied(to: new) == nil)
        #expect(SpecificationDifference(from: new, to: old).applied(to: old) == nil)
        #expect(SpecificationDifference(from: old, to: new).applied(to: try duties("Directs unit")) == nil)
    }

    @Test(arguments: 0..<UInt64(100))
    func `any two specifications can be compared, and the difference applied`(seed: UInt64) throws {
        var generator = SpecificationGenerator(seed: seed)
        let old = try specification(generator.sections())
        let new = try specification(generator.sections())
        #expect(SpecificationDifference(from: old, to: new).applied(to: old) == items(of: new))
    }

    @Test(arguments: 0..<UInt64(150))
    func `every item stands in exactly one change`(seed: UInt64) throws {
        let (old, new) = try pair(seed: seed)
        let changes = SpecificationDifference(from: old, to: new).changes
        for (kind, statements) in items(of: old) {
            let found = changes.filter { ($0.oldSection ?? $0.section) == kind }.flatMap(\.old)
            #expect(found.sorted() == statements.map(\.index))
        }
        for (kind, statements) in items(of: new) {
            let found = changes.filter { $0.section == kind }.flatMap(\.new)
            #expect(found.sorted() == statements.map(\.index))
        }
    }

    @Test(arguments: 0..<UInt64(150))
    func `the word runs put both texts together byte for byte`(seed: UInt64) throws {
        let (old, new) = try pair(seed: seed)
        for change in SpecificationDifference(from: old, to: new).changes {
            let isWorded = [.reworded, .split, .merged].contains(change.kind)
            #expect(change.words.isEmpty == !isWorded)
            guard isWorded else { continue }
            let before = change.words.filter { $0.op != .insert }.map(\.text).joined()
            let after = change.words.filter { $0.op != .delete }.map(\.text).joined()
            #expect(Array(before.utf8) == Array(change.oldStatements.map(\.text).joined(separator: " ").utf8))
            #expect(Array(after.utf8) == Array(change.newStatements.map(\.text).joined(separator: " ").utf8))
        }
    }

    @Test(arguments: 0..<UInt64(150))
    func `the other direction is the mirror`(seed: UInt64) throws {
        let (old, new) = try pair(seed: seed)
        let forward = SpecificationDifference(from: old, to: new)
        let backward = SpecificationDifference(from: new, to: old)
        #expect(forward.verdict == backward.verdict)
        #expect(Set(forward.changes.map(Outline.init)) == Set(backward.changes.map { Outline($0).mirrored }))
    }

    @Test(arguments: 0..<UInt64(100))
    func `another order of the items moves some and changes none`(seed: UInt64) throws {
        var generator = SpecificationGenerator(seed: seed)
        let sections = generator.sections()
        let difference = SpecificationDifference(
            from: try specification(sections), to: try specification(generator.permuted(sections)))
        #expect(difference.changes.allSatisfy { $0.kind == .unchanged || $0.kind == .moved })
        #expect(difference.verdict != .substantive)
    }

    @Test(arguments: 0..<UInt64(50))
    func `the same comparison gives the same difference`(seed: UInt64) throws {
        let (old, new) = try pair(seed: seed)
        #expect(SpecificationDifference(from: old, to: new) == SpecificationDifference(from: old, to: new))
    }

    @Test func `what was compared before changes nothing of what is told`() throws {
        var comparer = SpecificationComparer()
        // Words whose stem is a word with a stem of its own, and a number that is one in another spelling.
        let words = try specification([
            (
                .duties,
                ["Reviews postings for 1.0 mile of posts and one crew", "Posts listings of the posting"]
            )
        ])
        _ = comparer.difference(from: words, to: words)
        let changed = try specification([
            (.duties, ["Reviews posting for 1 mile of post and a crew", "Posts listing of the postings"])
        ])
        #expect(
            comparer.difference(from: words, to: changed) == SpecificationDifference(from: words, to: changed)
        )
        for seed in UInt64(0)..<60 {
            let (old, new) = try pair(seed: seed)
            let isSame =
                comparer.difference(from: old, to: new) == SpecificationDifference(from: old, to: new)
            #expect(isSame, "seed \(seed)")
        }
    }
}

/// A change without its words, to be held against the other direction.
private struct Outline: Hashable {
    let kind: Change.Kind
    let isMoved: Bool
    let significance: Change.Significance
    let signals: [Change.Signal]
    let oldSection: SectionKind
    let newSection: SectionKind
    let old: [Int]
    let new: [Int]

    init(_ change: Change) {
        kind = change.kind
        isMoved = change.isMoved
        significance = change.significance
        signals = change.signals
        oldSection = change.oldSection ?? change.section
        newSection = change.section
        old = change.old
        new = change.new
    }

    private init(mirroring other: Outline) {
        kind =
            switch other.kind {
            case .added: .removed
            case .removed: .added
            case .split: .merged
            case .merged: .split
            case .unchanged, .reworded, .moved: other.kind
            }
        isMoved = other.isMoved
        significance = other.significance
        signals = other.signals
        (oldSection, newSection) = (other.newSection, other.oldSection)
        (old, new) = (other.new, other.old)
    }

    var mirrored: Outline { Outline(mirroring: self) }
}
