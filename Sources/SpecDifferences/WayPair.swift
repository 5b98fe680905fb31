public import SpecModel

/// A row of the table of ways to qualify: a way before and the same way after.
public struct WayPair: Hashable, Sendable {
    /// The way of the old document; nil where it opened none such.
    public let old: Qualifications.Way?
    /// The way of the new document; nil where it opens none such.
    public let new: Qualifications.Way?
    /// Whether a degree of one field became a degree of another, as far as the items say something else.
    public let hasOtherField: Bool
    /// Whether the experience that the way asks for is of another kind, where it names one.
    public let hasOtherExperience: Bool

    /// Whether it takes other years, another field or other experience, or is there on one side alone.
    public var isChanged: Bool {
        isOneSided || old?.years != new?.years || hasOtherField || hasOtherExperience
    }
    /// Whether only one of the documents opens it.
    var isOneSided: Bool { old == nil || new == nil }

    /// A way that both documents open as it is.
    init(_ way: Qualifications.Way) {
        (old, new, hasOtherField, hasOtherExperience) = (way, way, false, false)
    }

    init(old: Qualifications.Way?, new: Qualifications.Way?, items: ItemChanges) {
        (self.old, self.new) = (old, new)
        let isBoth = old != nil && new != nil
        let (oldSources, newSources) = (old?.sources ?? [], new?.sources ?? [])
        hasOtherField = isBoth && items.differ(old?.field, new?.field, old: oldSources, new: newSources)
        hasOtherExperience =
            old?.experience != nil && new?.experience != nil
            && items.differ(old?.experience, new?.experience, old: oldSources, new: newSources)
    }
}
