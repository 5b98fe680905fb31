/// The beginning of a text, by which a page is told from plain text: there is no magic number for HTML.
///
/// Blanks, comments and declarations may come first, in any encoding that keeps ASCII or doubles it. Then an
/// element of HTML must come, for text may well begin with `<`.
struct MarkupHead {
    /// What the text is.
    let format: DocumentFormat

    /// How far is looked. Pages may begin with a long comment.
    private static let reach = 16_384

    /// Nil where the bytes begin as plain text does.
    init?(_ bytes: [UInt8]) {
        let head = Self.narrow(bytes.prefix(Self.reach))
        var place = 0
        var isXML = false
        while true {
            while place < head.count, Self.isBlank(head[place]) { place += 1 }
            guard place < head.count, head[place] == UInt8(ascii: "<") else { return nil }
            func begins(_ word: StaticString) -> Bool { Self.begins(head, at: place, with: word) }
            if begins("<!--") {
                place = Self.end(head, from: place + 4, of: "-->")
            } else if begins("<?xml") {
                isXML = true
                place = Self.end(head, from: place, of: "?>")
            } else if begins("<!doctype") {
                var name = place + 9
                while name < head.count, Self.isBlank(head[name]) { name += 1 }
                format = Self.begins(head, at: name, with: "html") ? .html : Self.otherXML
                return
            } else if begins("<![") {
                place = Self.end(head, from: place, of: ">")
            } else {
                let name = Self.word(head[(place + 1)...])
                if Self.elements.contains(name) {
                    format = .html
                } else if isXML {
                    format = Self.otherXML
                } else {
                    return nil
                }
                return
            }
        }
    }

    private static let otherXML = DocumentFormat.other("an XML document of a kind that can't be told")

    /// What a page, or a piece that somebody cut out of one, begins with.
    private static let elements: Set<String> = [
        "html", "head", "body", "title", "meta", "link", "base", "style", "script", "div", "section",
        "article",
        "main", "header", "footer", "nav", "aside", "form", "table", "tbody", "thead", "tr", "td", "th", "p",
        "span", "font", "center", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "b",
        "i", "u", "strong", "em", "a", "br", "hr", "pre", "blockquote", "address", "fieldset", "iframe",
        "img",
    ]

    /// ASCII characters in lower case without a byte order mark; those of UTF-16 are narrowed.
    private static func narrow(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var rest = bytes
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) {
            rest = rest.dropFirst(3)
        } else if rest.starts(with: [0xFF, 0xFE]) || rest.starts(with: [0xFE, 0xFF]) {
            rest = rest.dropFirst(2)
        }
        // Plain text is told after a byte, and that is what most documents are.
        guard let first = rest.first(where: { !isBlank($0) && $0 != 0 }), first == UInt8(ascii: "<") else {
            return []
        }
        return rest.filter { $0 != 0 }.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    private static func begins(_ head: [UInt8], at place: Int, with word: StaticString) -> Bool {
        head[min(place, head.count)...].starts(with: word.description.utf8)
    }

    /// The place behind the end of a comment or declaration; the end of the bytes where there is none.
    private static func end(_ head: [UInt8], from start: Int, of mark: StaticString) -> Int {
        let mark = Array(mark.description.utf8)
        var place = start
        while place + mark.count <= head.count {
            if head[place..<place + mark.count].elementsEqual(mark) { return place + mark.count }
            place += 1
        }
        return head.count
    }

    /// The name of an element, which must end as the name of one does.
    private static func word(_ bytes: ArraySlice<UInt8>) -> String {
        let name = bytes.prefix { (97...122).contains($0) || (48...57).contains($0) }
        guard name.count < 12, name.endIndex < bytes.endIndex,
            isBlank(bytes[name.endIndex]) || bytes[name.endIndex] == UInt8(ascii: ">")
                || bytes[name.endIndex] == UInt8(ascii: "/")
        else { return "" }
        return String(decoding: name, as: UTF8.self)
    }
}
