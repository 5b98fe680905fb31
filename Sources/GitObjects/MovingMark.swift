import Glibc

/// A mark in the repository's folder that stands there while a process of ours moves a branch.
///
/// Whoever moves a branch makes a lock file first, and where it is killed in that moment, the lock file keeps everybody
/// out for ever: nothing in it says whose it is. The mark does: it is locked by the system for as long as its process
/// lives, and has a byte in it for as long as the branch moves. One that has the byte and is not locked was left by a
/// process that was killed in that moment, and so were the lock files.
struct MovingMark: ~Copyable {
    private let file: CInt

    /// Sets the mark, after the process before has taken its own away; nil where the folder takes none.
    init?(in folder: String, locks: [String]) {
        let file = unsafe open(folder + "spectrail-moving", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard file >= 0 else { return nil }
        // Another process moves a branch in some milliseconds, but may have been stopped while it does.
        var tries = 0
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            tries += 1
            guard errno == EWOULDBLOCK || errno == EINTR, tries < 500 else {
                close(file)
                return nil
            }
            usleep(10_000)
        }
        self.file = file
        var status = stat()
        if unsafe fstat(file, &status) == 0, status.st_size > 0 { locks.forEach(Self.removeAbandoned) }
        var byte = UInt8(1)
        unsafe pwrite(file, &byte, 1, 0)
    }

    deinit {
        // Where this fails, the next process looks for lock files in vain.
        _ = ftruncate(file, 0)
        close(file)
    }

    /// Removes a lock file that a killed process left. One that another git holds for a moment is gone, or is another
    /// file, a second later.
    private static func removeAbandoned(_ path: String) {
        guard let first = identity(path) else { return }
        for _ in 0..<100 where identity(path) == first { usleep(10_000) }
        if identity(path) == first { unsafe unlink(path) }
    }

    private static func identity(_ path: String) -> [Int]? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return nil }
        return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
}

extension Repository {
    /// Runs what moves a branch and brings the working folder after it, and clears away first what a process left that
    /// was killed while it did the same.
    package func moving<Value>(
        _ branch: String, _ body: () throws(GitError) -> Value
    ) throws(GitError) -> Value {
        let locks = [commonDirectory + branch + ".lock", gitDirectory + "index.lock"]
        let mark = MovingMark(in: commonDirectory, locks: locks)
        let value = try body()
        _ = consume mark
        return value
    }
}
