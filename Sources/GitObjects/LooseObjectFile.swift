import CLibgit2
import Glibc

/// The file of one object that is in no pack: kind, size, a NUL and the content, deflated as one.
struct LooseObjectFile: ~Copyable {
    let kind: git_object_t
    let size: Int
    private let name: String
    private var inflater: Inflater
    /// The part of the content that came with the header.
    private let beginning: ArraySlice<UInt8>

    /// Opens the file of an object in the folder of loose objects and reads its header; nil where there is none.
    static func open(_ id: ObjectID, in folder: CInt) throws(GitError) -> LooseObjectFile? {
        let digits = id.description
        let path = "\(digits.prefix(2))/\(digits.dropFirst(2))"
        let name = "objects/" + path
        let file = unsafe openat(folder, path, O_RDONLY | O_CLOEXEC)
        if file >= 0 { return try LooseObjectFile(file, named: name) }
        guard errno == ENOENT else {
            throw GitError(.system, about: .path(name), "can't be opened (error \(errno))")
        }
        return nil
    }

    private init(_ file: CInt, named name: String) throws(GitError) {
        var inflater = try Inflater(file, named: name)
        // The longest header is that of a commit whose size has 19 digits: 27 bytes with its NUL.
        let bytes = try inflater.next(32)
        guard
            let end = bytes.firstIndex(of: 0),
            case let words = bytes[..<end].split(
                separator: UInt8(ascii: " "), omittingEmptySubsequences: false),
            words.count == 2, let kind = Self.kind(words[0]), let size = Self.size(words[1])
        else {
            throw GitError(.damaged, about: .path(name), "begins with no header of an object")
        }
        self.kind = kind
        self.size = size
        self.name = name
        self.inflater = inflater
        beginning = bytes[(end + 1)...]
    }

    /// Fills a place of one byte more than the size with the content, and that byte with a NUL.
    ///
    /// The one byte more lets zlib come to its end, where it checks its sum, and shows a content that is longer
    /// than the header says.
    @unsafe consuming func read(into place: UnsafeMutableRawBufferPointer) throws(GitError) {
        var count = min(beginning.count, place.count)
        unsafe place.copyBytes(from: beginning.prefix(count))
        unsafe count += try inflater.fill(UnsafeMutableRawBufferPointer(rebasing: place[count...]))
        guard count == size else {
            throw GitError(.damaged, about: .path(name), "holds another number of bytes than its header says")
        }
        unsafe place[size] = 0
        try inflater.checkEnd()
    }

    private static func kind(_ word: ArraySlice<UInt8>) -> git_object_t? {
        switch String(decoding: word, as: UTF8.self) {
        case "commit": GIT_OBJECT_COMMIT
        case "tree": GIT_OBJECT_TREE
        case "blob": GIT_OBJECT_BLOB
        case "tag": GIT_OBJECT_TAG
        default: nil
        }
    }

    /// A size has digits and no sign, and leaves room for the byte more.
    private static func size(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self)).flatMap { $0 < .max ? $0 : nil }
    }
}
