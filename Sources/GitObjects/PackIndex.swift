/// The index of a pack, in git's second format: which objects are in it, where, and the checksum of each.
struct PackIndex {
    /// Offsets are written in 31 bits; a pack is full long before that.
    static let largestPack = 1 << 31

    private let entries: [PackSection.Entry]

    /// Indexes a pack whose sections lie one behind the other.
    init(_ sections: [PackSection], from start: Int) {
        var entries: [PackSection.Entry] = []
        entries.reserveCapacity(sections.reduce(0) { $0 + $1.entries.count })
        var start = start
        for section in sections {
            for entry in section.entries {
                entries.append(
                    PackSection.Entry(id: entry.id, offset: start + entry.offset, checksum: entry.checksum))
            }
            start += section.bytes.count
        }
        entries.sort { $0.id < $1.id }
        self.entries = entries
    }

    /// The bytes of the index file, the digest of the pack and its own at their end.
    func bytes(ofPack id: ObjectID, _ digest: borrowing ObjectDigest) throws(GitError) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0x74, 0x4F, 0x63, 0, 0, 0, 2]
        bytes.reserveCapacity(1_100 + 28 * entries.count)
        var counts = [UInt32](repeating: 0, count: 256)
        for entry in entries { counts[Int(entry.id.first >> 56)] += 1 }
        var total: UInt32 = 0
        for count in counts {
            total += count
            Self.append(total, to: &bytes)
        }
        for entry in entries { entry.id.append(to: &bytes) }
        for entry in entries { Self.append(entry.checksum, to: &bytes) }
        for entry in entries { Self.append(UInt32(entry.offset), to: &bytes) }
        id.append(to: &bytes)
        try digest.begin()
        try digest.add(bytes)
        try digest.end().append(to: &bytes)
        return bytes
    }

    /// A number as packs hold it, the highest byte first.
    static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt32(24), through: 0, by: -8) {
            bytes.append(UInt8(number >> shift & 0xFF))
        }
    }
}
