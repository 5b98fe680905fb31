/// The blobs that newer ones may be deltas of: by folder and ending, the last one that was put there.
///
/// So a revision's text is told by what it changes in that of the revision before, although each has a file of its
/// own; and so is each next form of one file. They are forgotten, the oldest first, before they take more memory than
/// the limit.
struct OlderBlobs {
    struct Key: Hashable {
        let folder: Int
        /// What follows the last dot of the name.
        let ending: [UInt8]
    }
    struct Blob {
        let pack: Int
        let place: PackPlace
        let bytes: [UInt8]
    }

    private let limit: Int
    /// What was put or asked for lately, and what was before that: the second goes when the first is full.
    private var recent: [Key: Blob] = [:]
    private var earlier: [Key: Blob] = [:]
    private var recentBytes = 0

    init(atMost limit: Int) { self.limit = limit }

    /// The last blob of a kind, if it is in the pack of that number.
    func last(_ key: Key, inPack number: Int) -> (place: PackPlace, bytes: [UInt8])? {
        guard let blob = recent[key] ?? earlier[key], blob.pack == number else { return nil }
        return (blob.place, blob.bytes)
    }

    /// Keeps a blob as the last of its kind.
    mutating func keep(_ blob: Blob, as key: Key) {
        guard blob.bytes.count <= DeltaWriter.largestObject else { return }
        if let replaced = recent.updateValue(blob, forKey: key) { recentBytes -= replaced.bytes.count }
        recentBytes += blob.bytes.count
        guard recentBytes > limit / 2 else { return }
        earlier = recent
        recent = [:]
        recentBytes = 0
    }
}
