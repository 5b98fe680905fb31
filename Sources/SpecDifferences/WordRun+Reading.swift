extension WordRun {
    /// The runs of two texts, from which both can be put together byte for byte.
    ///
    /// Phrases that are equal after folding but differ in their bytes (a curly quote) are told as deleted and
    /// inserted, and so are the blanks between phrases: a run that is kept is kept to the byte.
    static func runs(from old: Sentence, to new: Sentence, by difference: WordDifference) -> [WordRun] {
        var collector = Collector(old, new)
        var oldPlace = 0
        var newPlace = 0
        /// Tells the blanks before a phrase and the phrase, or the blanks at the end, on both sides.
        func keep(_ oldPhrase: Int, _ newPhrase: Int) {
            let (oldStart, newStart) = (old.place(of: oldPhrase), new.place(of: newPhrase))
            collector.replace(oldPlace..<oldStart, by: newPlace..<newStart)
            (oldPlace, newPlace) = (oldStart, newStart)
            guard oldPhrase < old.phrases.count, newPhrase < new.phrases.count else { return }
            let (oldEnd, newEnd) = (old.place(after: oldPhrase), new.place(after: newPhrase))
            collector.replace(oldStart..<oldEnd, by: newStart..<newEnd)
            (oldPlace, newPlace) = (oldEnd, newEnd)
        }
        var keptFrom = (old: 0, new: 0)
        for hunk in difference.hunks {
            for phrase in keptFrom.old..<hunk.old.lowerBound {
                keep(phrase, keptFrom.new + phrase - keptFrom.old)
            }
            let oldEnd = hunk.old.last.map { old.place(after: $0) } ?? oldPlace
            let newEnd = hunk.new.last.map { new.place(after: $0) } ?? newPlace
            collector.replaceAfterBlanks(oldPlace..<oldEnd, by: newPlace..<newEnd)
            (oldPlace, newPlace) = (oldEnd, newEnd)
            keptFrom = (hunk.old.upperBound, hunk.new.upperBound)
        }
        for phrase in keptFrom.old...old.phrases.count {
            keep(phrase, keptFrom.new + phrase - keptFrom.old)
        }
        return collector.runs
    }

    /// Puts runs together, neighbours of one kind into one. Runs of a kind follow each other in their text, so that only
    /// their ends need be kept.
    private struct Collector {
        private let old: Sentence
        private let new: Sentence
        /// What stands on the old side or, inserted, on the new one, in UTF-8 units of the text.
        private var parts: [(op: Operation, range: Range<Int>)] = []

        init(_ old: Sentence, _ new: Sentence) { (self.old, self.new) = (old, new) }

        var runs: [WordRun] {
            parts.map { WordRun(op: $0.op, text: ($0.op == .insert ? new : old).slice($0.range)) }
        }

        mutating func replace(_ mine: Range<Int>, by theirs: Range<Int>) {
            if areSame(mine, theirs) {
                append(.keep, mine)
            } else {
                append(.delete, mine)
                append(.insert, theirs)
            }
        }

        /// Keeps the blank with which both begin, so that it is not told as changed.
        mutating func replaceAfterBlanks(_ mine: Range<Int>, by theirs: Range<Int>) {
            let beginWithBlank =
                !mine.isEmpty && !theirs.isEmpty && old.text.utf8.span[mine.lowerBound] == 32
                && new.text.utf8.span[theirs.lowerBound] == 32
            guard beginWithBlank else { return replace(mine, by: theirs) }
            append(.keep, mine.prefix(1))
            replace(mine.dropFirst(), by: theirs.dropFirst())
        }

        private func areSame(_ mine: Range<Int>, _ theirs: Range<Int>) -> Bool {
            guard mine.count == theirs.count else { return false }
            let (before, after) = (old.text.utf8.span, new.text.utf8.span)
            for offset in 0..<mine.count
            where before[mine.lowerBound + offset] != after[theirs.lowerBound + offset] { return false }
            return true
        }

        /// Between two runs that are kept, what is deleted stands before what is inserted.
        private mutating func append(_ op: Operation, _ range: Range<Int>) {
            guard !range.isEmpty else { return }
            var place = parts.count
            if op == .delete, parts.last?.op == .insert { place -= 1 }
            if place > 0, parts[place - 1].op == op {
                parts[place - 1].range = parts[place - 1].range.lowerBound..<range.upperBound
            } else {
                parts.insert((op, range), at: place)
            }
        }
    }
}
