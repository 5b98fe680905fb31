import SpecModel

extension WayChange {
    /// The rows of a table of ways that differ.
    static func changes(in pairs: [WayPair]) -> [WayChange] {
        pairs.compactMap { WayChange($0) }
    }

    /// Whether it changes how much experience someone needs, or whether the way is open at all; another field
    /// is judged by the words of the item that names it.
    var isSubstantive: Bool { kind != .changed || old != new }

    /// Nil where the way takes the same years and the same field. Another kind of experience is told by its item.
    private init?(_ pair: WayPair) {
        guard pair.isChanged, pair.old?.years != pair.new?.years || pair.hasOtherField || pair.isOneSided,
            let education = (pair.old ?? pair.new)?.education
        else { return nil }
        kind = pair.old == nil ? .added : pair.new == nil ? .removed : .changed
        self.education = education
        alternative = (pair.new ?? pair.old)?.alternative
        old = pair.old?.years
        new = pair.new?.years
        oldField = kind == .removed || pair.hasOtherField ? pair.old?.field : nil
        newField = kind == .added || pair.hasOtherField ? pair.new?.field : nil
    }
}
