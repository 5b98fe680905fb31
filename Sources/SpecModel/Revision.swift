/// A revision of a class as an archive holds it.
public struct Revision: Hashable, Sendable {
    /// The class that it belongs to.
    public let classID: ClassID
    /// The name of its files without ending: `2024-07-23_24-137`.
    public let name: String
    /// What it says.
    public let specification: Specification
    /// How and when it came into the archive.
    public let recorded: Recorded

    /// A revision.
    public init(classID: ClassID, name: String, specification: Specification, recorded: Recorded) {
        self.classID = classID
        self.name = name
        self.specification = specification
        self.recorded = recorded
    }
}
