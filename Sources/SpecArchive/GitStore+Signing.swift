import GitObjects
import SpecModel

extension GitStore {
    func signedContent(of commit: CommitID) throws(ArchiveError) -> SignedContent {
        let object = try object(commit)
        return try translated { () throws(GitError) in try repository.signedCommit(object) }
    }

    func editions() throws(ArchiveError) -> [StoredEdition] {
        try translated { () throws(GitError) in
            var editions: [StoredEdition] = []
            for (name, target) in try repository.tags(beginning: StoredEdition.prefix) {
                editions.append(try edition(name, target))
            }
            return editions
        }
    }

    func name(_ edition: NewEdition) throws(ArchiveError) {
        let object = try object(edition.commit)
        let content = try translated { () throws(GitError) in
            try repository.tagContent(
                edition.name, of: object, by: Self.signature(edition.by, edition.seconds),
                message: edition.message)
        }
        let signature = try edition.sign?(content)
        _ = try translated { () throws(GitError) in
            try repository.createTag(content, signature: signature)
        }
    }

    /// Somebody may have named a commit without a tag of its own, or named a tag: then nothing says by whom.
    private func edition(_ name: String, _ target: ObjectID) throws(GitError) -> StoredEdition {
        guard try repository.isTag(target) else {
            return StoredEdition(
                name: name, commit: Self.id(target), by: nil, seconds: 0,
                content: SignedContent(payload: [], signature: nil))
        }
        let tag = try repository.tag(target)
        return StoredEdition(
            name: name, commit: Self.id(tag.target),
            by: tag.tagger.flatMap { Identity(name: $0.name, mail: $0.email) },
            seconds: tag.tagger?.seconds ?? 0, content: try repository.signedTag(target))
    }
}
