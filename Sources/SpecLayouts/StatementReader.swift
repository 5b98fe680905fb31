import SpecModel

/// Turns the bullets and paragraphs of sections into items, numbered through all sections of one kind.
struct StatementReader {
    private let profile: Profile
    private var counts = KindCounts()

    init(_ profile: Profile) { self.profile = profile }

    /// The section that a part of the outline is.
    mutating func section(_ part: Outline.Part, kind: SectionKind) -> Section {
        let blocks = profile.clausesIn.contains(kind) ? part.blocks.flatMap(clauses) : part.blocks
        let statements = kind == .ksa ? knowledge(blocks) : plain(blocks, kind)
        return Section(kind: kind, heading: part.heading, line: part.line, statements: statements)
    }

    /// The clauses of a paragraph that are joined by semicolons. A semicolon in brackets parts none.
    private func clauses(of block: Outline.Block) -> [Outline.Block] {
        guard block.kind == .paragraph, block.text.utf8.contains(UInt8(ascii: ";")) else { return [block] }
        var clauses: [Outline.Block] = []
        func add(_ text: Substring) {
            let text = trimmed(text)
            guard !text.isEmpty else { return }
            clauses.append(
                Outline.Block(
                    kind: .bullet, text: text[...], line: block.line, places: block.places, last: block.last))
        }
        let bytes = block.text.utf8
        var (start, depth) = (bytes.startIndex, 0)
        for place in bytes.indices {
            switch bytes[place] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            case UInt8(ascii: ";") where depth == 0:
                add(block.text[start..<place])
                start = bytes.index(after: place)
            default: continue
            }
        }
        // A bracket that never closes parts nothing by mistake; its text stays whole.
        add(block.text[start...])
        return clauses
    }

    /// Items as they stand; the line "Or II" is the lead-in of those below it.
    private mutating func plain(_ blocks: [Outline.Block], _ kind: SectionKind) -> [Statement] {
        var statements: [Statement] = []
        statements.reserveCapacity(blocks.count)
        var alternative: (block: Outline.Block, words: String, isUsed: Bool)?
        for block in blocks {
            if block.kind == .alternative {
                if let open = alternative, !open.isUsed {
                    statements.append(statement(open.block, kind, leadIn: nil))
                }
                alternative = (block, withoutEndPunctuation(block.text), false)
            } else {
                statements.append(statement(block, kind, leadIn: alternative?.words))
                alternative?.isUsed = true
            }
        }
        if let open = alternative, !open.isUsed {
            statements.append(statement(open.block, kind, leadIn: nil))
        }
        return statements
    }

    /// Knowledge items, whose nesting the documents have flattened: a lead-in runs until the next one, or
    /// until a statement that stands alone. A lead-in that nothing completes is kept as an item.
    private mutating func knowledge(_ blocks: [Outline.Block]) -> [Statement] {
        var statements: [Statement] = []
        statements.reserveCapacity(blocks.count)
        var running: Running?
        for block in blocks {
            let (text, _) = content(of: block, .ksa)
            if profile.leadIns.isLeadIn(text) {
                if let running, !running.hasChildren { statements.append(childless(running.block)) }
                running = Running(block: block, words: withoutEndPunctuation(block.text))
                continue
            }
            guard let current = running else {
                statements.append(statement(block, .ksa, leadIn: nil))
                continue
            }
            let isWhole =
                (!block.isBullet && (current.block.isBullet || current.hasBullets))
                || profile.leadIns.isWhole(text, afterLowerCase: current.hasLowerCase)
            if isWhole {
                if !current.hasChildren { statements.append(childless(current.block)) }
                running = nil
                statements.append(statement(block, .ksa, leadIn: nil))
            } else {
                statements.append(statement(block, .ksa, leadIn: current.words))
                running?.take(text, isBullet: block.isBullet)
            }
        }
        if let running, !running.hasChildren { statements.append(childless(running.block)) }
        return statements
    }

    /// The lead-in that is being completed.
    private struct Running {
        let block: Outline.Block
        let words: String
        var hasChildren = false
        /// Whether the last of them is a bullet.
        var hasBullets = false
        /// Whether one of them begins with a small letter: the habit of the document.
        var hasLowerCase = false

        mutating func take(_ text: String, isBullet: Bool) {
            hasChildren = true
            hasBullets = isBullet
            hasLowerCase = hasLowerCase || text.first?.isLowercase == true
        }
    }

    private mutating func childless(_ block: Outline.Block) -> Statement {
        statement(block, .ksa, leadIn: nil)
    }

    private mutating func statement(_ block: Outline.Block, _ kind: SectionKind, leadIn: String?) -> Statement
    {
        let (text, flags) = content(of: block, kind)
        return Statement(
            index: counts.next(kind), text: text, leadIn: leadIn, flags: flags, line: block.line)
    }

    /// The text without flags and end punctuation. In boilerplate the mark is explained and not used; marks at
    /// both ends of a text are emphasis.
    private func content(of block: Outline.Block, _ kind: SectionKind) -> (
        text: String, flags: [Statement.Flag]
    ) {
        guard !profile.flags.isEmpty, kind.isContent else { return (withoutEndPunctuation(block.text), []) }
        var text = block.text
        var flags: [Statement.Flag] = []
        if let ends = emphasis(of: text) {
            text = Substring(text.utf8.dropFirst(ends).dropLast(ends))
        } else {
            while let mark = profile.flags.first(where: { text.begins(with: $0.mark) }) {
                if !flags.contains(mark.flag) { flags.append(mark.flag) }
                text = Substring(text.utf8.dropFirst(mark.mark.utf8.count).drop { $0 == 32 })
            }
        }
        // Marks with nothing behind them mark nothing.
        return text.isEmpty ? (String(block.text), []) : (withoutEndPunctuation(text), flags)
    }

    /// The length of the mark that stands at both ends of a text.
    private func emphasis(of text: Substring) -> Int? {
        profile.flags.lazy.map(\.mark).first {
            text.utf8.count > 2 * $0.utf8.count && text.begins(with: $0) && text.ends(with: $0)
        }?.utf8.count
    }
}

/// How many items of each kind there are so far. A document has a dozen kinds: a list is quicker than a table.
private struct KindCounts {
    private var counts: [(kind: SectionKind, count: Int)] = []

    mutating func next(_ kind: SectionKind) -> Int {
        guard let place = counts.lastIndex(where: { $0.kind == kind }) else {
            counts.append((kind, 1))
            return 0
        }
        counts[place].count += 1
        return counts[place].count - 1
    }
}
