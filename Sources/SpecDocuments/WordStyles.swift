/// The styles of a Word document, as far as they say what a line is.
struct WordStyles {
    /// What a style sets; nil where it leaves that to the style it is based on.
    struct Properties {
        var isHeading: Bool?
        var numbering: String?
        var numberingLevel: Int?
        var isBold: Bool?
        var isHidden: Bool?
        var isRaised: Bool?
        var isStruck: Bool?

        /// Fills in what is open.
        mutating func inherit(_ other: Properties) {
            isHeading = isHeading ?? other.isHeading
            numbering = numbering ?? other.numbering
            numberingLevel = numberingLevel ?? other.numberingLevel
            isBold = isBold ?? other.isBold
            isHidden = isHidden ?? other.isHidden
            isRaised = isRaised ?? other.isRaised
            isStruck = isStruck ?? other.isStruck
        }
    }

    fileprivate struct Style {
        var properties = Properties()
        var base: String?
    }

    fileprivate var styles: [String: Style] = [:]
    fileprivate var defaultParagraphStyle: String?
    fileprivate var defaults = Properties()
    /// By style: what it sets, and what those that it is based on do.
    private var whole: [String: Properties] = [:]

    /// What a paragraph of a style is like; that of the document's default where none is named.
    func paragraph(_ name: String?) -> Properties {
        var properties = (name ?? defaultParagraphStyle).flatMap { whole[$0] } ?? Properties()
        properties.inherit(defaults)
        return properties
    }

    /// What characters of a style are like.
    func run(_ name: String) -> Properties { whole[name] ?? Properties() }

    /// The longest chain of styles that is followed; Word itself makes none of a dozen.
    private static let depthLimit = 32

    /// Follows each style to those that it is based on; a circle ends where the limit does.
    fileprivate mutating func resolve() {
        for name in styles.keys {
            var properties = Properties()
            var next: String? = name
            for _ in 0..<Self.depthLimit {
                guard let name = next, let style = styles[name] else { break }
                properties.inherit(style.properties)
                next = style.base
            }
            whole[name] = properties
        }
    }
}

/// Reads `styles.xml`.
struct WordStylesReader: XMLReceiver {
    private(set) var styles = WordStyles()
    private var name: String?
    private var style = WordStyles.Style()
    /// How deep in something that is passed over: what a style says of the corners of tables.
    private var skipped = 0
    private var isInDefaults = false

    mutating func start(_ element: XMLElement) throws(DocumentError) {
        guard let tag = element.name else { return }
        if skipped > 0 || tag == .tblStylePr || tag == .pPrChange || tag == .rPrChange {
            skipped += 1
            return
        }
        switch tag {
        case .docDefaults: isInDefaults = true
        case .style:
            name = element[.styleId]
            style = WordStyles.Style()
            let isDefault = element[.default].map { $0 != "0" && $0 != "false" } ?? false
            if isDefault, element[.type] == "paragraph" { styles.defaultParagraphStyle = name }
        case .basedOn: style.base = element[.val]
        case .name:
            let name = (element[.val] ?? "").lowercased()
            // What a style is called in the file is English, whatever the program's language.
            if name.hasPrefix("heading ") || name == "title" { style.properties.isHeading = true }
        case .outlineLvl:
            if let level = element.number { style.properties.isHeading = level < 9 }
        case .numId: style.properties.numbering = element[.val]
        case .ilvl: style.properties.numberingLevel = element.number
        case .b:
            if isInDefaults {
                styles.defaults.isBold = element.isOn
            } else {
                style.properties.isBold = element.isOn
            }
        case .vanish: style.properties.isHidden = element.isOn
        case .vertAlign: style.properties.isRaised = element[.val] == "superscript"
        case .strike, .dstrike: style.properties.isStruck = element.isOn
        default: break
        }
    }

    mutating func end(_ tag: WordElement) throws(DocumentError) {
        if skipped > 0 {
            skipped -= 1
        } else if tag == .docDefaults {
            isInDefaults = false
        } else if tag == .style, let name {
            styles.styles[name] = style
        } else if tag == .styles {
            styles.resolve()
        }
    }

    mutating func text(_ utf8: Span<UInt8>) throws(DocumentError) {}
}
