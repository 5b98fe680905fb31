public import SpecModel

// The first part that fits decides, in logic of three values: a part that turns on a fact which the document
// lacks ends the search as undetermined. To pass over it, as logic of two values would, lets a later and
// wider part decide: an unclassified class without a unit would fall under § 5-200a(b) only because it could
// not be shown to be in an exempt unit.

extension ReviewPolicy {
    /// The part of the rule that a class with these facts falls under.
    ///
    /// A designation fits where it begins as the part's does, both folded; a part with an empty designation
    /// holds any, a missing one too. A bargaining unit fits by its code.
    public func applicability(to facts: Specification.Facts) -> Applicability {
        for part in parts {
            switch part.fit(facts) {
            case .fits: return part.applies ? .applies(label: part.label) : .excluded(label: part.label)
            case .fitsNot: continue
            case .lacks(let fact):
                return .undetermined(
                    reason: "the specification gives no \(fact), on which '\(part.label)' turns")
            }
        }
        let designation = facts.designation.map { "designation '\($0)'" } ?? "no designation"
        let unit = facts.bargainingUnit.map { "bargaining unit '\($0)'" } ?? "no bargaining unit"
        return .undetermined(reason: "no part of '\(citation)' fits \(designation) and \(unit)")
    }
}

extension ReviewPolicy.Part {
    /// Whether a part holds a class.
    fileprivate enum Fit {
        case fits
        case fitsNot
        /// It can't be told without the fact that is named.
        case lacks(String)
    }

    /// A fact that speaks against the part settles it, even where the other fact is missing.
    fileprivate func fit(_ facts: Specification.Facts) -> Fit {
        switch (fitsDesignation(facts.designation), fitsUnit(facts.bargainingUnit?.code)) {
        case (false?, _), (_, false?): .fitsNot
        case (nil, _): .lacks("designation")
        case (_, nil): .lacks("code of a bargaining unit")
        case (true?, true?): .fits
        }
    }

    private func fitsDesignation(_ text: String?) -> Bool? {
        let beginning = FoldedText(designation).description
        guard !beginning.isEmpty else { return true }
        let folded = FoldedText(text ?? "").description
        return folded.isEmpty ? nil : folded.hasPrefix(beginning)
    }

    private func fitsUnit(_ code: String?) -> Bool? {
        guard let units else { return true }
        let folded = FoldedText(code ?? "")
        return folded.description.isEmpty ? nil : units.contains { FoldedText($0) == folded }
    }
}
