import SpecModel

/// A document cut into headings, paragraphs, labelled facts and tables, before any of it is interpreted.
struct Outline {
    /// A bullet or a paragraph, its lines joined.
    struct Block {
        enum Kind {
            case paragraph
            case bullet
            /// A line such as "Or II", which begins an alternative.
            case alternative
            /// A word such as "Experience:", whose text stands in the next paragraph.
            case label
        }
        var kind: Kind
        var text: Substring
        /// The number of its first line.
        let line: Int
        /// The places of its lines in the document, with what stands between them.
        var places: ClosedRange<Int>
        /// The last line that was joined: how it ends decides what the next one is.
        var last: LineEnd

        var isBullet: Bool { kind == .bullet }

        /// A part of its text as a block.
        func part(_ kind: Kind, _ text: Substring) -> Block {
            Block(kind: kind, text: text, line: line, places: places, last: last)
        }

        /// Whether it can be a title: one short line that ends no sentence.
        var isTitleLike: Bool {
            places.count == 1 && text.utf8.count { $0 == 32 } < 12 && !last.isTerminated
        }

        /// Whether it is a word such as "NOTE:", whose text stands in the next paragraph.
        var isNoteAlone: Bool {
            kind == .paragraph && text.utf8.count <= 8 && text.utf8.last == UInt8(ascii: ":")
                && text.begins(with: "N") && places.count == 1
        }
    }

    /// A heading with what stands below it.
    struct Part {
        enum Role: Hashable {
            case section(SectionKind)
            case fact(FactName)
            /// Text above the first heading.
            case head
        }
        let role: Role
        let heading: String?
        let line: Int
        var blocks: [Block] = []
        /// How a heading that the profile does not know came to be one.
        var guess: Guess?
    }

    /// What is said of a heading that the profile does not know.
    enum Guess {
        case subHeading, unknown, byWord
    }

    /// A fact behind a label, or on a line that the profile knows as one.
    struct LabelledFact {
        let fact: FactName
        let name: String
        let value: String
        let line: Int
        let place: Int
    }

    /// A row of a table that the profile knows: the cells by their columns.
    struct Row {
        var cells: [(column: Profile.Column, text: String)]
        let line: Int
    }

    private(set) var parts: [Part] = []
    /// The role of the last part, which is asked for at every line.
    private(set) var openRole: Part.Role?
    var labelled: [LabelledFact] = []
    var rows: [Row] = []
    /// The line that stands where the profile says that titles stand.
    var title: (text: String, line: Int)?
    var lines: [LineReading]

    /// Sets what a line was taken for.
    mutating func take(
        _ place: Int, as role: LineRole, because reason: LineReason, in section: SectionKind? = nil
    ) {
        lines[place] = LineReading(role: role, reason: reason, section: section)
    }

    /// Begins another part.
    mutating func begin(_ part: consuming Part) {
        openRole = part.role
        // Most sections have more than four items: room for eight is taken at once and not in four steps.
        if case .section = part.role { part.blocks.reserveCapacity(8) }
        parts.append(part)
    }

    /// How the last line of the last block ends; nil where the last part has no block yet.
    var openEnd: LineEnd? {
        guard let part = parts.indices.last, let block = parts[part].blocks.indices.last else { return nil }
        return parts[part].blocks[block].last
    }

    /// Adds a block to the last part.
    mutating func add(_ block: consuming Block) { parts[parts.count - 1].blocks.append(block) }

    /// Adds a line to the last block. A label with its text is a paragraph.
    mutating func join(_ text: String, _ end: LineEnd, at place: Int) {
        let part = parts.count - 1
        let block = parts[part].blocks.count - 1
        parts[part].blocks[block].text += " " + text
        if parts[part].blocks[block].kind == .label { parts[part].blocks[block].kind = .paragraph }
        parts[part].blocks[block].last = end
        parts[part].blocks[block].places = parts[part].blocks[block].places.lowerBound...place
    }
}
