import CLibgit2
import Glibc

/// The inflated bytes of one file, taken piece by piece with zlib; it closes the file at its end.
@safe struct Inflater: ~Copyable {
    private let file: CInt
    private let name: String
    /// Neither moves while it lives: zlib remembers the address of its stream and of what is yet to be read.
    private let stream: UnsafeMutablePointer<z_stream>
    private let input: UnsafeMutableRawBufferPointer
    private var isAtEnd = false

    /// Takes over an open file; the name is for errors.
    init(_ file: CInt, named name: String) throws(GitError) {
        self.file = file
        self.name = name
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        unsafe input = .allocate(byteCount: 1 << 14, alignment: 1)
        guard unsafe shim_inflate_init(stream) == Z_OK else {
            throw GitError(.system, about: .path(name), "can't be inflated for want of memory")
        }
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
        unsafe input.deallocate()
        close(file)
    }

    /// The next bytes, as many as are asked for or as there are.
    mutating func next(_ count: Int) throws(GitError) -> [UInt8] {
        let place = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
        defer { unsafe place.deallocate() }
        return try unsafe Array(place[..<fill(place)])
    }

    /// Fills a place as far as the bytes go, and says how far that is; less than all of it is the end.
    ///
    /// Throws `damaged` where the file ends before the bytes do, or they are not what zlib wrote.
    @unsafe mutating func fill(_ place: UnsafeMutableRawBufferPointer) throws(GitError) -> Int {
        var filled = 0
        while filled < place.count, !isAtEnd {
            if unsafe stream.pointee.avail_in == 0 { try readMore() }
            let room = unsafe UnsafeMutableRawBufferPointer(rebasing: place[filled...])
            let available = UInt32(clamping: room.count)
            unsafe stream.pointee.next_out = room.assumingMemoryBound(to: UInt8.self).baseAddress
            unsafe stream.pointee.avail_out = available
            switch unsafe inflate(stream, Z_NO_FLUSH) {
            case Z_OK: break
            case Z_STREAM_END: isAtEnd = true
            default: throw GitError(.damaged, about: .path(name), "is no zlib stream")
            }
            unsafe filled += Int(available - stream.pointee.avail_out)
        }
        return filled
    }

    /// Throws `damaged` where the file goes on after its last byte was taken.
    consuming func checkEnd() throws(GitError) {
        guard unsafe stream.pointee.avail_in == 0, try readInput() == 0 else {
            throw GitError(.damaged, about: .path(name), "goes on after its object")
        }
    }

    private func readMore() throws(GitError) {
        let count = try readInput()
        guard count > 0 else { throw GitError(.damaged, about: .path(name), "ends too soon") }
        unsafe stream.pointee.next_in = input.assumingMemoryBound(to: UInt8.self).baseAddress
        unsafe stream.pointee.avail_in = UInt32(count)
    }

    private func readInput() throws(GitError) -> Int {
        let count = unsafe read(file, input.baseAddress, input.count)
        guard count >= 0 else {
            throw GitError(.system, about: .path(name), "can't be read (error \(errno))")
        }
        return count
    }
}
