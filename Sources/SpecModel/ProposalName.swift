/// The name of a draft, which its files bear: letters, digits, `.`, `_` and `-`, at most 60 characters, beginning with
/// a letter or digit.
public struct ProposalName: Hashable, Sendable, CustomStringConvertible {
    /// The name.
    public let description: String

    /// A name, or nil where the text can't be one.
    public init?(_ text: some StringProtocol) {
        let bytes = text.utf8
        guard (1...60).contains(bytes.count), let first = bytes.first, Self.isAlphanumeric(first),
            bytes.allSatisfy({ Self.isAlphanumeric($0) || [45, 46, 95].contains($0) })
        else { return nil }
        description = String(text)
    }

    /// The name that a document's own suggests, its ending left out: `Proposal (2).docx` gives `Proposal-2`. Nil where
    /// it has no letter or digit of the basic alphabet.
    public init?(ofDocument file: String) {
        var bytes: [UInt8] = []
        for byte in file[..<(file.lastIndex(of: ".") ?? file.endIndex)].utf8 where bytes.count < 60 {
            if Self.isAlphanumeric(byte) || byte == 95 || byte == 46 {
                bytes.append(byte)
            } else if let last = bytes.last, last != 45 {
                bytes.append(45)
            }
        }
        while let last = bytes.last, !Self.isAlphanumeric(last) { bytes.removeLast() }
        self.init(String(decoding: bytes.drop { !Self.isAlphanumeric($0) }, as: UTF8.self))
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}
