/// A revision by its class and the name of its files.
public struct RevisionPlace: Hashable, Sendable, CustomStringConvertible {
    /// The class under which it is filed.
    public let classID: ClassID
    /// The name of its files: `2024-07-23_24-137`.
    public let revision: String

    /// A revision of a class.
    public init(classID: ClassID, revision: String) {
        self.classID = classID
        self.revision = revision
    }

    /// Reads `us-ct/0514DM 2024-07-23_24-137`.
    public init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, let classID = ClassID(words[0]) else { return nil }
        self.init(classID: classID, revision: String(words[1]))
    }

    /// `us-ct/0514DM 2024-07-23_24-137`.
    public var description: String { "\(classID) \(revision)" }
}
