/// A class specification: what one document says of one class.
///
/// Reading never fails, so anything can be absent: what the document does not say is nil or empty, what was
/// doubtful is in `findings`, and what was not understood is in `unread`.
public struct Specification: Hashable, Sendable {
    /// The facts at the head and the foot of a specification, everything that is not a section.
    public struct Facts: Hashable, Sendable {
        /// The class code, where the document has one.
        public var code: ClassCode?
        /// The title of the class.
        public var title: String?
        /// Where the title was found.
        public var titleSource: TitleSource?
        /// EST, the first approval of the class.
        public var established: PartialDate?
        /// REV, the day on which the published record was edited; not the legal date.
        public var revised: PartialDate?
        /// The day from which the revision is in force.
        public var effective: PartialDate?
        /// The date of publication, where a document has no other (Chicago's footer).
        public var published: PartialDate?
        /// The number of the approval batch.
        public var finalNumber: FinalNumber?
        /// The number of the approval item.
        public var itemNumber: ItemNumber?
        /// Pay plan and grade.
        public var salaryGroup: SalaryGroup?
        /// The occupational group.
        public var occupationalGroup: CodedName?
        /// The bargaining unit.
        public var bargainingUnit: CodedName?
        /// The category of equal employment opportunity reporting.
        public var eeo: CodedName?
        /// Classified or unclassified, and how it is filled.
        public var designation: String?
        /// Whatever has no field of its own, in document order.
        public var others: [NamedFact] = []
        /// The classes of a document that describes several, in its order; empty where it describes one.
        public var classes: [SeriesClass] = []
        /// The names of the facts that the document lacks and a person supplied.
        public var given: [String] = []

        /// No facts at all.
        public init() {}

        /// The date that stands for the revision: EFFECTIVE, else REV, else the date of publication.
        public var revisionDate: PartialDate? { effective ?? revised ?? published }
    }

    /// Where a title was found.
    public enum TitleSource: String, Hashable, Sendable {
        /// Only in the cancellation clause, where it is the predecessor's.
        case clause
        /// Behind a label such as CLASS TITLE.
        case label
        /// On a line of its own above the first heading.
        case heading
        /// A person supplied it.
        case given
    }

    /// The government whose class it is.
    public let jurisdiction: Jurisdiction
    /// The profile that the document was read with: `us-ct/modern`.
    public let profile: String
    /// What stands outside the sections.
    public let facts: Facts
    /// The cancellation clause, taken apart; nil where there is none.
    public let clause: CancellationClause?
    /// Every section in document order.
    public let sections: [Section]
    /// The minimum qualifications as values.
    public let qualifications: Qualifications
    /// The history of the class, where the document tells it.
    public let history: [HistoryEvent]
    /// What a person should know of the document.
    public let findings: [Finding]
    /// The lines that were not understood.
    public let unread: [Line]

    /// A specification.
    public init(
        jurisdiction: Jurisdiction, profile: String, facts: Facts, clause: CancellationClause?,
        sections: [Section], qualifications: Qualifications, history: [HistoryEvent] = [],
        findings: [Finding] = [], unread: [Line] = []
    ) {
        self.jurisdiction = jurisdiction
        self.profile = profile
        self.facts = facts
        self.clause = clause
        self.sections = sections
        self.qualifications = qualifications
        self.history = history
        self.findings = findings
        self.unread = unread
    }

    /// Whether the document has any section that a profile knows: a shopping list has none. Copies that lost their
    /// headings have paragraphs of several kinds, told by their words.
    public var isRecognised: Bool {
        let known = sections.filter { $0.kind != .other }
        return known.contains { $0.heading != nil } || Set(known.map(\.kind).filter(\.isContent)).count > 1
    }

    /// The item that a reference names, or nil where this specification has none such.
    public func statement(at reference: StatementReference) -> Statement? {
        // Items are numbered in their order, through all sections of a kind. By places: nothing is copied but what
        // is found.
        for section in sections.indices where sections[section].kind == reference.kind {
            guard sections[section].statements.count > 0 else { continue }
            let place = reference.index - sections[section].statements[0].index
            guard sections[section].statements.indices.contains(place),
                sections[section].statements[place].index == reference.index
            else { continue }
            return sections[section].statements[place]
        }
        return nil
    }

    /// The same specification without places and without what was said about its reading: two of these are
    /// equal where the documents say the same, however their lines are wrapped.
    public var content: Specification {
        Specification(
            jurisdiction: jurisdiction, profile: profile, facts: facts, clause: clause,
            sections: sections.map { section in
                Section(
                    kind: section.kind, heading: section.heading, line: 0,
                    statements: section.statements.map {
                        Statement(index: $0.index, text: $0.text, leadIn: $0.leadIn, flags: $0.flags, line: 0)
                    })
            },
            qualifications: qualifications, history: history)
    }
}
