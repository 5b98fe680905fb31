/// The lists of a Word document, as far as they say whether a paragraph has a bullet or number before it.
struct WordNumbering {
    /// The levels without a mark, by the list's definition.
    fileprivate var unmarked: [String: Set<Int>] = [:]
    /// The definition of each list, and the levels that it sets otherwise.
    fileprivate var definitions: [String: String] = [:]
    fileprivate var overrides: [String: [Int: Bool]] = [:]

    /// Whether a paragraph of a list is an item that shows as one. List 0 is Word's word for none.
    func marks(_ list: String?, level: Int) -> Bool {
        guard let list, list != "0" else { return false }
        if let isMarked = overrides[list]?[level] { return isMarked }
        guard let definition = definitions[list] else { return true }
        return unmarked[definition]?.contains(level) != true
    }
}

/// Reads `numbering.xml`.
struct WordNumberingReader: XMLReceiver {
    private(set) var numbering = WordNumbering()
    private var definition: String?
    private var list: String?
    private var level = 0

    mutating func start(_ element: XMLElement) throws(DocumentError) {
        guard let tag = element.name else { return }
        switch tag {
        case .abstractNum:
            definition = element[.abstractNumId]
            list = nil
        case .num:
            list = element[.numId]
            definition = nil
        case .abstractNumId:
            if let list { numbering.definitions[list] = element[.val] }
        case .lvl, .lvlOverride: level = element[.ilvl].flatMap { Int($0) } ?? level
        case .numFmt:
            let isMarked = element[.val] != "none"
            if let list {
                numbering.overrides[list, default: [:]][level] = isMarked
            } else if let definition, !isMarked {
                numbering.unmarked[definition, default: []].insert(level)
            }
        default: break
        }
    }

    mutating func end(_ tag: WordElement) throws(DocumentError) {}
    mutating func text(_ utf8: Span<UInt8>) throws(DocumentError) {}
}
