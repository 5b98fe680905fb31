/// One line of front matter: a key and a value that any YAML reader takes for the same text.
package enum FrontMatter {
    /// A value as a YAML scalar: plain where nothing in it could be taken for anything else, quoted otherwise
    /// ("0722" is an octal number to YAML, and `: ` begins a map).
    package static func scalar(_ text: String) -> String {
        guard !isPlain(text) else { return text }
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        var before: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where before == "\r": break
            case "\n", "\r": quoted.append(contentsOf: "\\n".unicodeScalars)
            case "\"", "\\": quoted.append(contentsOf: ["\\", scalar])
            default: quoted.append(scalar)
            }
            before = scalar
        }
        return String(quoted) + "\""
    }

    /// The key and value of a line, or nil where it is none.
    static func pair(_ line: Substring) -> (key: String, value: String)? {
        let bytes = line.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let value = bytes[bytes.index(after: colon)...]
        guard value.first == 32 else { return nil }
        let (key, scalar) = (String(line[..<colon]), value.dropFirst())
        guard scalar.first == UInt8(ascii: "\"") else { return (key, String(Substring(scalar))) }
        guard scalar.count > 1, scalar.last == UInt8(ascii: "\"") else { return nil }
        return (key, CanonicalText.unescaped(Substring(scalar.dropFirst().dropLast())))
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, last != 32 else { return false }
        let isLetter = (65...90).contains(first) || (97...122).contains(first)
        let isDated = (48...57).contains(first) && text.utf8.contains { $0 == 45 || $0 > 57 }
        // "0722E5" is a number to YAML, "on" a truth.
        guard isLetter || isDated || first == 40, Double(text) == nil,
            !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
        else { return false }
        return text.unicodeScalars.allSatisfy { $0.value >= 32 && !":#\"\\".unicodeScalars.contains($0) }
    }
}
