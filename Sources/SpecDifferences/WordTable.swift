/// A table of words as it stands in the source: a row a line, its members parted by commas, words by blanks. In tables of
/// relations `<` or `/` parts the first member from the others.
///
/// A line that begins with `#` is a comment, and a row that ends with a comma goes on in the next line. Tables are texts
/// and not arrays of arrays: so they read like a list, and a thousand rows cost no thousand arrays at every start.
struct WordTable {
    let text: String

    init(_ text: String) { self.text = text }

    /// Hands over each member with the number of its row, as the places of its words in the bytes of the table.
    func forEachMember(_ body: (_ row: Int, _ words: [Range<Int>], _ bytes: Span<UInt8>) -> Void) {
        let bytes = text.utf8.span
        var row = 0
        var words: [Range<Int>] = []
        var place = 0
        var isRowOpen = false
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "#"):
                while place < bytes.count, bytes[place] != 10 { place += 1 }
            case UInt8(ascii: ","), UInt8(ascii: "<"), UInt8(ascii: "/"):
                if !words.isEmpty {
                    body(row, words, bytes)
                    words.removeLast(words.count)
                }
                isRowOpen = true
                place += 1
            case 10:
                if !words.isEmpty {
                    body(row, words, bytes)
                    words.removeLast(words.count)
                    isRowOpen = false
                }
                if !isRowOpen { row += 1 }
                place += 1
            case 32:
                place += 1
            default:
                let start = place
                while place < bytes.count, !Self.ends(bytes[place]) { place += 1 }
                words.append(start..<place)
            }
        }
        if !words.isEmpty { body(row, words, bytes) }
    }

    private static func ends(_ byte: UInt8) -> Bool {
        // Nearly all of them are letters.
        if byte >= UInt8(ascii: "a") { return false }
        return switch byte {
        case 10, 32, UInt8(ascii: ","), UInt8(ascii: "<"), UInt8(ascii: "/"): true
        default: false
        }
    }
}
