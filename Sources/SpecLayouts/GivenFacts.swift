public import SpecModel

/// Facts that a person supplies because a document lacks them.
///
/// What a document says itself is never overruled: a fact that contradicts it is refused. A title that stands
/// only in the clause is the predecessor's, so another one may be given.
public struct GivenFacts: Hashable, Sendable {
    /// The class code.
    public var code: ClassCode?
    /// The title.
    public var title: String?
    /// The effective date.
    public var effective: PartialDate?
    /// The date of the first approval.
    public var established: PartialDate?
    /// The date of the last edit.
    public var revised: PartialDate?
    /// The Final No.
    public var finalNumber: FinalNumber?

    /// No facts.
    public init() {}

    /// A fact that contradicts the document.
    public struct Contradiction: Error, Hashable, Sendable, CustomStringConvertible {
        /// The name of the fact.
        public let name: String
        /// What the document says.
        public let stated: String
        /// What was given.
        public let given: String

        /// One phrase with both.
        public var description: String { "its \(name) is '\(stated)', not '\(given)'" }
    }

    /// The specification with the facts that it lacks.
    public func added(to specification: Specification) throws(Contradiction) -> Specification {
        var facts = specification.facts
        try add(code, as: "code", at: \.code, of: &facts)
        try add(effective, as: "effective date", at: \.effective, of: &facts)
        try add(established, as: "established", at: \.established, of: &facts)
        try add(revised, as: "revised", at: \.revised, of: &facts)
        try add(finalNumber, as: "Final No.", at: \.finalNumber, of: &facts)
        if facts.titleSource == .clause, let title, title != facts.title { facts.title = nil }
        if title != nil, facts.title == nil { facts.titleSource = .given }
        try add(title, as: "title", at: \.title, of: &facts)
        return Specification(
            jurisdiction: specification.jurisdiction, profile: specification.profile, facts: facts,
            clause: specification.clause, sections: specification.sections,
            qualifications: specification.qualifications, history: specification.history,
            findings: specification.findings, unread: specification.unread)
    }

    private func add<Value: Equatable & CustomStringConvertible>(
        _ given: Value?, as name: String, at key: WritableKeyPath<Specification.Facts, Value?>,
        of facts: inout Specification.Facts
    ) throws(Contradiction) {
        guard let given else { return }
        if let stated = facts[keyPath: key] {
            guard stated == given else {
                throw Contradiction(name: name, stated: stated.description, given: given.description)
            }
            return
        }
        facts[keyPath: key] = given
        facts.given.append(name)
    }
}

extension GivenFacts {
    /// Whether facts hold all of these already, be they the document's own or given before.
    package func agree(with facts: Specification.Facts) -> Bool {
        func fits<Value: Equatable>(_ given: Value?, _ held: Value?) -> Bool { given == nil || given == held }
        return fits(code, facts.code) && fits(title, facts.title) && fits(effective, facts.effective)
            && fits(established, facts.established) && fits(revised, facts.revised)
            && fits(finalNumber, facts.finalNumber)
    }
}
