import SpecDifferences
import SpecModel

/// A stretch of a reworded item as it is shown: the blanks at the ends of what was taken out or put in stand outside
/// of it, and what differs in quotes, dashes or letter case alone is shown as it is now, unmarked.
struct ShownRun: Equatable {
    let op: WordRun.Operation
    var text: String

    /// The runs of a reworded item, those of each part where several became one or one several, and its lead-ins where
    /// they are told apart from them.
    static func parts(of change: Change) -> (parts: [[ShownRun]], leadIn: Change.LeadIn?) {
        var parts = change.parts.map { runs(of: $0) }
        guard !parts.isEmpty, change.leadIn != nil else { return (parts, change.leadIn) }
        let (front, leadIn) = runs(parts[0], after: change.leadIn)
        parts[0] = front
        return (parts, leadIn)
    }

    /// Words that were a lead-in and are the beginning of the item now, or the other way round, have not changed.
    private static func runs(
        _ shown: [ShownRun], after leadIn: Change.LeadIn?
    ) -> (runs: [ShownRun], leadIn: Change.LeadIn?) {
        var runs = shown
        guard let leadIn else { return (runs, nil) }
        let moved: (words: String, op: WordRun.Operation)? =
            switch (leadIn.old, leadIn.new) {
            case (let old?, nil): (old, .insert)
            case (nil, let new?): (new, .delete)
            case (.some, .some), (nil, nil): nil
            }
        let front = runs.prefix { $0.op != .keep }
        guard let moved, let place = front.firstIndex(where: { $0.op == moved.op }),
            let cut = runs[place].text.end(ofWords: moved.words)
        else { return (runs, leadIn) }
        let kept = String(runs[place].text[..<cut])
        let rest = runs[place].text[cut...].drop { $0 == " " }
        if rest.isEmpty {
            runs.remove(at: place)
        } else {
            runs[place].text = String(rest)
        }
        let blank = runs.first?.text.first == " " ? "" : " "
        if runs.first?.op == .keep {
            runs[0].text = kept + blank + runs[0].text
        } else {
            runs.insert(ShownRun(op: .keep, text: kept + blank), at: 0)
        }
        return (runs, nil)
    }

    /// The runs of words; neighbours that are both kept are one.
    static func runs(of words: [ShownRun]) -> [ShownRun] {
        var shown: [ShownRun] = []
        func put(_ op: WordRun.Operation, _ text: some StringProtocol) {
            if text.isEmpty { return }
            if op == .keep, shown.last?.op == .keep {
                shown[shown.count - 1].text += text
            } else {
                shown.append(ShownRun(op: op, text: String(text)))
            }
        }
        for (place, run) in words.enumerated() {
            switch run.op {
            case .keep: put(.keep, run.text)
            case .delete where isForm(words, place): continue
            case .insert where isForm(words, place - 1): put(.keep, run.text)
            case .delete, .insert:
                let front = run.text.prefix { $0 == " " }
                let core = run.text.dropFirst(front.count)
                let end = core.lastIndex { $0 != " " }.map { core.index(after: $0) } ?? core.startIndex
                put(.keep, front)
                put(run.op, core[..<end])
                put(.keep, core[end...])
            }
        }
        return shown
    }

    /// Whether the words taken out at a place come in again right behind it in another form.
    private static func isForm(_ runs: [ShownRun], _ place: Int) -> Bool {
        guard place >= 0, place + 1 < runs.count, runs[place].op == .delete, runs[place + 1].op == .insert
        else { return false }
        return FoldedText(runs[place].text) == FoldedText(runs[place + 1].text)
    }
}

extension String {
    /// Where words end with which the text begins, however they are typed; nil where it begins otherwise.
    fileprivate func end(ofWords words: String) -> Index? {
        let count = words.split(separator: " ").count
        guard let last = split(separator: " ", maxSplits: count).prefix(count).last else { return nil }
        return FoldedText(self[..<last.endIndex]) == FoldedText(words) ? last.endIndex : nil
    }
}
