import Glibc

/// A repository of the simplest kind, looked at without libgit2, whose start costs more than most questions.
///
/// It only ever says "the branch is there" or nothing. Whatever is unusual is left to libgit2, which refuses what has
/// to be refused: another owner, a linked worktree, a `.git` that is a file or a link, an extension such as another
/// format of references, a configuration that includes others.
package struct PlainRepository: Sendable {
    /// The folder of git itself, with a slash at its end.
    package let gitDirectory: String

    /// Nil where the folder holds no repository, or one that is not of the simplest kind.
    package init?(at path: String) {
        guard !path.isEmpty, !path.utf8.contains(0), let folder = FileFacts(at: path, followingLinks: true),
            folder.isFolder, folder.isOwn
        else { return nil }
        let root = path.hasSuffix("/") ? path : path + "/"
        let inner = root + ".git"
        if let found = FileFacts(at: inner) {
            guard found.isFolder, found.isOwn else { return nil }
            gitDirectory = inner + "/"
        } else {
            gitDirectory = root
        }
        for name in ["objects", "refs"] {
            guard let found = FileFacts(at: gitDirectory + name), found.isFolder, found.isOwn else {
                return nil
            }
        }
        guard FileFacts(at: gitDirectory + "HEAD")?.isFile == true,
            FileFacts(at: gitDirectory + "commondir") == nil, isConfiguredPlainly
        else { return nil }
    }

    /// The commit that a branch leads to; nil where that can't be told from a plain file.
    ///
    /// A branch that is packed at this very moment is in the one file or in the other: the loose one is read first.
    package func tip(of branch: String) -> ObjectID? {
        let name = "refs/heads/\(branch)"
        if FileFacts(at: gitDirectory + name) != nil {
            guard let bytes = FileFacts.bytes(at: gitDirectory + name, atMost: 64) else { return nil }
            let text = String(decoding: bytes, as: UTF8.self)
            return text.last == "\n" ? ObjectID(text.dropLast()) : nil
        }
        guard let bytes = FileFacts.bytes(at: gitDirectory + "packed-refs", atMost: 1 << 20) else {
            return nil
        }
        let ending = Array(" \(name)".utf8)
        let lines = bytes.split(separator: UInt8(ascii: "\n")).filter {
            $0.suffix(ending.count) == ending[...]
        }
        guard lines.count == 1, lines[0].count == 40 + ending.count else { return nil }
        return ObjectID(String(decoding: lines[0].prefix(40), as: UTF8.self))
    }

    /// Whether git's own file of settings says nothing that changes where things lie.
    private var isConfiguredPlainly: Bool {
        guard let bytes = FileFacts.bytes(at: gitDirectory + "config", atMost: 1 << 16) else { return false }
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        guard !["[extensions", "[include", "worktree"].contains(where: text.contains) else { return false }
        return text.split(separator: "\n").allSatisfy { line in
            !line.contains("repositoryformatversion") || line.filter { !$0.isWhitespace }.hasSuffix("=0")
        }
    }
}
