/// A document as it came, which an archive keeps byte for byte beside the revision that was read from it.
public struct RecordedSource: Hashable, Sendable {
    /// The file that holds it, in the class's folder of sources: `2024-07-23_24-137.docx`; nil where its commit does not
    /// say.
    public let file: String?
    /// The name that it came with.
    public let name: String?
    /// SHA-256 of its bytes, in 64 hexadecimal digits.
    public let sha256: String?
    /// Where it was found, as the person said who recorded it.
    public let url: String?
    /// When it was taken from there.
    public let retrieved: CivilDate?
    /// The commit that brought it, in 40 hexadecimal digits.
    public let commit: String

    /// A source.
    public init(
        file: String?, name: String?, sha256: String?, url: String? = nil, retrieved: CivilDate? = nil,
        commit: String
    ) {
        self.file = file
        self.name = name
        self.sha256 = sha256
        self.url = url
        self.retrieved = retrieved
        self.commit = commit
    }
}
