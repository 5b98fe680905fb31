/// The encoding of a page.
///
/// A mark decides, then validity as UTF-8, which text in another encoding doesn't have by chance; a page's own
/// word only decides whether what is no valid UTF-8 is damaged UTF-8 or Windows-1252. Browsers put that word
/// first, but pages keep it when they are saved anew, and are then in UTF-8 whatever they say.
enum PageEncoding {
    static func decode(_ bytes: [UInt8], as encoding: String?) throws(DocumentError) -> TextDecoding {
        let decoding = try TextDecoding(bytes, as: encoding)
        guard encoding == nil, decoding.encoding == "windows-1252", declaresUTF8(bytes) else {
            return decoding
        }
        let repaired = try TextDecoding(bytes, as: "utf-8")
        return mostIsValid(repaired.utf8.span) ? repaired : decoding
    }

    /// Whether the head names UTF-8, in whatever way.
    private static func declaresUTF8(_ bytes: [UInt8]) -> Bool {
        let name = Array("utf-8".utf8)
        let head = bytes.prefix(4096)
        return head.indices.dropLast(name.count).contains { place in
            name.indices.allSatisfy { head[place + $0] | 0x20 == name[$0] | 0x20 }
        }
    }

    /// Whether more characters beyond ASCII are whole than damaged.
    private static func mostIsValid(_ utf8: Span<UInt8>) -> Bool {
        var balance = 0
        var place = 0
        while place < utf8.count {
            let (scalar, length) = utf8.scalar(at: place)
            if length > 1 { balance += scalar == "\u{FFFD}" ? -1 : 1 }
            place += length
        }
        return balance > 0
    }
}
