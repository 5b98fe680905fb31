extension GitError {
    /// The kinds of trouble; open, so that a new one breaks no caller's switch.
    package struct Code: RawRepresentable, Hashable, Sendable {
        /// A stable word that scripts and logs may rely on.
        package let rawValue: String

        /// Names a kind of trouble, one of those below or one of a later version.
        package init(rawValue: String) {
            self.rawValue = rawValue
        }
    }
}

extension GitError.Code {
    /// The object, path or folder that was asked for is not there.
    package static let notFound = Self(rawValue: "not-found")
    /// The folder is there and holds no git repository.
    package static let notRepository = Self(rawValue: "not-repository")
    /// Something stands where the new thing was to go.
    package static let exists = Self(rawValue: "exists")
    /// A lock file keeps writers out; a killed process may have left it.
    package static let locked = Self(rawValue: "locked")
    /// The reference no longer holds what the caller saw: build the commit anew on what is there now.
    package static let modified = Self(rawValue: "modified")
    /// The repository belongs to another user and git's `safe.directory` does not name it.
    package static let ownership = Self(rawValue: "ownership")
    /// An object or reference is corrupt, or of another kind than its place asks for.
    package static let damaged = Self(rawValue: "damaged")
    /// The object is bigger than the caller allows; nothing of it was read.
    package static let tooLarge = Self(rawValue: "too-large")
    /// The path can't stand in a tree.
    package static let invalidPath = Self(rawValue: "invalid-path")
    /// The name can't be that of a reference.
    package static let invalidName = Self(rawValue: "invalid-name")
    /// The name, address, time or message can't stand in a commit.
    package static let invalidCommit = Self(rawValue: "invalid-commit")
    /// The repository has no working folder, which the call needs.
    package static let bare = Self(rawValue: "bare")
    /// The operating system or a library refused.
    package static let system = Self(rawValue: "system")
    /// Anything else; the error's cause says what.
    package static let other = Self(rawValue: "other")
}
