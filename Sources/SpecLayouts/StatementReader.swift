import SpecModel

/// Turns the bullets and paragraphs of sections into items, numbered through all sections of one kind.
struct StatementReader {
    private let profile: Profile
    private var counts: [SectionKind: Int] = [:]

    init(_ profile: Profile) { self.profile = profile }

    /// The section that a part of the outline is.
    mutating func section(_ part: Outline.Part, kind: SectionKind) -> Section {
        let statements = kind == .ksa ? knowledge(part) : part.blocks.map { statement($0, kind, leadIn: nil) }
        return Section(kind: kind, heading: part.heading, line: part.line, statements: statements)
    }

    /// Knowledge items, whose nesting the documents have flattened: a lead-in runs until the next one, or
    /// until a statement that stands alone. A lead-in that nothing completes is kept as an item.
    private mutating func knowledge(_ part: Outline.Part) -> [Statement] {
        var statements: [Statement] = []
        var running: (block: Outline.Block, children: [String], hasBullets: Bool)?
        func childless(_ block: Outline.Block) -> Statement { statement(block, .ksa, leadIn: nil) }
        for block in part.blocks {
            let (text, _) = content(of: block, .ksa)
            if profile.leadIns.isLeadIn(text) {
                if let running, running.children.isEmpty { statements.append(childless(running.block)) }
                running = (block, [], false)
                continue
            }
            guard let current = running else {
                statements.append(statement(block, .ksa, leadIn: nil))
                continue
            }
            let isWhole =
                (!block.isBullet && (current.block.isBullet || current.hasBullets))
                || profile.leadIns.isWhole(text, after: current.children)
            if isWhole {
                if current.children.isEmpty { statements.append(childless(current.block)) }
                running = nil
                statements.append(statement(block, .ksa, leadIn: nil))
            } else {
                statements.append(statement(block, .ksa, leadIn: withoutEndPunctuation(current.block.text)))
                running?.children.append(text)
                running?.hasBullets = block.isBullet
            }
        }
        if let running, running.children.isEmpty { statements.append(childless(running.block)) }
        return statements
    }

    private mutating func statement(_ block: Outline.Block, _ kind: SectionKind, leadIn: String?) -> Statement
    {
        let (text, flags) = content(of: block, kind)
        let index = counts[kind, default: 0]
        counts[kind] = index + 1
        return Statement(index: index, text: text, leadIn: leadIn, flags: flags, line: block.line)
    }

    /// The text without flags and end punctuation. In boilerplate the mark is explained and not used; marks at
    /// both ends of a text are emphasis.
    private func content(of block: Outline.Block, _ kind: SectionKind) -> (
        text: String, flags: [Statement.Flag]
    ) {
        var text = block.text[...]
        var flags: [Statement.Flag] = []
        if kind.isContent, let ends = emphasis(of: text) {
            text = text.dropFirst(ends).dropLast(ends)
        } else if kind.isContent {
            while let mark = profile.flags.first(where: { text.hasPrefix($0.mark) }) {
                if !flags.contains(mark.flag) { flags.append(mark.flag) }
                text = text.dropFirst(mark.mark.count).drop { $0 == " " }
            }
        }
        // Marks with nothing behind them mark nothing.
        return text.isEmpty ? (block.text, []) : (withoutEndPunctuation(text), flags)
    }

    /// The length of the mark that stands at both ends of a text.
    private func emphasis(of text: Substring) -> Int? {
        profile.flags.map(\.mark).first {
            text.count > 2 * $0.count && text.hasPrefix($0) && text.hasSuffix($0)
        }?.count
    }
}
