import Spectrail

/// How `diff` puts out what it finds.
struct DifferenceStyle {
    let format: DifferenceFormat
    /// Whether a few sentences are enough.
    let isSummary: Bool
    let isColoured: Bool

    /// Puts out the difference of two sides.
    ///
    /// - Parameter pair: the names of the files, where the two are one of several pairs.
    func put(
        _ difference: SpecificationDifference, _ before: ComparedSide, _ after: ComparedSide,
        pair: FilePair? = nil, to output: inout Output
    ) {
        let (old, new) = (before.called, after.called)
        // JSON has the facts from which the note follows.
        let note =
            format == .json
            ? nil : ComparedNote.text(of: difference, from: before.specification, to: after.specification)
        switch (format, isSummary) {
        case (.json, _):
            DifferenceJSON.append(difference, file: pair?.file, oldFile: pair?.oldFile, to: &output.bytes)
        case (.text, false):
            put(DifferenceText.styled(difference, old: old, new: new, note: note), to: &output)
        case (.text, true): output.put(DifferenceSummary.text(difference, old: old, new: new, note: note))
        case (.md, false): output.put(DifferenceMarkdown.text(difference, old: old, new: new, note: note))
        case (.md, true): output.put(DifferenceSummary.markdown(difference, old: old, new: new, note: note))
        }
    }

    /// Puts out what became of a proposal: the names are of the previous text, the proposal and what was adopted.
    func put(_ difference: ThreeWayDifference, names: [String], to output: inout Output) {
        let (previous, proposed, adopted) = (names[0], names[1], names[2])
        switch (format, isSummary) {
        case (.json, _): ThreeWayJSON.append(difference, to: &output.bytes)
        case (.text, false):
            put(
                ThreeWayText.styled(difference, previous: previous, proposed: proposed, adopted: adopted),
                to: &output)
        case (.text, true):
            output.put(
                ThreeWaySummary.text(difference, previous: previous, proposed: proposed, adopted: adopted))
        case (.md, false):
            output.put(
                ThreeWayMarkdown.text(difference, previous: previous, proposed: proposed, adopted: adopted))
        case (.md, true):
            output.put(
                ThreeWaySummary.markdown(
                    difference, previous: previous, proposed: proposed, adopted: adopted))
        }
    }

    /// The text is harmless already: its only control characters are ours.
    private func put(_ text: StyledText, to output: inout Output) {
        output.bytes.append(contentsOf: text.text(inColour: isColoured).utf8)
    }
}
