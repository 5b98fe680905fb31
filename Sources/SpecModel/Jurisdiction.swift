/// The government whose classes a specification belongs to, such as `us-ct` or `us-il-chicago`.
///
/// It is a folder name of the archive, so its alphabet is small: lower-case letters, digits and inner
/// hyphens, at least one of them, at most 40 characters.
public struct Jurisdiction: Hashable, Sendable, CustomStringConvertible {
    /// The name, for example `us-ct`.
    public let description: String

    /// A jurisdiction, or nil where the text is not such a name.
    public init?(_ text: some StringProtocol) {
        let bytes = text.utf8
        guard (2...40).contains(bytes.count), bytes.contains(UInt8(ascii: "-")),
            bytes.first != UInt8(ascii: "-"), !text.hasSuffix("-"),
            bytes.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
        else { return nil }
        description = String(text)
    }
}
