extension WordRun {
    /// The runs of two texts, from which both can be put together byte for byte.
    ///
    /// Phrases that are equal after folding but differ in their bytes (a curly quote) are told as deleted and
    /// inserted, and so are the blanks between phrases: a run that is kept is kept to the byte.
    static func runs(from old: Sentence, to new: Sentence, by difference: WordDifference) -> [WordRun] {
        var collector = Collector()
        var oldPlace = 0
        var newPlace = 0
        /// Tells the blanks before a phrase and the phrase, or the blanks at the end, on both sides.
        func keep(_ oldPhrase: Int, _ newPhrase: Int) {
            let (oldStart, newStart) = (old.place(of: oldPhrase), new.place(of: newPhrase))
            collector.replace(old.slice(oldPlace..<oldStart), by: new.slice(newPlace..<newStart))
            (oldPlace, newPlace) = (oldStart, newStart)
            guard oldPhrase < old.phrases.count, newPhrase < new.phrases.count else { return }
            let (oldEnd, newEnd) = (old.place(after: oldPhrase), new.place(after: newPhrase))
            collector.replace(old.slice(oldStart..<oldEnd), by: new.slice(newStart..<newEnd))
            (oldPlace, newPlace) = (oldEnd, newEnd)
        }
        var keptFrom = (old: 0, new: 0)
        for hunk in difference.hunks {
            for phrase in keptFrom.old..<hunk.old.lowerBound {
                keep(phrase, keptFrom.new + phrase - keptFrom.old)
            }
            let oldEnd = hunk.old.last.map { old.place(after: $0) } ?? oldPlace
            let newEnd = hunk.new.last.map { new.place(after: $0) } ?? newPlace
            collector.replaceAfterBlanks(old.slice(oldPlace..<oldEnd), by: new.slice(newPlace..<newEnd))
            (oldPlace, newPlace) = (oldEnd, newEnd)
            keptFrom = (hunk.old.upperBound, hunk.new.upperBound)
        }
        for phrase in keptFrom.old...old.phrases.count {
            keep(phrase, keptFrom.new + phrase - keptFrom.old)
        }
        return collector.runs
    }

    /// Puts runs together, neighbours of one kind into one.
    private struct Collector {
        private var parts: [(op: Operation, text: String)] = []

        var runs: [WordRun] { parts.map { WordRun(op: $0.op, text: $0.text) } }

        mutating func replace(_ old: String, by new: String) {
            if old.utf8.elementsEqual(new.utf8) {
                append(.keep, old)
            } else {
                append(.delete, old)
                append(.insert, new)
            }
        }

        /// Keeps the blank with which both begin, so that it is not told as changed.
        mutating func replaceAfterBlanks(_ old: String, by new: String) {
            guard old.utf8.first == 32, new.utf8.first == 32 else { return replace(old, by: new) }
            append(.keep, " ")
            replace(String(Substring(old.utf8.dropFirst())), by: String(Substring(new.utf8.dropFirst())))
        }

        /// Between two runs that are kept, what is deleted stands before what is inserted.
        private mutating func append(_ op: Operation, _ text: String) {
            guard !text.isEmpty else { return }
            var place = parts.count
            if op == .delete, parts.last?.op == .insert { place -= 1 }
            if place > 0, parts[place - 1].op == op {
                parts[place - 1].text += text
            } else {
                parts.insert((op, text), at: place)
            }
        }
    }
}
