/// The number of a page as documents print it: `2`, `- 2 -`, `Page 2`, `Page 2 of 3`, `2 of 3`, `2/3`.
enum PageNumber {
    /// Whether a text is nothing but the number of a page in a document of so many pages.
    static func matches(_ text: String, pageCount: Int) -> Bool {
        let words = text.lowercased().split { " -–|/".contains($0) }
        var rest = words[...]
        if rest.first == "page" || rest.first == "p." { rest = rest.dropFirst() }
        guard let page = rest.popFirst().flatMap({ Int($0) }), (1...9999).contains(page) else { return false }
        if rest.first == "of" { rest = rest.dropFirst() }
        if let total = rest.popFirst() {
            guard let total = Int(total), total >= page else { return false }
        } else if words.count == 1, page > pageCount {
            // A lone number that is no page of the document: a code, a year, an amount.
            return false
        }
        return rest.isEmpty
    }
}
