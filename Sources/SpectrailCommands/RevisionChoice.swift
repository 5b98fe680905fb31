import Spectrail

/// Finds the revision that a person means: `latest`, `previous`, an effective date, a Final No., the name of
/// its files, or the beginning of its commit.
struct RevisionChoice {
    let history: ClassHistory

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
        let first = history.revisions.compactMap { $0.facts.revisionDate }.first
        let reason = first.map { "no revision in force before \($0), its first" } ?? "no revision with a date"
        throw Failure("class '\(history.record.id)' has \(reason)")
    }

    private func placed(_ reference: String) throws -> Revision? {
        switch reference {
        case "latest":
            guard let latest = history.latest else {
                throw Failure("class '\(history.record.id)' has no revisions")
            }
            return latest
        case "previous":
            guard history.revisions.count > 1 else {
                throw Failure("class '\(history.record.id)' has one revision only, so none is the previous")
            }
            return history.revisions[history.revisions.count - 2]
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
