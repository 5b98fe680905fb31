/// The government whose classes a specification belongs to, such as `us-ct` or `us-il-chicago`.
///
/// It is a folder name of the archive, so its alphabet is small: lower-case letters, digits and inner
/// hyphens, at least one of them, at most 40 characters.
public struct Jurisdiction: Hashable, Sendable, CustomStringConvertible {
    /// The name, for example `us-ct`.
    public let description: String

    /// A jurisdiction, or nil where the text is not such a name.
    public init?(_ text: some StringProtocol) {
        // An array, for generic code over a text's bytes is slow and each entry of a journal names one.
        let bytes = Array(text.utf8)
        let hyphen = UInt8(ascii: "-")
        guard (2...40).contains(bytes.count), bytes.contains(hyphen), bytes.first != hyphen,
            bytes.last != hyphen,
            bytes.allSatisfy({ ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == hyphen })
        else { return nil }
        description = String(text)
    }
}
