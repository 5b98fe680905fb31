import SpecModel

extension CancellationClause {
    /// Whether the note speaks of a review and of nothing else: `Reviewed in accordance with CGS 5-200a`.
    var isReviewOnly: Bool {
        guard claims.isEmpty, let note, let sentence = review.sentence else { return false }
        let words = FoldedText(note).words
        // A word more is another sentence, of whatever it speaks.
        guard words.count == FoldedText(sentence).words.count else { return false }
        return words.indices.allSatisfy { place in
            guard Self.verbsOfChange.contains(where: { words[place].hasPrefix($0) }) else { return true }
            // "No changes", "without modification", "not revised".
            return words[max(0, place - 3)..<place].contains {
                ["no", "not", "without", "nothing"].contains($0)
            }
        }
    }

    private static let verbsOfChange = [
        "revis", "modif", "modern", "chang", "updat", "amend", "add", "delet", "remov", "correct", "edit",
        "rewrit",
        "reformat", "retitl", "regrad", "replac",
    ]

    /// Why the old document is not the revision that the clause replaces, in a phrase; nil where nothing speaks
    /// against it. What either of them does not say speaks against nothing.
    func mismatch(with old: Specification) -> String? {
        var reasons: [String] = []
        // The title of a document may be its own clause's, and so that of its predecessor.
        if let title, let own = old.facts.title, old.facts.titleSource != .clause,
            !([own] + old.facts.classes.compactMap(\.title)).contains(where: { Self.isSame(title, $0) })
        {
            reasons.append("title '\(title)', not '\(own)'")
        }
        if let salaryGroup, let own = old.facts.salaryGroup, !salaryGroup.isSame(as: own) {
            reasons.append("salary group \(salaryGroup), not \(own)")
        }
        if let approvedEffective, let own = old.facts.effective, !approvedEffective.overlaps(own) {
            reasons.append("approved effective \(approvedEffective), not \(own)")
        } else if let approvedEffective, old.facts.effective == nil,
            let own = old.facts.revised ?? old.facts.published,
            abs(approvedEffective.firstDay.year - own.firstDay.year) > 1
        {
            reasons.append("approved effective \(approvedEffective), not \(own)")
        }
        guard !reasons.isEmpty else { return nil }
        return
            "the clause names another revision than the old document: \(reasons.joined(separator: "; "))"
    }

    /// Whether two titles are one, but for what stands behind it in brackets: `(35 HOUR)`.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        func words(_ title: String) -> [Substring] { FoldedText(title.prefix { $0 != "(" }).words }
        return words(left) == words(right)
    }
}

extension SalaryGroup {
    /// Whether both are one group, however it is typed.
    fileprivate func isSame(as other: SalaryGroup) -> Bool {
        FoldedText(description).description.filter { $0 != " " }
            == FoldedText(other.description).description.filter { $0 != " " }
    }
}

extension PartialDate {
    /// Whether two dates can be one day.
    fileprivate func overlaps(_ other: PartialDate) -> Bool {
        firstDay <= other.lastDay && other.firstDay <= lastDay
    }
}
