import SpecModel

/// Tells lead-ins ("Considerable knowledge of") from whole statements ("Knowledge of reporting techniques")
/// among the items of a knowledge section, where the nesting has been flattened.
///
/// It goes by the few words of which lead-ins are made and not by a list of lead-ins, since offices combine
/// them freely.
struct LeadInGrammar: Sendable {
    let proficiencies: Set<String>
    let subjects: Set<String>
    let joins: Set<String>

    static let none = LeadInGrammar(proficiencies: [], subjects: [], joins: [])

    /// Whether an item is nothing but the beginning of sentences that the items after it complete.
    func isLeadIn(_ text: String) -> Bool {
        // Eight words of the grammar are short; long paragraphs need not be folded to be told from them.
        guard text.utf8.count <= 200 else { return false }
        let folded = FoldedText(text)
        let words = folded.words.map(String.init)
        guard let last = words.last, words.count <= 8 else { return false }
        let isKnown = words.allSatisfy {
            proficiencies.contains($0) || subjects.contains($0) || joins.contains($0)
        }
        guard isKnown else { return false }
        if words.count == 1 { return proficiencies.contains(last) || folded.description.hasSuffix(":") }
        return joins.contains(last) || folded.description.hasSuffix(":")
    }

    /// Whether an item below a running lead-in is a sentence of its own that does not complete it.
    ///
    /// - Parameter siblings: the items that completed the lead-in so far. They tell the habit of the document:
    ///   "Supervisory ability" stands alone after items in lower case.
    func isWhole(_ text: String, after siblings: [String]) -> Bool {
        guard text.first?.isUppercase == true else { return false }
        let words = FoldedText(text).words.prefix(5).map(String.init)
        guard words.count > 1 else { return false }
        if proficiencies.contains(words[0]) { return true }
        for (subject, join) in zip(words, words.dropFirst()) where subjects.contains(subject) {
            if joins.contains(join) { return true }
        }
        let last = FoldedText(text).words.last.map(String.init)
        return last.map(subjects.contains) == true && siblings.contains { $0.first?.isLowercase == true }
    }
}
