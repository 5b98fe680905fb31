/// How two words stand to one another.
extension Lexicon {
    /// Whether a meaning stands in some row of synonyms.
    func hasSynonyms(_ meaning: Int32) -> Bool { entries[Int(meaning)].rowBits != 0 }

    /// Whether two meanings may stand for one another.
    func areSynonyms(_ one: Int32, _ other: Int32) -> Bool {
        let (mine, theirs) = (entries[Int(one)], entries[Int(other)])
        return one == other || mine.rowBits & theirs.rowBits != 0 && share(mine.firstRow, theirs.firstRow)
    }

    /// Whether one word in place of another is always another thing: state for federal.
    func areContrasts(_ one: Int32, _ other: Int32) -> Bool {
        one != other && share(entries[Int(one)].firstContrast, entries[Int(other)].firstContrast)
    }

    /// Whether one verb binds its holder to less than another, or says only a part of it.
    func isWeaker(_ verb: Int32, than other: Int32) -> Bool {
        if isRelated(other, from: entries[Int(verb)].firstStronger) { return true }
        return isHelping(verb) && !isHelping(other)
            && !isRelated(verb, from: entries[Int(other)].firstStronger)
    }

    /// Whether the tables say that two verbs are different tasks; an expression is the task of the verbs that may stand
    /// for it: whoever takes part in something participates.
    func areDifferentTasks(_ one: Int32, _ other: Int32) -> Bool {
        tasks(of: one).contains { mine in
            tasks(of: other).contains { theirs in
                isWeaker(mine, than: theirs) || isWeaker(theirs, than: mine)
                    || isRelated(theirs, from: entries[Int(mine)].firstOther)
                    || isRelated(mine, from: entries[Int(theirs)].firstOther)
            }
        }
    }

    private func tasks(of meaning: Int32) -> [Int32] {
        guard entries[Int(meaning)].expression >= 0 else { return [meaning] }
        var tasks: [Int32] = []
        var link = entries[Int(meaning)].firstRow
        while link >= 0 {
            for place in members(ofRow: Int(rows[Int(link)].row))
            where entries[Int(rows[place].meaning)].expression < 0 { tasks.append(rows[place].meaning) }
            link = rows[Int(link)].next
        }
        return tasks
    }

    /// Where the members of a row are in `rows`.
    private func members(ofRow row: Int) -> Range<Int> {
        Int(rowStarts[row])..<(row + 1 < rowStarts.count ? Int(rowStarts[row + 1]) : rows.count)
    }

    /// Whether a word is one of several of which one in place of another is always another thing.
    func hasContrast(_ meaning: Int32) -> Bool { entries[Int(meaning)].firstContrast >= 0 }

    private func isRelated(_ verb: Int32, from first: Int32) -> Bool {
        var link = first
        while link >= 0 {
            if relations[Int(link)].verb == verb { return true }
            link = relations[Int(link)].next
        }
        return false
    }

    /// Whether two lists of rows have one in common.
    private func share(_ first: Int32, _ other: Int32) -> Bool {
        var link = first
        while link >= 0 {
            if isIn(rows[Int(link)].row, from: other) { return true }
            link = rows[Int(link)].next
        }
        return false
    }

    private func isIn(_ row: Int32, from first: Int32) -> Bool {
        var link = first
        while link >= 0 {
            if rows[Int(link)].row == row { return true }
            link = rows[Int(link)].next
        }
        return false
    }
}
