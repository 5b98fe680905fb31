import CLibcrypto
import Glibc

/// A pack, an index of packs, or git's table of commits, as a file: each ends in the SHA-1 of all that stands before it.
///
/// Reading objects never looks at that sum, and there are bytes that no object's own id covers: tables of an index,
/// bits that a stream leaves unused, objects that no commit leads to.
package struct PackFile {
    /// The path from git's own folder: `objects/pack/pack-….pack`.
    package let name: String
    private let path: String

    init(name: String, in folder: String) {
        self.name = name
        path = folder + name
    }

    /// How many bytes it has.
    ///
    /// Throws `damaged` where they have another sum than the last twenty say, `system` where they can't be read.
    package func check() throws(GitError) -> Int {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw trouble("can't be opened") }
        defer { close(file) }
        let size = Int(lseek(file, 0, SEEK_END))
        guard size > 32, lseek(file, 0, SEEK_SET) == 0 else {
            throw GitError(.damaged, about: .path(name), "is too short to be a pack or its index")
        }
        guard let digest = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(digest, EVP_sha1(), nil) == 1
        else { throw GitError(.system, about: .library("OpenSSL"), "offers no SHA-1") }
        defer { unsafe EVP_MD_CTX_free(digest) }
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 1)
        defer { unsafe room.deallocate() }
        var rest = size - 20
        while rest > 0 {
            let count = unsafe read(file, room.baseAddress, min(rest, room.count))
            guard count > 0 else { throw trouble("can't be read") }
            unsafe EVP_DigestUpdate(digest, room.baseAddress, count)
            rest -= count
        }
        var sum = [UInt8](repeating: 0, count: 64)
        unsafe EVP_DigestFinal_ex(digest, &sum, nil)
        guard unsafe read(file, room.baseAddress, 20) == 20 else { throw trouble("can't be read") }
        guard unsafe sum[..<20].elementsEqual(room[..<20]) else {
            throw GitError(.damaged, about: .path(name), "has another SHA-1 than its end says")
        }
        return size
    }

    private func trouble(_ rule: String) -> GitError {
        GitError(.system, about: .path(name), "\(rule) (error \(errno))")
    }
}
