public import SpecDifferences
public import SpecModel

/// What a reader must know before all else of two documents that are hardly two states of one text: that they are
/// of two classes, or have hardly an item in common.
public enum ComparedNote {
    /// The sentence, without full stop; nil where the two are what they seem.
    public static func text(
        of difference: SpecificationDifference, from old: Specification, to new: Specification
    ) -> String? {
        let shared = difference.changes.filter { !$0.oldStatements.isEmpty && !$0.newStatements.isEmpty }
        let alike = shared.count { $0.kind == .unchanged || $0.kind == .moved }
        let common =
            "\(counted(shared.count, "item")) \(shared.count == 1 ? "is" : "are") common"
            + (shared.isEmpty ? "" : ", \(alike) of them word for word")
        if areTwoClasses(old, new) {
            return "These are two classes: \(name(old)) and \(name(new)); \(common)"
        }
        let items = [old, new].map { side in
            side.sections.filter { $0.kind.isContent }.map(\.statements.count).reduce(0, +)
        }
        guard let fewer = items.min(), fewer >= 5, shared.count * 10 <= fewer else { return nil }
        return
            "These have hardly an item in common: \(common), of \(items[0]) in the old and \(items[1]) in the new"
    }

    /// Whether code and title both differ, and the clause of neither names the other: a class that was retitled and
    /// got another code is still one class.
    private static func areTwoClasses(_ old: Specification, _ new: Specification) -> Bool {
        guard let oldCode = old.facts.code, let newCode = new.facts.code, oldCode != newCode,
            let oldTitle = old.facts.title, let newTitle = new.facts.title,
            FoldedText(oldTitle) != FoldedText(newTitle)
        else { return false }
        return !names(new.clause, oldTitle) && !names(old.clause, newTitle)
    }

    private static func names(_ clause: CancellationClause?, _ title: String) -> Bool {
        clause?.title.map { FoldedText($0) == FoldedText(title) } ?? false
    }

    private static func name(_ specification: Specification) -> String {
        let facts = specification.facts
        return [facts.code.map { "\($0)" }, facts.title].compactMap(\.self).joined(separator: " ")
    }
}
