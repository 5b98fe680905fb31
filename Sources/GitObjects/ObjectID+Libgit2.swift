import CLibgit2

extension ObjectID {
    /// Copies an id out of libgit2's memory, so that it outlives the object it was read from.
    init(_ raw: git_oid) {
        self = unsafe withUnsafeBytes(of: raw.id) { bytes in
            unsafe ObjectID(
                first: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
                second: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
                third: UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self)))
        }
    }

    /// The id as libgit2 takes it.
    var raw: git_oid {
        var raw = git_oid()
        unsafe withUnsafeMutableBytes(of: &raw.id) { bytes in
            unsafe bytes.storeBytes(of: first.bigEndian, toByteOffset: 0, as: UInt64.self)
            unsafe bytes.storeBytes(of: second.bigEndian, toByteOffset: 8, as: UInt64.self)
            unsafe bytes.storeBytes(of: third.bigEndian, toByteOffset: 16, as: UInt32.self)
        }
        return raw
    }
}
