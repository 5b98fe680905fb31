import Glibc

/// The index of a pack, by which libgit2 finds objects in it.
///
/// libgit2 1.5.1 trusts the places that an index names, and reads beyond the end of a pack where one lies there: a
/// flipped bit ends the process, and who hands over an archive chooses what is read. So every index is looked through
/// before libgit2 sees it; of eight hundred thousand objects that takes a millisecond.
struct PackIndexFile {
    private let name: String
    private let path: String
    private static let magic: [UInt8] = [0xFF, 0x74, 0x4F, 0x63, 0, 0, 0, 2]

    /// Throws `damaged` for the first index in a folder of objects that names a place outside its pack.
    static func checkAll(in objects: String) throws(GitError) {
        let folder = objects + "/pack"
        guard let listing = unsafe opendir(folder) else { return }
        defer { unsafe closedir(listing) }
        while let entry = unsafe readdir(listing) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { place in
                unsafe place.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            guard name.hasSuffix(".idx") else { continue }
            try PackIndexFile(name: "objects/pack/\(name)", path: "\(folder)/\(name)").check()
        }
    }

    private func check() throws(GitError) {
        // Without its pack, libgit2 passes it over.
        guard let end = Self.size(of: String(path.dropLast(4)) + ".pack") else { return }
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw trouble("can't be opened") }
        defer { close(file) }
        let size = Int(lseek(file, 0, SEEK_END))
        let head = try bytes(8, at: 0, of: file)
        guard head == Self.magic else { return try checkFirstVersion(file, size, end) }
        let count = Self.number(try bytes(4, at: 8 + 255 * 4, of: file)[...])
        let table = 8 + 1_024 + count * 24
        let larger = table + count * 4
        let places = (size - larger - 40) / 8
        guard larger + 40 <= size else { throw damage("is shorter than its table of objects") }
        for start in stride(from: table, to: larger, by: 1 << 16) {
            let part = try bytes(min(1 << 16, larger - start), at: start, of: file)
            for at in stride(from: 0, to: part.count, by: 4) {
                var place = Self.number(part[at..<(at + 4)])
                if place >= 1 << 31 {
                    let row = place - (1 << 31)
                    guard row < places else { throw damage("names a place that it does not hold") }
                    let far = try bytes(8, at: larger + row * 8, of: file)
                    guard far[0] < 0x80 else { throw damage("names a place outside its pack") }
                    place = Self.number(far[...])
                }
                guard place + 20 < end else { throw damage("names a place outside its pack") }
            }
        }
    }

    /// Git wrote the first version until 2007: a place of four bytes and an id, object by object.
    private func checkFirstVersion(_ file: CInt, _ size: Int, _ end: Int) throws(GitError) {
        let count = Self.number(try bytes(4, at: 255 * 4, of: file)[...])
        guard 1_024 + count * 24 + 40 <= size else { throw damage("is shorter than its table of objects") }
        for row in 0..<count {
            let place = Self.number(try bytes(4, at: 1_024 + row * 24, of: file)[...])
            guard place + 20 < end else { throw damage("names a place outside its pack") }
        }
    }

    private func bytes(_ count: Int, at place: Int, of file: CInt) throws(GitError) -> [UInt8] {
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            filled = unsafe max(pread(file, room.baseAddress, count, place), 0)
        }
        guard bytes.count == count else { throw damage("ends too soon") }
        return bytes
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    private static func size(of path: String) -> Int? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    private func damage(_ rule: String) -> GitError { GitError(.damaged, about: .path(name), rule) }

    private func trouble(_ rule: String) -> GitError {
        GitError(.system, about: .path(name), "\(rule) (error \(errno))")
    }
}
