import Spectrail

/// What came of comparing many pairs, for the last line on standard error and for the exit status.
struct ComparisonTally {
    var identical = 0
    /// Identical in duties and qualifications, but not in facts.
    var inFacts = 0
    var editorial = 0
    var substantive = 0
    var onlyInOld = 0
    var onlyInNew = 0
    /// Pairs of which at least one document can't be read.
    var notRead = 0
    /// Folders that can't be listed, and files whose names can't be told.
    var notOpened = 0
    var linksPassedOver = 0

    mutating func count(_ difference: SpecificationDifference) {
        switch difference.verdict {
        case .identical where difference.isEmpty: identical += 1
        case .identical: inFacts += 1
        case .editorial: editorial += 1
        case .substantive: substantive += 1
        }
    }

    var compared: Int { identical + inFacts + editorial + substantive }
    var pairs: Int { compared + notRead }

    /// Whether anything was come upon at all.
    var isEmpty: Bool { pairs + onlyInOld + onlyInNew + notOpened == 0 }

    /// 0 no differences, 1 differences, 2 trouble.
    var status: Int32 {
        if notRead + notOpened > 0 { return 2 }
        return inFacts + editorial + substantive + onlyInOld + onlyInNew > 0 ? 1 : 0
    }
}

extension ComparisonTally: CustomStringConvertible {
    /// `1,000 pairs: 998 compared (3 identical, 2 identical but for facts, 95 editorial, 898 substantive), 2 not read;
    /// 1 only in the old folder, 0 only in the new`.
    var description: String {
        let verdicts = [
            (identical, "identical"), (inFacts, "identical but for facts"), (editorial, "editorial"),
            (substantive, "substantive"),
        ].map { "\(Self.counted($0)) \($1)" }
        let head =
            "\(Self.counted(pairs)) \(pairs == 1 ? "pair" : "pairs"): \(Self.counted(compared)) compared "
            + "(\(verdicts.joined(separator: ", "))), \(Self.counted(notRead)) not read"
        var parts = [
            "\(Self.counted(onlyInOld)) only in the old folder", "\(Self.counted(onlyInNew)) only in the new",
        ]
        if notOpened > 0 {
            parts.append("\(Self.counted(notOpened)) \(notOpened == 1 ? "entry" : "entries") not opened")
        }
        if linksPassedOver > 0 {
            parts.append(
                "\(Self.counted(linksPassedOver)) \(linksPassedOver == 1 ? "link" : "links") not followed")
        }
        return "\(head); \(parts.joined(separator: ", "))"
    }

    private static func counted(_ number: Int) -> String { ReadingTally.grouped(number) }
}

extension SpecificationDifference {
    /// Whether nothing differs that a reader would want to know: then the exit status is 0.
    var isEmpty: Bool { verdict == .identical && facts.isEmpty && ways.isEmpty }
}
