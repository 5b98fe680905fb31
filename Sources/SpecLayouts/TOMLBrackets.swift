/// Refuses the two faults of a TOML file at which the library stops the whole program instead of giving an error:
/// a table's header in which no name follows the bracket, and a brace that closes inside a list.
///
/// One pass over the bytes that knows strings, comments and brackets and nothing else; whatever else is wrong
/// the library reports itself.
struct TOMLBrackets {
    private let bytes: [UInt8]
    private var place = 0
    private var line = 1
    /// The brackets that are open.
    private var open: [UInt8] = []

    static func check(_ text: String) throws(ProfileError) {
        var check = TOMLBrackets(bytes: Array(text.utf8))
        try check.run()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() throws(ProfileError) {
        // The library passes over the mark by which some editors say that a file is UTF-8.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        var isAtStart = true
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                isAtStart = true
                place += 1
                continue
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                place += 1
                continue
            case UInt8(ascii: "#"): skipLine()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString(byte)
            case UInt8(ascii: "[") where isAtStart && open.isEmpty: try takeHeader()
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                open.append(byte)
                place += 1
            case UInt8(ascii: "]"):
                if open.last == UInt8(ascii: "[") { open.removeLast() }
                place += 1
            case UInt8(ascii: "}"):
                guard open.last != UInt8(ascii: "[") else {
                    throw ProfileError(.syntax, "line \(line): '}' closes nothing")
                }
                open = open.dropLast()
                place += 1
            default: place += 1
            }
            isAtStart = false
        }
    }

    /// `[name]` or `[[name]]`; the rest of the line is the library's to judge.
    private mutating func takeHeader() throws(ProfileError) {
        for _ in 0..<2 where place < bytes.count && bytes[place] == UInt8(ascii: "[") {
            place += 1
            while place < bytes.count, bytes[place] == 32 || bytes[place] == 9 { place += 1 }
        }
        switch place < bytes.count ? bytes[place] : 0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "]"):
            skipLine()
        default: throw ProfileError(.syntax, "line \(line): a name must follow the bracket of a table")
        }
    }

    private mutating func skipLine() {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
    }

    /// A string of either kind of quote, on one line or between three quotes on several.
    private mutating func skipString(_ quote: UInt8) {
        let isLong = bytes[place...].starts(with: [quote, quote, quote])
        let end = Array(repeating: quote, count: isLong ? 3 : 1)
        place += end.count
        while place < bytes.count, !bytes[place...].starts(with: end) {
            if bytes[place] == UInt8(ascii: "\n") {
                guard isLong else { return }
                line += 1
            }
            place += bytes[place] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
        }
        place += end.count
    }
}
