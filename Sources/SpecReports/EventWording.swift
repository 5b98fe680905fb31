import SpecModel

/// What befell a class, for people and for programs.
struct EventWording {
    let event: ClassEvent
    /// Whether its day is still to come.
    let isUpcoming: Bool

    init(_ event: ClassEvent, seenFrom day: CivilDate?) {
        self.event = event
        isUpcoming = day.flatMap { day in event.date.map { $0.lastDay > day } } ?? false
    }

    /// The event in the log of its class.
    var lines: [String] {
        var table = TextTable()
        if let member = event.member { table.add(["class", member]) }
        if let before = event.before { table.add(["from", before]) }
        if let after = event.after { table.add(["to", after]) }
        if !event.others.isEmpty {
            table.add([
                event.kind == .split ? "split into" : "merged into",
                event.others.map(\.description).joined(separator: ", "),
            ])
        }
        if let sentence = event.sentence { table.add(["sentence", sentence]) }
        if let revision = event.revision { table.add(["told by", "revision \(revision)"]) }
        if let commit = event.commit { table.add(["commit", commit]) }
        let date = event.date?.description ?? "without a date"
        return ["event \(date), \(event.kind.rawValue)\(isUpcoming ? ", upcoming" : "")"]
            + table.lines(indent: "  ")
    }

    func put(_ json: inout JSONWriter) {
        json.object { json in
            json.key("kind", event.kind.rawValue)
            json.key("date", event.date?.description)
            json.key("before", event.before)
            json.key("after", event.after)
            json.key("classes") { $0.array(event.others) { $0.string($1.description) } }
            json.key("member", event.member)
            json.key("sentence", event.sentence)
            json.key("revision", event.revision)
            json.key("commit", event.commit)
            json.key("upcoming", isUpcoming)
        }
    }
}
