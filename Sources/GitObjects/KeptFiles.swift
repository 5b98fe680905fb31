import CLibgit2

/// What a checkout tells of the files that it leaves alone, gathered while it makes its plan.
struct KeptFiles {
    /// Their paths, in the order in which git meets them.
    var paths: [String] = []
    /// Whether a name was not UTF-8, which ends the checkout before it touches anything.
    var hasUnreadableName = false

    /// Called by libgit2 for each conflict, with a `KeptFiles` that is lent for the time of the checkout.
    static let note: git_checkout_notify_cb = { _, path, _, _, _, payload in
        guard let kept = unsafe payload?.assumingMemoryBound(to: KeptFiles.self), let path = unsafe path
        else {
            return 0
        }
        guard let path = unsafe String(validatingCString: path) else {
            unsafe kept.pointee.hasUnreadableName = true
            return GIT_EUSER.rawValue
        }
        unsafe kept.pointee.paths.append(path)
        return 0
    }
}
