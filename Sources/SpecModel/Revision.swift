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

/// Who recorded a revision, when, and from which bytes.
public struct Recorded: Hashable, Sendable {
    /// The commit, in 40 hexadecimal digits.
    public let commit: String
    /// Who recorded it.
    public let by: Identity
    /// When, in seconds since 1970 UTC.
    public let at: Int64
    /// The file name that the source had.
    public let sourceName: String?
    /// SHA-256 of the source, in 64 hexadecimal digits.
    public let sourceSHA256: String?
    /// The commits of earlier texts of the revision that a correction took the place of, the latest first.
    public let corrected: [String]

    /// A record of recording.
    public init(
        commit: String, by: Identity, at: Int64, sourceName: String?, sourceSHA256: String?,
        corrected: [String] = []
    ) {
        self.corrected = corrected
        self.commit = commit
        self.by = by
        self.at = at
        self.sourceName = sourceName
        self.sourceSHA256 = sourceSHA256
    }
}

/// A person or an office, as git names one.
public struct Identity: Hashable, Sendable, CustomStringConvertible {
    /// The name.
    public let name: String
    /// The mail address.
    public let mail: String

    /// An identity, or nil where git can't hold it: it has no name or no mail, or brackets or a line end in it.
    public init?(name: String, mail: String) {
        let isClean = (name + mail).unicodeScalars.allSatisfy {
            $0.value >= 32 && $0.value != 127 && $0 != "<" && $0 != ">"
        }
        // git trims blanks and stops at both ends, and takes nothing that is empty then.
        let isEmpty = { (text: String) in text.allSatisfy { $0.isWhitespace || ".,:;<>\"'".contains($0) } }
        guard isClean, !isEmpty(name), !isEmpty(mail) else { return nil }
        self.name = name
        self.mail = mail
    }

    /// Reads `Name <mail>`; nil where it is not of that form.
    public init?(_ text: String) {
        guard text.last == ">", let open = text.firstIndex(of: "<") else { return nil }
        let name = text[..<open].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        self.init(name: name, mail: String(text[text.index(after: open)...].dropLast()))
    }

    /// `Name <mail>`.
    public var description: String { "\(name) <\(mail)>" }
}
