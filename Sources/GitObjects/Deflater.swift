import CLibgit2

/// Deflates many small things, one after the other, each into a zlib stream of its own.
@safe struct Deflater: ~Copyable {
    /// It never moves: zlib remembers its address.
    private let stream: UnsafeMutablePointer<z_stream>

    /// Prepares the tables once.
    ///
    /// They are cleared before each stream, so what is small wants a small memory level: at 8 clearing takes longer
    /// than deflating a hundred bytes.
    init(level: CInt, windowBits: CInt = 15, memoryLevel: CInt = 8) throws(GitError) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        guard unsafe shim_deflate_init(stream, level, windowBits, memoryLevel) == Z_OK else {
            throw GitError(.system, about: .library("zlib"), "has no memory to deflate with")
        }
    }

    deinit {
        unsafe deflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Appends the deflated form of the bytes.
    func deflate(_ bytes: [UInt8], onto place: inout [UInt8]) throws(GitError) {
        unsafe deflateReset(stream)
        let bound = unsafe Int(deflateBound(stream, UInt(bytes.count)))
        guard bytes.count <= Int(UInt32.max), bound <= Int(UInt32.max) else {
            throw GitError(.tooLarge, about: .library("zlib"), "can't deflate \(bytes.count) bytes at once")
        }
        let status = unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bound) { room in
                // zlib does not write where it reads from, whatever its type says.
                unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
                unsafe stream.pointee.avail_in = UInt32(bytes.count)
                unsafe stream.pointee.next_out = room.baseAddress
                unsafe stream.pointee.avail_out = UInt32(bound)
                let status = unsafe CLibgit2.deflate(stream, Z_FINISH)
                unsafe place.append(contentsOf: room.prefix(bound - Int(stream.pointee.avail_out)))
                return status
            }
        }
        guard status == Z_STREAM_END else {
            throw GitError(.system, about: .library("zlib"), "did not deflate \(bytes.count) bytes")
        }
    }
}
