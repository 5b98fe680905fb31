import SpecModel

/// Where revisions came from, and what was filed by mistake.
extension LogReport {
    // MARK: Sources

    /// The documents of a revision, a name and a value each.
    static func sourceCells(_ recorded: Recorded) -> [[String]] {
        var cells: [[String]] = []
        for source in recorded.sources {
            if let name = source.name { cells.append(["source", name]) }
            if let sha256 = source.sha256 { cells.append(["sha-256", sha256]) }
            let retrieved = source.retrieved.map { "retrieved \($0)" }
            let found = [source.url, retrieved].compactMap(\.self)
            if !found.isEmpty { cells.append(["found at", found.joined(separator: ", ")]) }
        }
        return cells
    }

    /// Where a revision was before, and the draft that it came of.
    static func originCells(_ recorded: Recorded) -> [[String]] {
        var cells: [[String]] = []
        if let place = recorded.movedFrom { cells.append(["moved from", place.description]) }
        if let draft = recorded.adopts { cells.append(["adopts", "draft \(draft)"]) }
        return cells
    }

    static func putOrigin(_ recorded: Recorded, _ json: inout JSONWriter) {
        putSources(recorded, &json)
        json.key("movedFrom") { put(recorded.movedFrom, &$0) }
        json.key("adopts", recorded.adopts)
    }

    static func putSources(_ recorded: Recorded, _ json: inout JSONWriter) {
        json.key("sources") { json in
            json.array(recorded.sources) { json, source in
                json.object { json in
                    json.key("file", source.file)
                    json.key("name", source.name)
                    json.key("sha256", source.sha256)
                    json.key("url", source.url)
                    json.key("retrievedOn", source.retrieved?.description)
                    json.key("commit", source.commit)
                }
            }
        }
    }

    // MARK: What was taken back

    /// What was filed under the class by mistake, the last taken back first.
    var takenBackLines: [String] {
        history.takenBack.reversed().flatMap { taken in
            let original = taken.revision.recorded
            var table = TextTable()
            if let title = taken.revision.facts.title { table.add(["title", title]) }
            table.add(["why", taken.why ?? "nothing is said"])
            table.add(["by", "\(taken.by), \(Instant.text(taken.at))"])
            table.add(["commit", taken.commit])
            table.add(["recorded", "\(Instant.text(original.at)) by \(original.by)"])
            table.add(["its text", "in commit \(original.commit)"])
            let what =
                switch taken.fate {
                case .withdrawn: "withdrawn"
                case .moved(let place): "moved to \(place)"
                }
            return ["", "not here: revision \(taken.revision.name), \(what)"] + table.lines(indent: "  ")
        }
    }

    func putTakenBack(_ json: inout JSONWriter) {
        json.key("takenBack") { json in
            json.array(history.takenBack.reversed()) { json, taken in
                json.object { json in
                    json.key("revision", taken.revision.name)
                    json.key("title", taken.revision.facts.title)
                    switch taken.fate {
                    case .withdrawn:
                        json.key("fate", "withdrawn")
                        json.key("movedTo") { Self.put(nil, &$0) }
                    case .moved(let place):
                        json.key("fate", "moved")
                        json.key("movedTo") { Self.put(place, &$0) }
                    }
                    json.key("why", taken.why)
                    json.key("by", taken.by.description)
                    json.key("at", Instant.text(taken.at))
                    json.key("commit", taken.commit)
                    json.key("recordedAt", Instant.text(taken.revision.recorded.at))
                    json.key("recordedBy", taken.revision.recorded.by.description)
                    json.key("textCommit", taken.revision.recorded.commit)
                }
            }
        }
    }

    private static func put(_ place: RevisionPlace?, _ json: inout JSONWriter) {
        guard let place else { return json.literal("null") }
        json.object {
            $0.key("class", place.classID.description)
            $0.key("revision", place.revision)
        }
    }
}
