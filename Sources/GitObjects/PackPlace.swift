/// Where an object lies in a pack that is being made.
struct PackPlace {
    let kind: ObjectKind
    /// Bytes from the beginning of the section of its kind.
    let offset: Int
    /// How many deltas must be read before this object can be; 0 for one that is stored whole.
    let depth: Int
}
