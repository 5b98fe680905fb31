import SpecModel

/// Turns the bullets and paragraphs of sections into items, numbered through all sections of one kind.
struct StatementReader {
    private let profile: Profile
    private var counts = KindCounts()

    init(_ profile: Profile) { self.profile = profile }

    /// The section that a part of the outline is.
    mutating func section(_ part: Outline.Part, kind: SectionKind) -> Section {
        var blocks = part.blocks
        if profile.clausesIn.contains(kind) { blocks = clauses(of: blocks, kind) }
        if kind == .minimumQualifications { blocks = blocks.flatMap(alternatives) }
        let statements = kind == .ksa ? knowledge(blocks) : plain(blocks, kind)
        return Section(kind: kind, heading: part.heading, line: part.line, statements: statements)
    }

    /// A paragraph parted at the alternatives that stand in it.
    private func alternatives(of block: Outline.Block) -> [Outline.Block] {
        guard block.kind == .paragraph, block.text.utf8.count > 40 else { return [block] }
        let markers = profile.alternatives.markers(inside: block.text)
        guard !markers.isEmpty else { return [block] }
        var front = trimmed(block.text[..<markers[0].lowerBound])[...]
        if front.hasSuffix(" and") { front = front.dropLast(4) }
        var blocks = [block.part(.paragraph, front)]
        for (number, marker) in markers.enumerated() {
            let end = number + 1 < markers.count ? markers[number + 1].lowerBound : block.text.endIndex
            blocks.append(block.part(.alternative, block.text[marker]))
            blocks.append(block.part(.paragraph, trimmed(block.text[marker.upperBound..<end])[...]))
        }
        return blocks
    }

    /// Paragraphs parted into clauses. One that follows a semicolon is a clause too.
    private func clauses(of blocks: [Outline.Block], _ kind: SectionKind) -> [Outline.Block] {
        var clauses: [Outline.Block] = []
        var goesOn = false
        for block in blocks {
            if block.kind == .paragraph, goesOn || block.text.utf8.contains(UInt8(ascii: ";")) {
                addClauses(of: block, kind, to: &clauses)
            } else {
                clauses.append(block)
            }
            goesOn = block.kind == .paragraph && block.text.utf8.last == UInt8(ascii: ";")
        }
        return clauses
    }

    /// The clauses of a paragraph that are joined by semicolons. A semicolon in brackets parts none; a bracket that
    /// never closes parts nothing by mistake.
    private func addClauses(of block: Outline.Block, _ kind: SectionKind, to clauses: inout [Outline.Block]) {
        let bytes = block.text.utf8
        var (start, depth) = (bytes.startIndex, 0)
        for place in bytes.indices {
            switch bytes[place] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            case UInt8(ascii: ";") where depth == 0:
                addClause(block.text[start..<place], of: block, kind, to: &clauses)
                start = bytes.index(after: place)
            default: continue
            }
        }
        addClause(block.text[start...], of: block, kind, to: &clauses)
    }

    /// Adds a clause, parted at a lead-in that stands in it: "tools. Ability to: follow directions".
    private func addClause(
        _ text: Substring, of block: Outline.Block, _ kind: SectionKind, to clauses: inout [Outline.Block]
    ) {
        var rest = text
        while kind == .ksa, let leadIn = leadIn(in: rest) {
            let front = trimmed(rest[..<leadIn.lowerBound])
            if !front.isEmpty { clauses.append(block.part(.bullet, front[...])) }
            clauses.append(block.part(.paragraph, trimmed(rest[leadIn])[...]))
            rest = rest[leadIn.upperBound...]
        }
        let text = trimmed(rest)[...]
        // "and" alone, behind a semicolon, is no clause.
        guard !text.isEmpty, text != "and", text != "or" else { return }
        if kind == .ksa, profile.leadIns.isLeadIn(text) {
            clauses.append(block.part(.paragraph, text))
        } else {
            clauses.append(block.part(.bullet, text))
        }
    }

    /// The lead-in with a colon that a clause begins with, or that begins a sentence in it.
    private func leadIn(in text: Substring) -> Range<String.Index>? {
        let bytes = text.utf8
        var place = bytes.startIndex
        while let colon = bytes[place...].firstIndex(of: UInt8(ascii: ":")) {
            let front = text[place..<colon]
            let stop = front.utf8.lastIndex(of: UInt8(ascii: "."))
            let start = stop.map { bytes.index(after: $0) } ?? place
            let end = bytes.index(after: colon)
            if end < bytes.endIndex, bytes.distance(from: start, to: colon) < 60,
                profile.leadIns.isLeadIn(text[start..<end])
            {
                return start..<end
            }
            place = end
        }
        return nil
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
        let grammar = profile.leadIns
        var running: Running?
        for block in blocks {
            let item = content(of: block, .ksa)
            let text = item.text
            if grammar.isLeadIn(text) {
                if let running, !running.hasChildren { statements.append(childless(running.block)) }
                running = Running(block: block, words: withoutEndPunctuation(block.text))
                continue
            }
            if running?.isEnded(by: text, isBullet: block.isBullet, grammar) ?? true {
                if let running, !running.hasChildren { statements.append(childless(running.block)) }
                running = nil
                statements.append(statement(item, block, .ksa, leadIn: nil))
            } else {
                statements.append(statement(item, block, .ksa, leadIn: running?.words))
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

        /// Whether an item does not complete it but stands alone.
        func isEnded(by text: String, isBullet: Bool, _ grammar: LeadInGrammar) -> Bool {
            if !isBullet, block.isBullet || hasBullets { return true }
            return grammar.isWhole(text, afterLowerCase: hasLowerCase)
        }

        mutating func take(_ text: String, isBullet: Bool) {
            hasChildren = true
            hasBullets = isBullet
            hasLowerCase = hasLowerCase || text.beginsLower
        }
    }

    private mutating func childless(_ block: Outline.Block) -> Statement {
        statement(block, .ksa, leadIn: nil)
    }

    private mutating func statement(_ block: Outline.Block, _ kind: SectionKind, leadIn: String?) -> Statement
    {
        statement(content(of: block, kind), block, kind, leadIn: leadIn)
    }

    private mutating func statement(
        _ content: (text: String, flags: [Statement.Flag]), _ block: Outline.Block, _ kind: SectionKind,
        leadIn: String?
    ) -> Statement {
        Statement(
            index: counts.next(kind), text: content.text, leadIn: leadIn, flags: content.flags,
            line: block.line)
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
