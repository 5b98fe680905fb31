import SpecModel

/// Which files a commit may add, change and remove, by what its trailers say that it does.
///
/// History is append-only: what an earlier commit brought stays as it is, unless a later one says that it corrects,
/// withdraws or moves it.
struct AuditLicence {
    private let deed: JournalEntry.Deed?
    private let classID: ClassID?

    /// What a commit may do; one without an entry records nothing.
    init(_ entry: JournalEntry?) {
        deed = entry?.deed
        classID = entry?.classID
    }

    /// What the commit says that it does, for people.
    var words: String {
        guard let deed, let classID else { return "records nothing" }
        return switch deed {
        case .revision(let written): "records revision \(written.name) of \(classID)"
        case .source(let name, _): "records a source of revision \(name) of \(classID)"
        case .withdrawal(let name, _): "withdraws revision \(name) of \(classID)"
        case .event: "records an event of \(classID)"
        case .draft(let written): "records the draft \(written.name) of \(classID)"
        case .draftEnd(let name, _): "says what became of the draft \(name) of \(classID)"
        }
    }

    /// Whether the commit may do that to a file.
    func allows(_ change: FileChange, of audited: AuditedClass?) -> Bool {
        guard change.place.isRecorded else { return true }
        guard let deed, let classID else { return false }
        switch deed {
        case .revision(let written): return allows(change, classID, written, audited)
        case .source(_, let source): return isSource(change, source.file, of: classID) && change.old == nil
        case .withdrawal(let name, _):
            return isTakenBack(change, RevisionPlace(classID: classID, revision: name))
        case .event(let event):
            guard case .record(let id) = change.place, change.new != nil else { return false }
            return id == classID || event.others.contains(id)
        case .draft(let written):
            guard case .draft(classID, let file) = change.place, change.new != nil else { return false }
            return file == "\(written.name).md" || file == written.source.file
        case .draftEnd: return false
        }
    }

    /// A text and a source come in; they take the place of earlier ones where the revision stands already.
    private func allows(
        _ change: FileChange, _ id: ClassID, _ written: JournalEntry.RevisionEntry, _ audited: AuditedClass?
    ) -> Bool {
        if let place = written.movedFrom, isTakenBack(change, place) { return true }
        let isCorrection = written.corrects != nil && audited?.standing[written.name] != nil
        let isHeld = isCorrection || audited?.takenBack.contains(written.name) == true
        switch change.place {
        case .record(id), .latestText(id): return change.new != nil
        case .revision(id, written.name): return change.new != nil && (change.old == nil || isHeld)
        case .source: return isSource(change, written.source.file, of: id) && (change.old == nil || isHeld)
        default: return false
        }
    }

    private func isSource(_ change: FileChange, _ file: String?, of id: ClassID) -> Bool {
        guard let file, change.new != nil else { return false }
        return change.place == .source(id, file)
    }

    /// What was filed by mistake goes, or a note takes its place; what the class says of itself follows.
    private func isTakenBack(_ change: FileChange, _ place: RevisionPlace) -> Bool {
        switch change.place {
        case .record(place.classID), .latestText(place.classID): true
        case .revision(place.classID, place.revision): true
        case .source(place.classID, let file): ArchivePath.isSource(file, of: place.revision)
        default: false
        }
    }
}
