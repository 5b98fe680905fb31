/// The code under which a class stands in its government's classification plan: `0514DM`, `2686T3`, `0722`.
///
/// A code is no permanent key: classes are recoded. It holds 2 to 16 capitals, digits and inner hyphens, at
/// least one of them a digit.
public struct ClassCode: Hashable, Sendable, CustomStringConvertible {
    /// The code in capitals.
    public let description: String

    /// A code, put in capitals, or nil where the text is none.
    public init?(_ text: some StringProtocol) {
        // Other alphabets are refused before capitals are made of them: "ß" would become "SS".
        guard text.utf8.allSatisfy({ $0 < 128 }) else { return nil }
        let code = text.uppercased()
        let bytes = code.utf8
        guard (2...16).contains(bytes.count), bytes.first != UInt8(ascii: "-"),
            !code.hasSuffix("-"),
            bytes.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) || $0 == 45 }),
            bytes.contains(where: { (48...57).contains($0) })
        else { return nil }
        description = code
    }
}
