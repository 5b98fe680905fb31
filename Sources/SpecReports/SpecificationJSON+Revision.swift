public import SpecModel

extension SpecificationJSON {
    /// The JSON of a revision of a class: that of its specification, and behind it how it stands on a day.
    public static func text(
        _ specification: Specification, of revision: Revision, in history: ClassHistory, on day: CivilDate?
    ) -> String {
        let standing = day.map { history.standing(of: revision, on: $0) }
        var json = JSONWriter(.indented)
        json.object { json in
            put(specification, &json)
            json.key("revision", revision.name)
            json.key("inForce", standing.map { $0 == .inForce })
            json.key("upcoming", standing?.upcomingFrom?.description)
            json.key("abolished", history.abolished?.description)
        }
        return json.text
    }
}
