/// The attributes of an element that say where it stands and whether it shows.
struct HTMLAttributes {
    /// Those that are read.
    enum Name: String, CaseIterable {
        case id, role, style, hidden, href, colspan, rowspan
        case classes = "class"
        case ariaHidden = "aria-hidden"

        init?(_ name: MarkupName) {
            guard let known = Self.byName[name] else { return nil }
            self = known
        }

        private static let byName = MarkupVocabulary<Name>()
    }

    private(set) var id = AttributeValue()
    private(set) var classes = AttributeValue()
    private(set) var role = AttributeValue()
    private(set) var isHidden = false
    private(set) var hasLink = false
    /// Whether the text is set in bold; nil where the attributes don't say.
    private(set) var bold: Bool?
    /// How many columns and rows a cell covers. A page that claims more has another purpose than a table.
    private(set) var columns = 1
    private(set) var rows = 1

    /// Takes in one attribute.
    mutating func set(_ name: Name, _ value: AttributeValue) {
        switch name {
        case .id: id = value
        case .role: role = value
        case .hidden: isHidden = true
        case .href: hasLink = true
        case .ariaHidden: isHidden = isHidden || value.has("true")
        case .colspan: columns = min(max(value.number ?? 1, 1), 50)
        case .rowspan: rows = min(max(value.number ?? 1, 1), 500)
        case .classes:
            classes = value
            if value.hasAny(of: Self.boldClasses) { bold = true }
        case .style:
            let style = value.packed
            if style.contains("display:none") || style.contains("visibility:hidden") { isHidden = true }
            guard style.contains("font-weight:") else { return }
            if Self.boldWeights.contains(where: style.contains) {
                bold = true
            } else if style.contains("font-weight:normal") || style.contains("font-weight:400") {
                bold = false
            }
        }
    }

    private static let boldClasses = ["bold", "fw-bold", "strong"].map { Array($0.utf8) }
    private static let boldWeights = ["bold", "600", "700", "800", "900"].map { "font-weight:\($0)" }
}
