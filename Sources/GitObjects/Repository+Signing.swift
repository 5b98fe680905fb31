import CLibgit2

extension Repository {
    /// The bytes of a commit that nobody has signed yet, which a signature is to speak of.
    ///
    /// Throws what `createCommit` throws. Nothing is written.
    package func commitContent(
        tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: String
    ) throws(GitError) -> [UInt8] {
        let text = CommitText(
            tree: tree, parents: parents, author: author, committer: committer, message: message)
        let bytes = try text.bytes()
        try require(tree, is: GIT_OBJECT_TREE)
        for parent in parents { try require(parent, is: GIT_OBJECT_COMMIT) }
        return bytes
    }

    /// Writes a commit with a signature of its bytes; no reference leads to it yet.
    ///
    /// - Parameter content: what `commitContent` gave.
    package func createCommit(_ content: [UInt8], signature: String) throws(GitError) -> ObjectID {
        let signed = try CommitText.signed(content, by: signature)
        return try write(signed.span, as: GIT_OBJECT_COMMIT)
    }

    /// What a commit's signature speaks of, and the signature.
    package func signedCommit(_ id: ObjectID, atMost limit: Int = 1 << 20) throws(GitError) -> SignedContent {
        SignedContent(ofCommit: try bytes(of: id, GIT_OBJECT_COMMIT, atMost: limit))
    }

    /// What a tag's signature speaks of, and the signature.
    package func signedTag(_ id: ObjectID, atMost limit: Int = 1 << 20) throws(GitError) -> SignedContent {
        SignedContent(ofTag: try bytes(of: id, GIT_OBJECT_TAG, atMost: limit))
    }
}
