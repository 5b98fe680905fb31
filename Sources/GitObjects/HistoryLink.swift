/// What the order of history needs to know of a commit.
struct HistoryLink {
    let id: ObjectID
    let parents: [ObjectID]
    /// When it was committed, in seconds since 1970.
    let seconds: Int64

    /// Where it goes in a list that has the commit to tell next at its end: the latest, or else by id.
    func place(in waiting: [HistoryLink]) -> Int {
        waiting.lastIndex { ($0.seconds, $0.id) < (seconds, id) }.map { $0 + 1 } ?? 0
    }
}
