import Glibc

/// A file that nobody else uses until it is whole and takes its name; it goes if it never does.
///
/// Its writer holds a lock on it while it lives, by which the others tell a file that is being written from one that
/// a killed process left behind.
struct TemporaryFile: ~Copyable {
    private let path: String
    private let file: CInt
    private var isRenamed = false

    /// Makes a file with a name of its own behind the prefix.
    init(in folder: String, named prefix: String) throws(GitError) {
        while true {
            let path = folder + prefix + Hexadecimal.digits(UInt64.random(in: .min ... .max))
            let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard file >= 0 else {
                if errno == EEXIST { continue }
                throw GitError(.system, about: .folder(folder), "takes no new file (error \(errno))")
            }
            // Another run may have taken it for abandoned before it was locked: then it has no name any more.
            var status = stat()
            if flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK, unsafe fstat(file, &status) == 0,
                status.st_nlink > 0
            {
                self.file = file
                self.path = path
                return
            }
            close(file)
        }
    }

    deinit {
        if !isRenamed { unsafe unlink(path) }
        close(file)
    }

    /// Appends bytes, all of them or it throws.
    func write(_ bytes: [UInt8]) throws(GitError) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { bytes in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
                return unsafe Glibc.write(file, rest.baseAddress, rest.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure("can't be written") }
            written += count
        }
    }

    /// Brings the file to disk, readable by those who may read the repository and writable by nobody.
    func sync() throws(GitError) {
        guard fchmod(file, 0o444) == 0 || errno == EPERM, fsync(file) == 0 else {
            throw failure("can't be brought to disk")
        }
    }

    /// Gives the file its name, in place of an equal one that an earlier run may have left.
    consuming func rename(to name: String) throws(GitError) {
        guard unsafe Glibc.rename(path, name) == 0 else { throw failure("can't be renamed") }
        isRenamed = true
    }

    /// Removes a file unless its writer lives.
    static func removeUnlessHeld(_ path: String) {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return }
        if flock(file, LOCK_EX | LOCK_NB) == 0 { unsafe unlink(path) }
        close(file)
    }

    private func failure(_ rule: String) -> GitError {
        GitError(.system, about: .path(path), "\(rule) (error \(errno))")
    }
}
