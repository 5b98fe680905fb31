import CLibgit2

/// A `git_repository`.
enum ForeignRepository: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_repository_free(pointer) }
}

/// A `git_odb`, the store of objects.
enum ForeignObjectDatabase: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_odb_free(pointer) }
}

/// A `git_odb_object`, the bytes of an object.
enum ForeignObjectBytes: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_odb_object_free(pointer) }
}

/// A `git_commit`.
enum ForeignCommit: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_commit_free(pointer) }
}

/// A `git_tree`.
enum ForeignTree: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_tree_free(pointer) }
}

/// A `git_tag`, an annotated one.
enum ForeignTag: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_tag_free(pointer) }
}

/// A `git_reference`.
enum ForeignReference: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_reference_free(pointer) }
}

/// A `git_reference_iterator`, which goes through all references.
enum ForeignReferenceIterator: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_reference_iterator_free(pointer) }
}

/// A `git_index`, the list of files that git takes the working folder to hold.
enum ForeignIndex: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_index_free(pointer) }
}

/// A `git_config`.
enum ForeignConfiguration: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_config_free(pointer) }
}

/// A `git_signature`, which C declares in full: the pointer is made opaque to be owned like the others.
enum ForeignSignature: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_signature_free(UnsafeMutablePointer(pointer)) }
}

/// A `git_revwalk`, a walk along the commits of a history.
enum ForeignWalk: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_revwalk_free(pointer) }
}

/// A `git_commit_graph_writer`.
enum ForeignCommitGraphWriter: Foreign {
    static func free(_ pointer: OpaquePointer) { unsafe git_commit_graph_writer_free(pointer) }
}
