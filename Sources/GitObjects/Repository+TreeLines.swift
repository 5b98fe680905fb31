import CLibgit2

extension Repository {
    /// The lines of a tree, with the number of its bytes; an id that is not its bytes' is an error that names it.
    package func treeLines(_ id: ObjectID) throws(GitError) -> (lines: TreeLines, size: Int) {
        try require(id, is: GIT_OBJECT_TREE, atMost: Self.largestTree)
        let database = try objectDatabase()
        var raw = id.raw
        let object = try unsafe Owned<ForeignObjectBytes>(about: .object(id)) {
            unsafe git_odb_read($0, database.pointer, &raw)
        }
        let bytes = unsafe Array(
            UnsafeRawBufferPointer(
                start: git_odb_object_data(object.pointer), count: git_odb_object_size(object.pointer)))
        return (try TreeLines(bytes, of: id), bytes.count)
    }
}

extension ObjectID {
    /// Reads the twenty bytes of an id.
    init(_ bytes: ArraySlice<UInt8>) {
        func word<Word: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>) -> Word {
            bytes.reduce(0) { $0 << 8 | Word($1) }
        }
        let start = bytes.startIndex
        self.init(
            first: word(bytes[start..<(start + 8)]), second: word(bytes[(start + 8)..<(start + 16)]),
            third: word(bytes[(start + 16)..<(start + 20)]))
    }
}
