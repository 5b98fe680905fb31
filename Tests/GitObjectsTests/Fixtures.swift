@testable import GitObjects

/// The branch that the tests write to.
let main = "refs/heads/main"

/// Somebody at a given time, in seconds since 1970.
func ann(at seconds: Int64 = 1_000_000_000) -> Signature {
    Signature(name: "Ann Other", email: "ann@example.org", seconds: seconds)
}

extension Repository {
    /// The tree that holds exactly these files.
    func tree(of files: [String: String]) throws(GitError) -> ObjectID {
        var changes: [TreeChange] = []
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            changes.append(.put(try writeBlob(text.utf8.span), at: path))
        }
        return try updateTree(nil, with: changes)
    }

    /// A commit of these files that nothing leads to yet.
    func commit(
        _ files: [String: String] = ["a.txt": "a\n"], after parents: [ObjectID] = [],
        message: String = "record\n", at seconds: Int64 = 1_000_000_000
    ) throws(GitError) -> ObjectID {
        try createCommit(
            tree: tree(of: files), parents: parents, author: ann(at: seconds), committer: ann(at: seconds),
            message: message)
    }

    /// Every file below a tree, with the bytes of each as text.
    func files(below tree: ObjectID, under prefix: String = "") throws(GitError) -> [String: String] {
        var files: [String: String] = [:]
        for entry in try self.tree(tree, atMost: 1_000) {
            if entry.kind == .tree {
                let deeper = try self.files(below: entry.id, under: prefix + entry.name + "/")
                files.merge(deeper) { $1 }
            } else {
                files[prefix + entry.name] = String(
                    decoding: try blob(entry.id, atMost: 1_000_000), as: UTF8.self)
            }
        }
        return files
    }
}

/// The error of this module that a closure throws; nil if it throws none.
func error<Value: ~Copyable>(_ body: () throws -> Value) -> GitError? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? GitError
    }
}
