import GitObjects
import SpecModel

/// A class as far as an audit has read its history: what its commits recorded, and which bytes must be there.
struct AuditedClass {
    /// A revision that stands.
    struct Standing {
        /// The object of its text; nil where its commit held none.
        let text: ObjectID?
        /// SHA-256 of its text, as its commit says; a correction names it.
        let textSHA256: String?
        /// What its commit says of the class's names and of its place in time.
        let names: RevisionNames
    }

    let id: ClassID
    /// Every name that any revision of it ever had, those of corrected and withdrawn ones too.
    private(set) var everNamed: ClassRecord
    private(set) var standing: [String: Standing] = [:]
    /// The revisions that were taken back.
    private(set) var takenBack: Set<String> = []
    /// The object of each source that was recorded, by the name of its file.
    private(set) var sources: [String: ObjectID] = [:]
    /// What `spec.md` is.
    var latestText: ObjectID?

    init(id: ClassID) {
        self.id = id
        everNamed = ClassRecord(id: id)
    }

    /// Whether nothing of it is left.
    var isEmpty: Bool { standing.isEmpty && takenBack.isEmpty }

    /// The revision that is latest, by its name.
    var latest: String? {
        standing.max { RevisionNames.isEarlier(($0.key, $0.value.names), ($1.key, $1.value.names)) }?.key
    }

    /// The names that its revisions bear.
    var named: ClassRecord {
        var record = ClassRecord(id: id)
        for revision in standing.values { record.add(revision.names.facts) }
        return record
    }

    /// Takes a text as `ClassAccount` does: of two that two offices recorded under one name, the first stands until one
    /// of them is corrected.
    mutating func put(
        _ written: JournalEntry.RevisionEntry, _ facts: Specification.Facts, text: ObjectID?,
        source: ObjectID?
    ) {
        everNamed.add(facts)
        let name = written.name
        let held = standing[name]
        switch (held, written.corrects) {
        case (nil, nil): takenBack.remove(name)
        case (let held?, let corrects?) where held.textSHA256 == corrects: break
        case (let held?, nil) where held.textSHA256 == written.textSHA256:
            return put(source, as: written.source.file)
        default: return
        }
        standing[name] = Standing(
            text: text, textSHA256: written.textSHA256, names: RevisionNames(facts))
        if let file = written.source.file { sources[file] = source }
    }

    /// Takes a source; one whose file is another's already lies elsewhere.
    mutating func put(_ source: ObjectID?, as file: String?) {
        if let file, sources[file] == nil { sources[file] = source }
    }

    mutating func takeBack(_ name: String) {
        guard standing.removeValue(forKey: name) != nil else { return }
        takenBack.insert(name)
    }
}

/// The few facts of a revision that name its class and place it in time; an audit holds those of all revisions.
struct RevisionNames {
    private let title: String?
    private let code: ClassCode?
    private let classes: [SeriesClass]
    private let date, revised: PartialDate?

    init(_ facts: Specification.Facts) {
        title = facts.title
        code = facts.code
        classes = facts.classes
        date = facts.revisionDate
        revised = facts.revised
    }

    /// They again as facts.
    var facts: Specification.Facts {
        var facts = Specification.Facts()
        (facts.title, facts.code, facts.classes) = (title, code, classes)
        facts.effective = date
        return facts
    }

    /// The order of a class's revisions, as `ClassHistory` has it.
    static func isEarlier(
        _ one: (name: String, names: RevisionNames), _ other: (name: String, names: RevisionNames)
    ) -> Bool {
        let dates = [one, other].map { $0.names.date?.lastDay.daysSince1970 ?? .min }
        if dates[0] != dates[1] { return dates[0] < dates[1] }
        let edits = [one, other].map { $0.names.revised?.lastDay.daysSince1970 ?? .min }
        return edits[0] == edits[1] ? Revision.isNameEarlier(one.name, other.name) : edits[0] < edits[1]
    }
}
