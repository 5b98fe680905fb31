// Two states of a folder are compared by the bytes of their trees, side by side: in a commit of an archive, all but
// one of a hundred lines are the same, and making a value of each would cost a hundred times as much.

/// The lines of a tree: mode, name and id of everything that stands directly in a folder.
package struct TreeLines: Sendable {
    private struct Line {
        let start: Int
        let name: Range<Int>
        let kind: TreeEntry.Kind
        var end: Int { name.upperBound + 21 }
    }

    private let bytes: [UInt8]
    private let lines: [Line]

    /// A folder with nothing in it.
    package static let empty = TreeLines(bytes: [], lines: [])

    private init(bytes: [UInt8], lines: [Line]) {
        self.bytes = bytes
        self.lines = lines
    }

    /// Reads the bytes of a tree.
    ///
    /// Throws `damaged` for what `git fsck --strict` refuses too: a line that breaks off, a mode that git never
    /// writes, a name that leads out of the folder or is none on some system, an order that is not git's, a name
    /// that stands there twice.
    init(_ bytes: [UInt8], of id: ObjectID) throws(GitError) {
        var lines: [Line] = []
        var place = 0
        while place < bytes.count {
            guard let line = Self.line(bytes, at: place) else {
                throw GitError(.damaged, about: .object(id), "holds a line that is none of a tree")
            }
            if let last = lines.last, !Self.isInOrder(last, line, bytes) {
                throw GitError(.damaged, about: .object(id), "holds its names out of order, or one twice")
            }
            if !Self.isPlain(bytes[line.name]) {
                let name = String(decoding: bytes[line.name], as: UTF8.self)
                guard Array(name.utf8) == Array(bytes[line.name]), TreePath.isName(name) else {
                    throw GitError(
                        .damaged, about: .object(id), "holds the name '\(name)', which can't stand in a tree")
                }
            }
            lines.append(line)
            place = line.end
        }
        self.init(bytes: bytes, lines: lines)
    }

    /// Everything that stands in the folder.
    package var entries: [TreeEntry] { lines.map(entry) }

    /// What stands under a name.
    package subscript(name: String) -> TreeEntry? {
        lines.first { bytes[$0.name].elementsEqual(name.utf8) }.map(entry)
    }

    /// What became of the lines that are not the same in a later state of the folder, in git's order.
    ///
    /// A name that was a file's and is a folder's now stands there twice, gone and new.
    package func differences(to later: TreeLines) -> [TreeDifference] {
        var differences: [TreeDifference] = []
        var (old, new) = (0, 0)
        while old < lines.count || new < later.lines.count {
            guard old < lines.count else {
                differences.append(TreeDifference(old: nil, new: later.entry(later.lines[new])))
                new += 1
                continue
            }
            guard new < later.lines.count else {
                differences.append(TreeDifference(old: entry(lines[old]), new: nil))
                old += 1
                continue
            }
            let (one, other) = (lines[old], later.lines[new])
            switch Self.order(one, bytes, other, later.bytes) {
            case 0:
                if !bytes[one.start..<one.end].elementsEqual(later.bytes[other.start..<other.end]) {
                    differences.append(TreeDifference(old: entry(one), new: later.entry(other)))
                }
                (old, new) = (old + 1, new + 1)
            case ..<0:
                differences.append(TreeDifference(old: entry(one), new: nil))
                old += 1
            default:
                differences.append(TreeDifference(old: nil, new: later.entry(other)))
                new += 1
            }
        }
        return differences
    }

    private func entry(_ line: Line) -> TreeEntry {
        TreeEntry(
            name: String(decoding: bytes[line.name], as: UTF8.self), kind: line.kind,
            id: ObjectID(bytes[(line.name.upperBound + 1)..<line.end]))
    }

    private static func line(_ bytes: [UInt8], at start: Int) -> Line? {
        var place = start
        var mode = 0
        while place < bytes.count, (48...55).contains(bytes[place]), place - start < 7 {
            mode = mode * 8 + Int(bytes[place] - 48)
            place += 1
        }
        let kind: TreeEntry.Kind
        switch mode {
        case 0o100644: kind = .blob
        case 0o100755: kind = .executable
        case 0o120000: kind = .symlink
        case 0o040000 where bytes[start] != 48: kind = .tree
        case 0o160000: kind = .submodule
        default: return nil
        }
        guard place < bytes.count, bytes[place] == 32 else { return nil }
        let name = place + 1
        place = name
        while place < bytes.count, bytes[place] != 0 { place += 1 }
        guard place > name, place + 21 <= bytes.count else { return nil }
        return Line(start: start, name: name..<place, kind: kind)
    }

    /// Letters, digits and what else stands in nearly all names: none of those that some system takes for another.
    private static func isPlain(_ name: ArraySlice<UInt8>) -> Bool {
        guard let first = name.first, first != UInt8(ascii: ".") else { return false }
        return name.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || byte == 45 || byte == 46 || byte == 95
        }
    }

    private static func isInOrder(_ one: Line, _ other: Line, _ bytes: [UInt8]) -> Bool {
        guard order(one, bytes, other, bytes) < 0 else { return false }
        return !bytes[one.name].elementsEqual(bytes[other.name])
    }

    /// Git's order: by the bytes of the name, a folder's as if a slash stood behind it.
    private static func order(_ one: Line, _ bytes: [UInt8], _ other: Line, _ others: [UInt8]) -> Int {
        var (left, right) = (one.name.lowerBound, other.name.lowerBound)
        while true {
            let a = byte(left, one, bytes)
            let b = byte(right, other, others)
            if a != b { return Int(a) - Int(b) }
            if left >= one.name.upperBound || right >= other.name.upperBound { return 0 }
            (left, right) = (left + 1, right + 1)
        }
    }

    private static func byte(_ place: Int, _ line: Line, _ bytes: [UInt8]) -> UInt8 {
        if place < line.name.upperBound { return bytes[place] }
        return line.kind == .tree ? UInt8(ascii: "/") : 0
    }
}
