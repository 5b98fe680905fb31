import Glibc

/// A file that can be made anew at any time from what is kept elsewhere: an index, a cache.
///
/// It is never reached through a symbolic link, never taken from another user, and replaced as a whole.
package struct DerivedFile: Sendable {
    /// Where it lies; the folder's own path is free of links.
    package let path: String
    private let folder: String
    private let name: String

    /// A file in a folder that is there; nil where the folder is not, or belongs to another user.
    package init?(_ name: String, in folder: String) {
        guard let real = Self.realPath(folder), let facts = FileFacts(at: real), facts.isFolder, facts.isOwn
        else { return nil }
        self.folder = real
        self.name = name
        path = "\(real)/\(name)"
    }

    /// Whether it is there, as a plain file of the user's own.
    package var isThere: Bool {
        guard let facts = FileFacts(at: path) else { return false }
        return facts.isFile && facts.isOwn
    }

    /// Whether it may be written here: on a disk of this machine, since locks on others are not to be relied on.
    package var isWritable: Bool {
        unsafe access(folder, W_OK) == 0 && !Self.isRemote(folder)
    }

    /// Whether a folder lies on another machine's disk, as the table of mounts tells; where there is no table, it does not.
    private static func isRemote(_ folder: String) -> Bool {
        // Files that the kernel makes up have no size, and a table of a thousand mounts has 100 KB.
        let table = String(
            decoding: FileFacts.bytes(at: "/proc/self/mounts", atMost: 1 << 20) ?? [], as: UTF8.self)
        var nearest = (length: 0, kind: "")
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 2 else { continue }
            let place = words[1].hasSuffix("/") ? String(words[1]) : "\(words[1])/"
            if "\(folder)/".hasPrefix(place), place.utf8.count >= nearest.length {
                nearest = (place.utf8.count, String(words[2]))
            }
        }
        return ["nfs", "cifs", "smb", "fuse", "9p", "afs", "ceph", "gluster", "lustre"].contains {
            nearest.kind.hasPrefix($0)
        }
    }

    /// A name beside it for what is yet to take its place; what killed processes left there is removed.
    package func temporary() -> String {
        removeLeftovers()
        return "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
    }

    /// Puts what lies at a temporary name in its place, once it is on the disk; false where that fails.
    package func replace(by temporary: String) -> Bool {
        let file = unsafe Glibc.open(temporary, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { return false }
        let isKept = fsync(file) == 0
        close(file)
        // A journal of the file that was there must not be played back into the new one.
        remove("-journal")
        return unsafe isKept && rename(temporary, path) == 0
    }

    /// Removes it, and what SQLite keeps beside it. It can be made anew, so nobody is told where that fails.
    package func remove() {
        for ending in ["", "-journal"] { remove(ending) }
    }

    /// Removes a temporary file of this process.
    package static func discard(_ temporary: String) {
        for ending in ["", "-journal"] { unsafe unlink(temporary + ending) }
    }

    private func remove(_ ending: String) { unsafe unlink(path + ending) }

    /// Temporary files whose process is no more.
    private func removeLeftovers() {
        guard let listing = unsafe opendir(folder) else { return }
        defer { unsafe closedir(listing) }
        while let entry = unsafe readdir(listing) {
            let found = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard found.hasPrefix("\(name)."), found.contains(".tmp"),
                let writer = pid_t(found.dropFirst(name.count + 1).prefix { $0 != "-" }), writer != getpid(),
                kill(writer, 0) != 0, errno == ESRCH
            else { continue }
            unsafe unlink("\(folder)/\(found)")
        }
    }

    /// A path without links in it; nil where nothing is there.
    package static func realPath(_ path: String) -> String? {
        guard !path.utf8.contains(0), let real = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(real) }
        return unsafe String(validatingCString: real)
    }
}
