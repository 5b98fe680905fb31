extension GitError {
    /// The thing an error is about.
    package enum Subject: Hashable, Sendable {
        /// A repository's folder, or one that was thought to be.
        case folder(String)
        /// A path inside a tree, or one that was meant to be.
        case path(String)
        /// A reference by its full name.
        case reference(String)
        /// An object by its id.
        case object(ObjectID)
        /// A value that was to stand in a commit, with the word for it.
        case value(String, String)
        /// A library by its name.
        case library(String)
    }
}

extension GitError.Subject: CustomStringConvertible {
    /// The thing in single quotes after the word for what it is.
    package var description: String {
        switch self {
        case .folder(let path): "folder '\(path)'"
        case .path(let path): "path '\(path)'"
        case .reference(let name): "reference '\(name)'"
        case .object(let id): "object '\(id)'"
        case .value(let word, let text): "\(word) '\(text)'"
        case .library(let name): name
        }
    }
}
