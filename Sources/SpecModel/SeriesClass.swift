/// One class of a document that describes several: a line of its table of classes.
public struct SeriesClass: Hashable, Sendable {
    /// The class code.
    public var code: ClassCode?
    /// The title.
    public var title: String?
    /// The pay plan and grade.
    public var salaryGroup: SalaryGroup?
    /// When the class was established.
    public var established: PartialDate?
    /// When its specification was last revised.
    public var revised: PartialDate?
    /// When it was given another title.
    public var titleChanged: PartialDate?
    /// What the document says of its end, as it is written: "abolished 04/19/2017".
    public var abolished: String?
    /// What the table says besides, by the names of its columns.
    public var others: [NamedFact] = []

    /// A class of which nothing is known yet.
    public init() {}
}
