/// The permanent name of a class in an archive: its jurisdiction, and a word that never changes after a
/// retitle or a recode.
///
/// The word is the class's first code, or one made from its first title where no code was known. It is a
/// folder name: letters, digits, `.`, `_`, `~` and inner hyphens, at most 80 characters, beginning with a
/// letter or digit.
public struct ClassID: Hashable, Sendable {
    /// The government whose class it is.
    public let jurisdiction: Jurisdiction
    /// The word, for example `0514DM`.
    public let word: String

    /// An id, or nil where the word can't be one.
    public init?(jurisdiction: Jurisdiction, word: some StringProtocol) {
        let bytes = Array(word.utf8)
        guard (1...80).contains(bytes.count), let first = bytes.first, Self.isAlphanumeric(first),
            bytes.allSatisfy({ Self.isAlphanumeric($0) || $0 == 45 || $0 == 46 || $0 == 95 || $0 == 126 })
        else { return nil }
        self.jurisdiction = jurisdiction
        self.word = String(word)
    }

    /// The id of a class that is first known by a code.
    public init(jurisdiction: Jurisdiction, code: ClassCode) {
        self.jurisdiction = jurisdiction
        self.word = code.description
    }

    /// The id of a class that is first known by a title alone: `Statewide Director` gives
    /// `statewide-director`. Nil where the title has no letter or digit of the basic alphabet.
    public init?(jurisdiction: Jurisdiction, title: String) {
        var word = ""
        for byte in title.lowercased().utf8 where word.utf8.count < 60 {
            if Self.isAlphanumeric(byte) {
                word.unicodeScalars.append(Unicode.Scalar(byte))
            } else if !word.isEmpty, word.last != "-" {
                word += "-"
            }
        }
        while word.last == "-" { word.removeLast() }
        self.init(jurisdiction: jurisdiction, word: word)
    }

    /// The id beside this one for a class that claims the same code: `0514DM`, `0514DM~2`, `0514DM~3` …
    public func numbered(_ number: Int) -> ClassID? {
        ClassID(jurisdiction: jurisdiction, word: "\(word)~\(number)")
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}

extension ClassID: CustomStringConvertible, Comparable {
    /// `us-ct/0514DM`.
    public var description: String { "\(jurisdiction)/\(word)" }

    /// By jurisdiction, then by word.
    public static func < (left: ClassID, right: ClassID) -> Bool {
        (left.jurisdiction.description, left.word) < (right.jurisdiction.description, right.word)
    }
}

extension ClassID {
    /// Reads `us-ct/0514DM`; nil where the text is no such name.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")),
            let jurisdiction = Jurisdiction(String(decoding: bytes[..<slash], as: UTF8.self))
        else { return nil }
        self.init(
            jurisdiction: jurisdiction, word: String(decoding: bytes[(slash + 1)...], as: UTF8.self))
    }
}
