import CLibgit2

/// The objects of one kind in a pack that is being made, one behind the other.
///
/// Each kind has a section of its own, so that who walks the commits reads a tenth of the pack and not all of it.
/// A delta points backwards by a number of bytes, within its section, so the section may go to any place.
struct PackSection {
    /// One object for the pack's index.
    struct Entry {
        let id: ObjectID
        let offset: Int
        let checksum: UInt32
    }

    private(set) var bytes: [UInt8] = []
    private(set) var entries: [Entry] = []

    /// Appends an object, or the delta that makes it of the object at an offset.
    mutating func append(
        _ id: ObjectID, _ kind: ObjectKind, _ content: [UInt8], deltaOf base: Int?,
        _ deflater: borrowing PackDeflater
    ) throws(GitError) -> Int {
        let offset = bytes.count
        appendHead(base == nil ? kind.rawValue : Self.delta, content.count)
        if let base { appendDistance(offset - base) }
        try deflater.deflate(content, onto: &bytes)
        entries.append(Entry(id: id, offset: offset, checksum: Self.checksum(bytes, from: offset)))
        return offset
    }

    /// Empties the section.
    mutating func removeAll() {
        bytes = []
        entries.removeAll(keepingCapacity: true)
    }

    /// What stands at an offset: its head, how far before it the object lies that it is a delta of, and its content.
    func content(at offset: Int) throws(GitError) -> (base: Int?, bytes: [UInt8]) {
        var place = offset
        let first = bytes[place]
        var (size, shift, byte) = (Int(first & 0x0F), 4, first)
        while byte & 0x80 != 0 {
            place += 1
            byte = bytes[place]
            size |= Int(byte & 0x7F) << shift
            shift += 7
        }
        place += 1
        guard first >> 4 & 7 == Self.delta else { return (nil, try inflated(from: place, size)) }
        byte = bytes[place]
        var distance = Int(byte & 0x7F)
        while byte & 0x80 != 0 {
            place += 1
            byte = bytes[place]
            distance = (distance + 1) << 7 | Int(byte & 0x7F)
        }
        return (offset - distance, try inflated(from: place + 1, size))
    }

    private static let delta: UInt8 = 6

    /// The kind stands between four bits of the size and a bit that says whether more of it follow.
    private mutating func appendHead(_ kind: UInt8, _ size: Int) {
        var rest = size >> 4
        bytes.append(kind << 4 | UInt8(size & 0x0F) | (rest > 0 ? 0x80 : 0))
        while rest > 0 {
            bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
            rest >>= 7
        }
    }

    /// The highest seven bits first; each further byte counts from one more, so that no number has two forms.
    private mutating func appendDistance(_ distance: Int) {
        var digits = [UInt8(distance & 0x7F)]
        var rest = distance >> 7
        while rest > 0 {
            rest -= 1
            digits.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes += digits.reversed()
    }

    private static func checksum(_ bytes: [UInt8], from start: Int) -> UInt32 {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            let part = unsafe UnsafeBufferPointer(rebasing: bytes[start...])
            return unsafe UInt32(truncatingIfNeeded: crc32_z(0, part.baseAddress, part.count))
        }
    }

    private func inflated(from start: Int, _ size: Int) throws(GitError) -> [UInt8] {
        var status = Z_DATA_ERROR
        let content = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { room, count in
            var (filled, taken) = (UInt(size + 1), UInt(bytes.count - start))
            unsafe bytes.withUnsafeBufferPointer { bytes in
                unsafe status = uncompress2(
                    room.baseAddress, &filled, bytes.baseAddress.map { unsafe $0 + start }, &taken)
            }
            count = Int(filled)
        }
        guard status == Z_OK, content.count == size else {
            throw GitError(.damaged, about: .library("zlib"), "can't inflate what it deflated")
        }
        return content
    }
}
