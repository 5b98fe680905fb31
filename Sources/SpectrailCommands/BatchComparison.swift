import Spectrail

/// Compares each revision of an approval batch with the one before it in its class, and puts each pair out before the
/// next is read.
struct BatchComparison {
    private let style: DifferenceStyle
    /// Whether each pair is told whole and not in a line.
    private let isWhole: Bool
    private(set) var tally = ComparisonTally()
    private var comparer = SpecificationComparer()
    private var output = Output()

    init(style: DifferenceStyle, isWhole: Bool) {
        self.style = style
        self.isWhole = isWhole || style.isSummary
    }

    /// Compares all that one approval holds, and says in the end what came of it.
    mutating func compare(_ batch: BatchNumber, in view: ArchiveView) throws {
        if style.format == .md, !isWhole { output.put(DifferenceMarkdown.tableHead) }
        for history in try archived({ () throws(ArchiveError) in try view.histories() }) {
            for (place, revision) in history.revisions.enumerated()
            where revision.facts.finalNumber == batch.number {
                let new = "\(revision.classID)@\(revision.name)"
                if place == 0 {
                    tally.onlyInNew += 1
                    putAlone(new)
                } else {
                    let before = history.revisions[place - 1]
                    let pair = FilePair(file: new, oldFile: "\(before.classID)@\(before.name)")
                    try compare(
                        try ComparedSide(before, of: history, in: view),
                        try ComparedSide(revision, of: history, in: view), pair)
                }
                try output.writeIfFull()
            }
        }
        guard !tally.isEmpty else { throw batch.unknown }
        try output.flush()
        Console.note("Final No. \(batch.number): \(total)")
    }

    private mutating func compare(_ old: ComparedSide, _ new: ComparedSide, _ pair: FilePair) throws {
        let difference = comparer.difference(from: old.specification, to: new.specification)
        tally.count(difference)
        switch style.format {
        case .json: style.put(difference, old, new, pair: pair, to: &output)
        case .text where isWhole:
            output.put(DifferenceText.head(pair.label))
            style.put(difference, old, new, to: &output)
            output.put("\n")
        case .text: output.put(DifferenceText.line(difference, file: pair.label))
        case .md where isWhole:
            style.put(difference, old, new, to: &output)
            output.put("\n")
        case .md: output.put(DifferenceMarkdown.row(difference, file: pair.label))
        }
    }

    /// Tells a revision before which none is held.
    private mutating func putAlone(_ name: String) {
        let message = "no revision before it is held"
        switch style.format {
        case .json: TroubleJSON.append(file: name, code: "only-in-new", message: message, to: &output.bytes)
        case .text where isWhole: output.put("\(DifferenceText.head(name))\(message)\n\n")
        case .text: output.put(DifferenceText.line(message, file: name))
        case .md where isWhole: output.put(DifferenceMarkdown.section(message, file: name))
        case .md: output.put(DifferenceMarkdown.row(message, file: name))
        }
    }

    private var total: String {
        let verdicts = [
            (tally.identical, "identical"), (tally.inFacts, "identical but for facts"),
            (tally.editorial, "editorial"), (tally.substantive, "substantive"),
        ].map { "\($0) \($1)" }.joined(separator: ", ")
        let all = tally.compared + tally.onlyInNew
        return
            "\(all) \(all == 1 ? "revision" : "revisions"), \(tally.compared) compared with the one before (\(verdicts)), \(tally.onlyInNew) before which none is held"
    }
}
