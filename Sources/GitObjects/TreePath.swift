/// A path inside a tree that every git client can check out without leaving its folder.
///
/// Refused are empty components (a slash at either end makes one), `.` and `..`, NUL, and whatever some file
/// system takes for `.git`: `git fsck` refuses the same.
struct TreePath {
    let text: String
    let components: [String]

    init(_ path: String) throws(GitError) {
        text = path
        components = path.utf8.split(separator: Self.slash, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard components.allSatisfy(Self.isName) else {
            throw GitError(.invalidPath, about: .path(path), "can't stand in a tree")
        }
    }

    /// Whether the text can be one component of a path.
    static func isName(_ name: String) -> Bool {
        if isPlain(name.utf8) { return true }
        guard !name.isEmpty, name != ".", name != "..", !name.utf8.contains(where: { $0 == 0 || $0 == slash })
        else { return false }
        return !isReserved(name)
    }

    /// The same of a name as a tree holds it; one that is not UTF-8 is none.
    static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        if isPlain(bytes) { return true }
        return String(validating: bytes, as: UTF8.self).map { isName($0) } ?? false
    }

    /// Whether a name can't be taken for any of the reserved, all of which begin otherwise: nearly all names are plain.
    private static func isPlain(_ bytes: some Collection<UInt8>) -> Bool {
        guard let first = bytes.first, first != UInt8(ascii: "."), first | 0x20 != UInt8(ascii: "g") else {
            return false
        }
        return bytes.allSatisfy { 0x20..<0x7F ~= $0 && $0 != slash }
    }

    /// macOS ignores case and invisible characters; Windows also blanks and dots at the end, anything after a
    /// colon or a backslash, and it has a short name for `.git`.
    private static func isReserved(_ name: String) -> Bool {
        var visible = String.UnicodeScalarView()
        visible.append(contentsOf: name.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint })
        var plain = String(visible).lowercased().unicodeScalars.prefix { $0 != ":" && $0 != "\\" }
        while plain.last == "." || plain.last == " " { plain.removeLast() }
        return [".git", "git~1"].contains(String(plain))
    }

    private static let slash = UInt8(ascii: "/")
}
