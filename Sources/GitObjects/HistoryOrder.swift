/// From which end history is told; either way a commit and its parents keep their order.
package enum HistoryOrder: Hashable, Sendable {
    /// Each commit before its parents, and of those that may come next, the latest committed.
    case newestFirst
    /// The same the other way round: each commit after its parents.
    case oldestFirst
}
