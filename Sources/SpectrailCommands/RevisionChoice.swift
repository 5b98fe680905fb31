import Spectrail

/// Finds the revision that a person means: `latest`, `previous`, an effective date, a Final No., the name of
/// its files, or the beginning of its commit.
struct RevisionChoice {
    let history: ClassHistory
    /// The day on which 'latest' is in force and 'previous' was before it; nil for all that is held.
    var asOf: CivilDate?

    func revision(_ reference: String) throws -> Revision {
        if let found = try placed(reference) { return found }
        let found = history.revisions.filter { matches($0, reference) }
        guard let first = found.first else {
            if let taken = history.takenBack.last(where: { matches($0.revision, reference) }) {
                throw Failure(
                    "class '\(history.record.id)' has no revision '\(reference)': \(taken.sentence)",
                    hint: "'spectrail log \(history.record.id)' tells what was taken back")
            }
            throw Failure(
                "class '\(history.record.id)' has no revision '\(reference)'",
                hint: "its revisions: \(names(history.revisions)); 'latest' and 'previous' name the last two")
        }
        guard found.count == 1 else {
            throw Failure(
                "several revisions of '\(history.record.id)' are '\(reference)'",
                hint: "name one of: \(names(found))")
        }
        return first
    }

    /// The revision in force on a day.
    func revision(inForceOn day: CivilDate) throws -> Revision {
        if let revision = history.revision(inForceOn: day) { return revision }
        if let end = history.abolition(holdingOn: day)?.date {
            throw Failure(
                "class '\(history.record.id)' was abolished \(end), so nothing is in force on \(day)",
                hint: "without --as-of its last revision is shown")
        }
        let first = history.revisions.first { $0.facts.revisionDate != nil }
        let reason =
            first?.facts.revisionDate.map { "no revision in force before \($0), its first" }
            ?? "no revision with a date"
        let next = history.revisions(upcomingAfter: day).first
        throw Failure(
            "class '\(history.record.id)' has \(reason)",
            hint: next.flatMap { next in
                next.firstDayInForce.map { "revision \(next.name) is upcoming: it is in force from \($0)" }
            })
    }

    /// The revisions that 'latest' and 'previous' count through: with a day those that were in force by it.
    private func counted() throws -> [Revision] {
        guard let asOf else { return history.steps }
        let current = try revision(inForceOn: asOf)
        let before = history.revisions.prefix { $0.name != current.name }.filter {
            if case .outranked = history.standing(of: $0, on: asOf) {
                false
            } else {
                $0.firstDayInForce != nil
            }
        }
        return before + [current]
    }

    private func placed(_ reference: String) throws -> Revision? {
        switch reference {
        case "latest":
            guard let latest = try counted().last else {
                throw Failure("class '\(history.record.id)' has no revisions")
            }
            return latest
        case "previous":
            let revisions = try counted()
            guard revisions.count > 1 else {
                let day = asOf.map { " in force by \($0)" } ?? ""
                throw Failure(
                    "class '\(history.record.id)' has one revision only\(day), so none is the previous")
            }
            return revisions[revisions.count - 2]
        default: return nil
        }
    }

    private func matches(_ revision: Revision, _ reference: String) -> Bool {
        let facts = revision.facts
        if revision.name == reference { return true }
        if facts.finalNumber?.description == reference || facts.itemNumber?.description == reference {
            return true
        }
        if facts.revisionDate?.description == reference { return true }
        return reference.count >= 7 && revision.recorded.commit.hasPrefix(reference.lowercased())
    }

    private func names(_ revisions: [Revision]) -> String { revisions.map(\.name).joined(separator: ", ") }
}
