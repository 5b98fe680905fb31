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
