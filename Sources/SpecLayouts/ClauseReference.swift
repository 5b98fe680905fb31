/// "Final No. 24-137" or "Item No. 25-204": a number behind a wording of a clause.
struct ClauseReference {
    /// Which series the number is of.
    enum Series {
        case final, item
    }

    let series: Series
    /// From the wording to the last digit.
    let place: Range<Int>
    /// Where the number begins.
    let digits: Int
    /// The number, its dashes turned into hyphens.
    let number: String

    /// Every reference in a text, each once, in the order of their places.
    static func all(in text: ClauseText, wording: ClauseWording) -> [ClauseReference] {
        var found: [ClauseReference] = []
        for (series, wordings) in [(Series.final, wording.finalNumber), (.item, wording.itemNumber)] {
            for wording in wordings {
                var rest = text.whole
                while let range = text.search.first(wording, in: rest) {
                    rest = range.upperBound..<rest.upperBound
                    guard let reference = reference(series, behind: range, in: text) else { continue }
                    let isKnown = found.contains { $0.digits == reference.digits && $0.series == series }
                    if !isKnown { found.append(reference) }
                }
            }
        }
        return found.count > 1 ? found.sorted { $0.place.lowerBound < $1.place.lowerBound } : found
    }

    private static func reference(_ series: Series, behind wording: Range<Int>, in text: ClauseText)
        -> ClauseReference?
    {
        let bytes = text.bytes
        var place = wording.upperBound
        while place < bytes.count, isGap(bytes[place]) { place += 1 }
        let digits = place
        var number: [UInt8] = []
        var end = place
        while place < bytes.count {
            if (48...57).contains(bytes[place]) {
                number.append(bytes[place])
                place += 1
                end = place
            } else if let width = dash(bytes, at: place), !number.isEmpty {
                if number.last != UInt8(ascii: "-") { number.append(UInt8(ascii: "-")) }
                place += width
            } else {
                break
            }
        }
        guard end > digits else { return nil }
        if number.last == UInt8(ascii: "-") { number.removeLast() }
        return ClauseReference(
            series: series, place: wording.lowerBound..<end, digits: digits,
            number: String(decoding: number, as: UTF8.self))
    }

    /// What may stand between the wording and its number.
    private static func isGap(_ byte: UInt8) -> Bool {
        switch byte {
        case 9...13, 32, UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "#"): true
        default: false
        }
    }

    /// The width of a hyphen, or of a dash that an office's program turned it into (U+2010 to U+2013).
    private static func dash(_ bytes: [UInt8], at place: Int) -> Int? {
        if bytes[place] == UInt8(ascii: "-") { return 1 }
        guard place + 2 < bytes.count, bytes[place] == 0xE2, bytes[place + 1] == 0x80,
            (0x90...0x93).contains(bytes[place + 2])
        else { return nil }
        return 3
    }
}
