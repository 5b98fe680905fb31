import CLibgit2

extension Repository {
    /// The bytes of a tag of a commit that nobody has signed yet, which a signature is to speak of.
    ///
    /// Throws `invalidName` for a name that no reference can have, and `invalidCommit` for a person, time or message
    /// that git can't hold. Nothing is written.
    package func tagContent(
        _ name: String, of commit: ObjectID, by tagger: Signature, message: String
    ) throws(GitError) -> [UInt8] {
        try Self.checkReferenceName(Self.tags + name)
        try tagger.checkWritable()
        try Libgit2.refuseNUL(in: message, .invalidCommit, about: .value("message", message))
        try require(commit, is: GIT_OBJECT_COMMIT)
        // A signature follows on a line of its own.
        let end = message.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
        let head = "object \(commit)\ntype commit\ntag \(name)\ntagger \(tagger.line)\n"
        return Array((head + "\n" + message + end).utf8)
    }

    /// Writes a tag and the reference to it; throws `exists` where the name is given already.
    ///
    /// - Parameter content: what `tagContent` gave.
    package func createTag(_ content: [UInt8], signature: String? = nil) throws(GitError) -> ObjectID {
        let text = String(decoding: content, as: UTF8.self) + (signature ?? "")
        let name = text.split(separator: "\n").first { $0.hasPrefix("tag ") }.map { String($0.dropFirst(4)) }
        let subject = GitError.Subject.reference(Self.tags + (name ?? ""))
        try Libgit2.refuseNUL(in: text, .invalidCommit, about: subject)
        // libgit2 loses the memory of a name that is given already.
        guard try reference(Self.tags + (name ?? "")) == nil else {
            throw GitError(.exists, about: subject, "is there already")
        }
        var written = git_oid()
        let status = unsafe git_tag_create_from_buffer(&written, pointer, text, 0)
        if let failure = Libgit2.failure(status) {
            let error = GitError(failure, about: subject)
            guard error.code == .locked else { throw error }
            throw lockError(commonDirectory + Self.tags + (name ?? "") + ".lock", about: subject)
        }
        return ObjectID(written)
    }

    /// Whether an object is a tag with words of its own.
    package func isTag(_ id: ObjectID) throws(GitError) -> Bool { try header(of: id).kind == GIT_OBJECT_TAG }

    /// Reads a tag, once its header says that its bytes are no more than the limit.
    package func tag(_ id: ObjectID, atMost limit: Int = 1 << 20) throws(GitError) -> Tag {
        try require(id, is: GIT_OBJECT_TAG, atMost: limit)
        var raw = id.raw
        let tag = try unsafe Owned<ForeignTag>(about: .object(id)) {
            unsafe git_tag_lookup($0, pointer, &raw)
        }
        guard
            let target = unsafe git_tag_target_id(tag.pointer), let name = unsafe git_tag_name(tag.pointer)
        else {
            throw GitError(.damaged, about: .object(id), "lacks a part that every tag has")
        }
        return unsafe Tag(
            id: id, name: String(cString: name), target: ObjectID(target.pointee),
            tagger: git_tag_tagger(tag.pointer).map { unsafe Signature($0.pointee) },
            message: git_tag_message(tag.pointer).map { unsafe String(cString: $0) } ?? "")
    }

    /// The tags whose names begin with some words, by name, each with what its reference holds: the id of a tag, or
    /// of a commit where somebody gave the name without words of his own.
    package func tags(beginning prefix: String) throws(GitError) -> [(name: String, target: ObjectID)] {
        let subject = GitError.Subject.folder(gitDirectory)
        let names = try unsafe Owned<ForeignReferenceIterator>(about: subject) {
            unsafe git_reference_iterator_new($0, pointer)
        }
        var found: [(name: String, target: ObjectID)] = []
        while true {
            var next: UnsafePointer<CChar>?
            let status = unsafe git_reference_next_name(&next, names.pointer)
            if status == GIT_ITEROVER.rawValue { break }
            try Libgit2.check(status, about: subject)
            guard let next = unsafe next.flatMap({ unsafe String(validatingCString: $0) }),
                next.hasPrefix(Self.tags + prefix)
            else { continue }
            var target = git_oid()
            try Libgit2.check(
                unsafe git_reference_name_to_id(&target, pointer, next), about: .reference(next))
            found.append((String(next.dropFirst(Self.tags.count)), ObjectID(target)))
        }
        return found.sorted { $0.name < $1.name }
    }

    private static let tags = "refs/tags/"
}
