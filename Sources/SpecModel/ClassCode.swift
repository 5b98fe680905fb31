/// The code under which a class stands in its government's classification plan: `0514DM`, `2686T3`, `0722`.
///
/// A code is no permanent key: classes are recoded. It holds 2 to 16 capitals, digits and inner hyphens, at
/// least one of them a digit.
public struct ClassCode: Hashable, Sendable, CustomStringConvertible {
    /// The code in capitals.
    public let description: String

    /// A code, put in capitals, or nil where the text is none.
    public init?(_ text: some StringProtocol) {
        var bytes = Array(text.utf8)
        for place in bytes.indices where bytes[place] >= 97 && bytes[place] <= 122 { bytes[place] -= 32 }
        let hyphen = UInt8(ascii: "-")
        // Other alphabets are refused, for their letters are bytes of 128 and more.
        guard (2...16).contains(bytes.count), bytes.first != hyphen, bytes.last != hyphen,
            bytes.allSatisfy({ ($0 >= 65 && $0 <= 90) || ($0 >= 48 && $0 <= 57) || $0 == hyphen }),
            bytes.contains(where: { $0 >= 48 && $0 <= 57 })
        else { return nil }
        let code = String(decoding: bytes, as: UTF8.self)
        description = code
    }
}
