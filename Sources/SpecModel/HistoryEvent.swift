/// One event of a class, as the history at the end of its specification tells it.
public struct HistoryEvent: Hashable, Sendable {
    /// Whether the class came to be by it.
    public let isNewClass: Bool
    /// Whether it changed the specification; a new salary range changes no word of it.
    public let changesText: Bool
    /// When it was adopted.
    public let adopted: PartialDate?
    /// From when it is in force.
    public let effective: PartialDate?
    /// A date of which the line says neither.
    public let date: PartialDate?
    /// The sections that were changed, as far as the line names them.
    public let sections: [SectionKind]
    /// Where it says so.
    public let source: StatementReference

    /// An event.
    public init(
        isNewClass: Bool, changesText: Bool, adopted: PartialDate?, effective: PartialDate?,
        date: PartialDate?,
        sections: [SectionKind], source: StatementReference
    ) {
        self.isNewClass = isNewClass
        self.changesText = changesText
        self.adopted = adopted
        self.effective = effective
        self.date = date
        self.sections = sections
        self.source = source
    }
}
