package import SpecModel

extension GivenFacts {
    /// The facts that a person supplied for a document, from those that it was recorded with: a new reading of the
    /// document lacks them again.
    package init(suppliedFor facts: Specification.Facts) {
        self.init()
        for name in facts.given {
            switch name {
            case "code": code = facts.code
            case "title": title = facts.title
            case "effective date": effective = facts.effective
            case "established": established = facts.established
            case "revised": revised = facts.revised
            case "Final No.": finalNumber = facts.finalNumber
            default: break
            }
        }
    }
}
