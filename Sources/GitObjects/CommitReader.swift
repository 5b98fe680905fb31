/// Makes commits of their bytes, one after the other; most of them are by the same person, whose texts they share.
struct CommitReader {
    private var person: [UInt8] = []
    private var name = ""
    private var email = ""

    /// The commit; nil where only libgit2 can say what its bytes mean, if anything.
    mutating func commit(_ id: ObjectID, _ bytes: [UInt8], _ head: CommitHead) -> Commit? {
        let message = bytes[head.message...]
        // libgit2 ends a message at a NUL.
        guard !message.contains(0) else { return nil }
        return Commit(
            id: id, tree: head.tree, parents: head.parents, author: signature(head.author, bytes),
            committer: signature(head.committer, bytes), message: String(decoding: message, as: UTF8.self))
    }

    private mutating func signature(_ found: CommitHead.Person, _ bytes: [UInt8]) -> Signature {
        let both = bytes[found.name.lowerBound..<found.email.upperBound]
        if !both.elementsEqual(person) {
            person = Array(both)
            name = String(decoding: bytes[found.name], as: UTF8.self)
            email = String(decoding: bytes[found.email], as: UTF8.self)
        }
        return Signature(name: name, email: email, seconds: found.seconds, offsetMinutes: found.offsetMinutes)
    }
}
