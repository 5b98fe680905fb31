/// A commit in the bytes by which git names it: the same that libgit2 writes of the same values.
struct CommitText {
    let tree: ObjectID
    let parents: [ObjectID]
    let author: Signature
    let committer: Signature
    let message: String

    /// Throws `invalidCommit` for what libgit2 would refuse or write wrongly.
    func bytes() throws(GitError) -> [UInt8] {
        try author.checkWritable()
        try committer.checkWritable()
        try Libgit2.refuseNUL(in: message, .invalidCommit, about: .value("message", message))
        var head = "tree \(tree)\n"
        for parent in parents { head += "parent \(parent)\n" }
        head += "author \(author.line)\ncommitter \(committer.line)\n\n"
        var bytes = Array(head.utf8)
        bytes.append(contentsOf: message.utf8)
        return bytes
    }

    /// The commit with a signature of these bytes in its head, as git puts it there.
    static func signed(_ bytes: [UInt8], by signature: String) throws(GitError) -> [UInt8] {
        let subject = GitError.Subject.value("signature", signature)
        try Libgit2.refuseNUL(in: signature, .invalidCommit, about: subject)
        let lines = signature.utf8.split(separator: newline, omittingEmptySubsequences: false)
        guard let last = lines.lastIndex(where: { !$0.isEmpty }) else {
            throw GitError(.invalidCommit, about: subject, "is empty")
        }
        let used = lines[...last]
        guard let head = endOfHead(bytes) else {
            throw GitError(.invalidCommit, about: subject, "belongs to bytes that are no commit")
        }
        var signed = Array(bytes[..<head])
        signed += Array("gpgsig".utf8)
        for line in used {
            signed.append(UInt8(ascii: " "))
            signed += line
            signed.append(newline)
        }
        return signed + bytes[head...]
    }

    private static let newline = UInt8(ascii: "\n")

    /// Where the blank line begins that ends the head.
    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        bytes.indices.dropFirst().first { bytes[$0] == newline && bytes[$0 - 1] == newline }
    }
}
