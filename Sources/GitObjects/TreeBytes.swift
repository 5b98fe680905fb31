/// A folder in the form in which git names and stores it: mode, blank, name, NUL and twenty bytes of id an entry.
///
/// It is searched and changed as it is, so that a folder of an archive costs its bytes and nothing else, and a delta
/// of it is found by comparing bytes. A search reads all of it: folders hold tens of entries here, seldom hundreds.
struct TreeBytes: Equatable {
    private(set) var bytes: [UInt8]

    /// A folder that holds nothing.
    init() { bytes = [] }

    /// Takes the bytes of a tree; `damaged` unless git and this module would have written them.
    init(_ bytes: [UInt8], of id: ObjectID) throws(GitError) {
        self.bytes = bytes
        var place = 0
        var previous: (name: Range<Int>, isFolder: Bool)?
        while place < bytes.count {
            guard let line = line(at: place), TreePath.isName(bytes[line.name]) else {
                throw GitError(.damaged, about: .object(id), "holds an entry that can't stand in a tree")
            }
            let this = (name: line.name, isFolder: line.kind == .tree)
            if let previous {
                guard
                    Self.isAscending(
                        bytes[previous.name], previous.isFolder, bytes[this.name], this.isFolder),
                    bytes[previous.name] != bytes[this.name]
                else {
                    throw GitError(.damaged, about: .object(id), "holds entries out of their order")
                }
            }
            (previous, place) = (this, line.end)
        }
    }

    var isEmpty: Bool { bytes.isEmpty }

    /// What stands under a name.
    func entry(_ name: [UInt8]) -> (kind: TreeEntry.Kind, id: ObjectID)? {
        guard let line = find(name).line else { return nil }
        return (line.kind, id(of: line))
    }

    /// Everything, in git's order.
    var entries: [TreeEntry] {
        var entries: [TreeEntry] = []
        var place = 0
        while let line = line(at: place) {
            entries.append(
                TreeEntry(
                    name: String(decoding: bytes[line.name], as: UTF8.self), kind: line.kind, id: id(of: line)
                ))
            place = line.end
        }
        return entries
    }

    /// Puts a file or a folder under a name, in place of what stands there.
    mutating func put(_ name: [UInt8], _ id: ObjectID, isFolder: Bool) {
        let found = find(name)
        if let line = found.line {
            // The id alone changes where the mode stays. A file that could be run, or was a link, is a plain one now.
            if line.mode == (isFolder ? 0o40000 : 0o100644) {
                bytes.replaceSubrange(line.end - 20..<line.end, with: id.bytes)
                return
            }
            bytes.removeSubrange(line.start..<line.end)
            put(name, id, isFolder: isFolder)
            return
        }
        let place = isFolder ? found.placeOfFolder : found.placeOfFile
        bytes.insert(contentsOf: Self.line(name, id, isFolder: isFolder), at: place)
    }

    /// Takes away what stands under a name.
    mutating func remove(_ name: [UInt8]) {
        if let line = find(name).line { bytes.removeSubrange(line.start..<line.end) }
    }

    private struct Line {
        let start: Int
        let mode: Int
        let kind: TreeEntry.Kind
        let name: Range<Int>
        var end: Int { name.upperBound + 21 }
    }

    private static func line(_ name: [UInt8], _ id: ObjectID, isFolder: Bool) -> [UInt8] {
        Array((isFolder ? "40000 " : "100644 ").utf8) + name + [0] + id.bytes
    }

    private func id(of line: Line) -> ObjectID { ObjectID(bytes: bytes[line.end - 20..<line.end]) }

    /// One search for all: the line of that name, or else where a file and where a folder of it would go.
    private func find(_ name: [UInt8]) -> (line: Line?, placeOfFile: Int, placeOfFolder: Int) {
        var place = 0
        var (placeOfFile, placeOfFolder): (Int?, Int?) = (nil, nil)
        while let line = line(at: place) {
            let other = bytes[line.name]
            let isFolder = line.kind == .tree
            if other.count == name.count, other.elementsEqual(name) { return (line, place, place) }
            if placeOfFile == nil, Self.isAscending(name[...], false, other, isFolder) { placeOfFile = place }
            if placeOfFolder == nil, Self.isAscending(name[...], true, other, isFolder) {
                placeOfFolder = place
            }
            place = line.end
        }
        return (nil, placeOfFile ?? place, placeOfFolder ?? place)
    }

    private func line(at start: Int) -> Line? {
        var (mode, place) = (0, start)
        while place < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "7") ~= bytes[place], mode < 0o1000000 {
            mode = mode << 3 | Int(bytes[place] & 7)
            place += 1
        }
        guard
            place < bytes.count, bytes[place] == UInt8(ascii: " "), bytes[start] != UInt8(ascii: "0"),
            let kind = TreeEntry.Kind(mode: mode)
        else { return nil }
        let name = place + 1
        place = name
        while place < bytes.count, bytes[place] != 0 { place += 1 }
        guard place + 21 <= bytes.count else { return nil }
        return Line(start: start, mode: mode, kind: kind, name: name..<place)
    }

    /// Git's order: by bytes, and a folder as if its name had a slash behind it.
    private static func isAscending(
        _ left: ArraySlice<UInt8>, _ leftIsFolder: Bool, _ right: ArraySlice<UInt8>, _ rightIsFolder: Bool
    ) -> Bool {
        var (one, other) = (left.startIndex, right.startIndex)
        while one < left.endIndex, other < right.endIndex {
            if left[one] != right[other] { return left[one] < right[other] }
            one += 1
            other += 1
        }
        let slash = UInt8(ascii: "/")
        let next = one < left.endIndex ? left[one] : leftIsFolder ? slash : 0
        let nextOther = other < right.endIndex ? right[other] : rightIsFolder ? slash : 0
        return next < nextOther
    }
}
