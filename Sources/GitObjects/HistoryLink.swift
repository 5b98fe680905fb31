/// What the order of history needs to know of a commit.
struct HistoryLink {
    let id: ObjectID
    let parents: [ObjectID]
    /// When it was committed, in seconds since 1970.
    let seconds: Int64
}
