import Glibc

/// A file by which one git process keeps all others from writing, left behind where that process was killed.
package struct LockFile: Hashable, Sendable {
    /// Where it lies: what a person removes once no process holds it.
    package let path: String
    /// Seconds since it was made, never below 0; nil where it is gone again, so that a second try may succeed.
    package let age: Int64?

    /// Looks at the lock file now, by the system's clock.
    init(path: String) {
        self.path = path
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else {
            age = nil
            return
        }
        age = max(0, Int64(time(nil)) - Int64(status.st_mtim.tv_sec))
    }
}
