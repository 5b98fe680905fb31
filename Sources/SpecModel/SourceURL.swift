/// The address at which a document was found, as it is kept in an archive for ever and shown to anybody.
///
/// It has a scheme and something behind it, and holds neither blanks nor control characters; one with a name or a
/// password of a person in it is none, since nothing that is recorded can be taken out again.
public struct SourceURL: Hashable, Sendable, CustomStringConvertible {
    /// Why a text is no such address.
    public enum Fault: Error, Hashable, Sendable {
        /// It does not begin with a scheme, such as `https:`, or nothing stands behind it.
        case noScheme
        /// It holds a blank or a control character; in an address they are written `%20` and the like.
        case blanks
        /// It holds who signs in: `user:password@`.
        case credentials
        /// It has more than 2,000 bytes.
        case tooLong
    }

    /// The address as it was given.
    public let description: String

    /// Reads an address.
    public init(_ text: some StringProtocol) throws(Fault) {
        guard text.utf8.count <= 2_000 else { throw .tooLong }
        let isClean = text.unicodeScalars.allSatisfy { scalar in
            scalar.value > 32 && !(127..<161).contains(scalar.value) && !scalar.properties.isWhitespace
                && scalar.properties.generalCategory != .format
        }
        guard isClean else { throw .blanks }
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: 58), colon > 1, Self.isScheme(bytes[..<colon]) else {
            throw .noScheme
        }
        var rest = bytes[(colon + 1)...].drop { $0 == 47 }
        guard !rest.isEmpty else { throw .noScheme }
        // The authority ends before the path; browsers take a backslash for a slash.
        if bytes[(colon + 1)...].starts(with: [47, 47]) {
            rest = rest.prefix { ![47, 63, 35, 92].contains($0) }
            guard !rest.contains(64) else { throw .credentials }
        }
        description = String(text)
    }

    /// Schemes of one letter are the drives of another system.
    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, (97...122).contains(first | 32) else { return false }
        return bytes.allSatisfy {
            (97...122).contains($0 | 32) || (48...57).contains($0) || [43, 45, 46].contains($0)
        }
    }
}
