import GitObjects
import SpecModel

/// A class as far as an audit has read its history: what its commits recorded, and which bytes must be there.
struct AuditedClass {
    /// A revision that stands.
    struct Standing {
        /// The object of its text; nil where its commit held none.
        var text: ObjectID?
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
    var sources: [String: ObjectID] = [:]
    /// What `spec.md` is.
    var latestText: ObjectID?
    /// Whether anything but revisions was recorded of it: an event, a draft.
    var hasMore = false

    init(id: ClassID) {
        self.id = id
        everNamed = ClassRecord(id: id)
    }

    /// Whether nothing of it is left.
    var isEmpty: Bool { standing.isEmpty && !hasMore }

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

    mutating func put(_ name: String, _ facts: Specification.Facts, text: ObjectID?) {
        everNamed.add(facts)
        takenBack.remove(name)
        standing[name] = Standing(text: text, names: RevisionNames(facts))
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
        return edits[0] == edits[1] ? one.name < other.name : edits[0] < edits[1]
    }
}
