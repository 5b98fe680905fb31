/// Where the parts of a commit lie in its bytes, for commits as git itself writes them.
///
/// libgit2's reader also takes what no git ever wrote, and looks each commit up twice; here such a commit is nil, and
/// the caller asks libgit2.
struct CommitHead {
    let tree: ObjectID
    let parents: [ObjectID]
    let author: Person
    let committer: Person
    /// Where the message begins; it goes to the end.
    let message: Int

    /// A line of the head that says who and when.
    struct Person {
        let name: Range<Int>
        let email: Range<Int>
        let seconds: Int64
        let offsetMinutes: Int
    }

    init?(_ bytes: [UInt8]) {
        var reader = Reader(bytes: bytes)
        guard let tree = reader.id(after: "tree ") else { return nil }
        var parents: [ObjectID] = []
        while let parent = reader.id(after: "parent ") { parents.append(parent) }
        guard
            let author = reader.person(after: "author "), let committer = reader.person(after: "committer "),
            let message = reader.endOfHead()
        else { return nil }
        self.tree = tree
        self.parents = parents
        self.author = author
        self.committer = committer
        self.message = message
    }

    private struct Reader {
        let bytes: [UInt8]
        var place = 0

        mutating func id(after word: StaticString) -> ObjectID? {
            guard let start = start(after: word), start + 40 < bytes.count, bytes[start + 40] == newline
            else {
                return nil
            }
            var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
            for index in start..<start + 40 {
                let byte = bytes[index]
                let digit: UInt8
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
                case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
                default: return nil
                }
                words.0 = words.0 << 4 | words.1 >> 60
                words.1 = words.1 << 4 | words.2 >> 28 & 0xF
                words.2 = (words.2 << 4 | UInt64(digit)) & 0xFFFF_FFFF
            }
            place = start + 41
            return ObjectID(first: words.0, second: words.1, third: UInt32(words.2))
        }

        mutating func person(after word: StaticString) -> Person? {
            guard let start = start(after: word), let end = bytes[start...].firstIndex(of: newline) else {
                return nil
            }
            let line = bytes[start..<end]
            guard
                let open = line.firstIndex(of: UInt8(ascii: "<")), open > start,
                bytes[open - 1] == UInt8(ascii: " "),
                let close = line[open...].firstIndex(of: UInt8(ascii: ">")),
                Signature.isTrimmed(bytes[start..<open - 1]), Signature.isTrimmed(bytes[open + 1..<close])
            else { return nil }
            // " 1700000000 +0100", the seconds in at most ten digits.
            let zone = end - 5
            guard zone - close - 3 >= 1, zone - close - 3 <= 10, bytes[close + 1] == UInt8(ascii: " "),
                bytes[zone - 1] == UInt8(ascii: " "), let seconds = number(close + 2..<zone - 1),
                let hours = number(zone + 1..<zone + 3), let minutes = number(zone + 3..<end),
                hours <= 14, minutes <= 59,
                bytes[zone] == UInt8(ascii: "+") || bytes[zone] == UInt8(ascii: "-")
            else { return nil }
            place = end + 1
            let offset = hours * 60 + minutes
            return Person(
                name: start..<open - 1, email: open + 1..<close, seconds: Int64(seconds),
                offsetMinutes: bytes[zone] == UInt8(ascii: "-") ? -offset : offset)
        }

        /// Other lines may follow, a signature's among them; the first empty one ends the head.
        func endOfHead() -> Int? {
            var line = place
            while line < bytes.count {
                if bytes[line] == newline { return line + 1 }
                guard let end = bytes[line...].firstIndex(of: newline) else { return nil }
                line = end + 1
            }
            return nil
        }

        private var newline: UInt8 { UInt8(ascii: "\n") }

        private func start(after word: StaticString) -> Int? {
            let end = place + word.utf8CodeUnitCount
            guard end < bytes.count else { return nil }
            let isThere = word.withUTF8Buffer { word in unsafe bytes[place..<end].elementsEqual(word) }
            return isThere ? end : nil
        }

        private func number(_ range: Range<Int>) -> Int? {
            var number = 0
            for byte in bytes[range] {
                guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return number
        }
    }
}
