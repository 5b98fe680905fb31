// A profile asks a short text for dozens of wordings. Looking for each from the start costs the length of the
// text a wording; an automaton of all wordings would cost one pass, but its table would have to be built for
// every profile at every start of the tool. So one pass threads the places of equal pairs of bytes together,
// and a question looks only where its first two bytes stand: mostly nowhere.

/// The places of a text, kept for many questions of the kind "where does this wording stand".
///
/// Letter case of ASCII doesn't matter; wordings are given in small letters.
struct WordingSearch {
    /// The text in small letters; every byte stands where it stands in the text.
    private(set) var bytes: [UInt8]
    /// By bucket of a pair, the first place of such a pair; then by place, the next place of that bucket.
    private var links: [UInt32]

    private static let buckets = 256
    private static let none = UInt32.max

    init(_ text: [UInt8]) {
        bytes = text
        for place in bytes.indices { bytes[place] = bytes[place].lowercasedASCII }
        links = Array(repeating: Self.none, count: Self.buckets + bytes.count)
        guard bytes.count > 1 else { return }
        var place = bytes.count - 2
        while place >= 0 {
            let bucket = Self.bucket(bytes[place], bytes[place + 1])
            links[Self.buckets + place] = links[bucket]
            links[bucket] = UInt32(place)
            place -= 1
        }
    }

    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first &<< 3 ^ second)
    }

    /// Where a wording first stands within a part of the text.
    func first(_ wording: String, in part: Range<Int>) -> Range<Int>? {
        let wanted = wording.utf8.span
        guard wanted.count > 1 else {
            let place = wanted.isEmpty ? nil : bytes[part].firstIndex(of: wanted[0])
            return place.map { $0..<$0 + 1 }
        }
        var link = links[Self.bucket(wanted[0], wanted[1])]
        while link != Self.none {
            let place = Int(link)
            guard place + wanted.count <= part.upperBound else { return nil }
            if place >= part.lowerBound, matches(wanted, at: place) { return place..<place + wanted.count }
            link = links[Self.buckets + place]
        }
        return nil
    }

    /// The first of several wordings that stands in a part of the text, in the order in which they are given.
    func first(ofAny wordings: [String], in part: Range<Int>) -> Range<Int>? {
        for wording in wordings {
            if let found = first(wording, in: part) { return found }
        }
        return nil
    }

    /// Puts blanks in the place of a part, so that nothing is found there again.
    mutating func blank(_ part: Range<Int>) {
        for place in part { bytes[place] = 32 }
    }

    private func matches(_ wanted: Span<UInt8>, at place: Int) -> Bool {
        for offset in wanted.indices where bytes[place + offset] != wanted[offset] { return false }
        return true
    }
}

extension UInt8 {
    /// The small letter of an ASCII capital; any other byte as it is.
    var lowercasedASCII: UInt8 { (65...90).contains(self) ? self | 32 : self }
}

extension String {
    /// The text with small letters for ASCII capitals.
    var lowercasedASCII: String { String(decoding: utf8.map(\.lowercasedASCII), as: UTF8.self) }
}
