/// An element of a part of a Word document, with those of its attributes that matter to reading.
struct XMLElement {
    /// The attributes that are read: Word writes as many again that say when a text was typed.
    enum Attribute: String, CaseIterable {
        case val, styleId, type, `default`, ilvl, numId, abstractNumId, char, font, space

        init?(_ name: MarkupName) {
            guard let known = Self.byName[name] else { return nil }
            self = known
        }

        private static let byName = MarkupVocabulary<Attribute>()
    }

    /// What it is; nil where it is of another vocabulary.
    let name: WordElement?
    private let attributes: [(name: Attribute, value: String)]

    init(_ name: WordElement?, _ attributes: [(name: Attribute, value: String)]) {
        self.name = name
        self.attributes = attributes
    }

    subscript(_ name: Attribute) -> String? { attributes.first { $0.name == name }?.value }

    /// The number that it is set to.
    var number: Int? { self[.val].flatMap { Int($0) } }

    /// What Word calls a switch: on if it is there and says nothing.
    var isOn: Bool {
        switch self[.val] {
        case "0", "false", "off", "none": false
        default: true
        }
    }
}
