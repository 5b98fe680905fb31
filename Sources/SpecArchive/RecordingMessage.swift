import SpecModel

/// The times of the commit of a revision: the author's is when it takes effect, the committer's when the
/// archive came to know it.
struct CommitTimes {
    let authored: Int64
    let recorded: Int64
    /// The date that git can't hold and that was clamped; nil where it could.
    let clamped: PartialDate?

    init(_ facts: Specification.Facts, recordedAt: Int64) {
        recorded = recordedAt
        guard let date = facts.revisionDate else {
            (authored, clamped) = (recordedAt, nil)
            return
        }
        let noon = RecordingTime.noon(of: date.lastDay)
        authored = RecordingTime.clamped(noon)
        clamped = authored == noon ? nil : date
    }
}

/// The message of the commit of a revision: a line for people, and trailers that are the authority on what
/// was recorded.
struct RecordingMessage {
    let revision: Revision
    let outcome: Recording.Outcome
    let sourceSHA256: String
    let reader: String
    let times: CommitTimes

    var text: String {
        var lines = [subject, ""]
        for (key, value) in trailers {
            guard let value, !value.isEmpty else { continue }
            lines.append("\(key): \(Self.oneLine(value))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var facts: Specification.Facts { revision.specification.facts }

    private var subject: String {
        let what =
            switch outcome {
            case .addedSource: "another source of revision"
            case .corrected: "correction of revision"
            case .recorded, .alreadyRecorded: "revision"
            }
        let names = [facts.code?.description, facts.title.map(Self.oneLine)].compactMap { $0 }
        let name = names.isEmpty ? revision.classID.word : names.joined(separator: " ")
        return "\(name): \(what) \(revision.name)"
    }

    private var trailers: [(key: String, value: String?)] {
        let clause = revision.specification.clause
        let review = clause?.review.grade == nil ? nil : clause?.review.basis
        return [
            ("Class", revision.classID.description),
            (outcome == .addedSource ? "Source-Of" : "Revision", revision.name),
            ("Title", facts.title),
            ("Established", facts.established?.description),
            ("Revised", facts.revised?.description),
            ("Effective-Date", facts.effective?.description),
            ("Published", facts.published?.description),
            ("Final-No", facts.finalNumber?.description),
            ("Item-No", facts.itemNumber?.description),
            ("Supersedes", clause.flatMap(Self.supersedes)),
            ("Review-Basis", review),
            ("Source-SHA256", sourceSHA256),
            ("Source-Name", revision.recorded.sourceName),
            ("Reader", "\(reader) \(revision.specification.profile)"),
            ("Recorded-At", Instant.text(times.recorded)),
            ("Date-Clamped", times.clamped?.description),
        ]
    }

    /// The predecessor as the clause names it: what is known of title, salary group and date.
    private static func supersedes(_ clause: CancellationClause) -> String? {
        guard clause.kind == .replaces else { return nil }
        let parts = [clause.title, clause.salaryGroup?.description, clause.approvedEffective?.description]
        let known = parts.compactMap { $0 }
        return known.isEmpty ? nil : known.joined(separator: "; ")
    }

    /// A value without anything that could end its line or reach a terminal.
    private static func oneLine(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.value < 32 || (127..<160).contains($0.value) ? " " : $0 }))
    }
}
