import SpecModel
import TestSupport
import Testing

@testable import SpecDocuments

/// What is set right in an RTF document before pandoc reads it.
struct RichTextTests {
    private func filtered(_ body: String, rejects: Bool = false) throws -> String {
        let filter = try RichTextFilter(Array("{\\rtf1 \(body)}".utf8), rejectsChanges: rejects)
        return String(decoding: filter.output.dropFirst("{\\rtf1 ".utf8.count).dropLast(), as: UTF8.self)
    }

    private func text(
        _ body: String, _ choice: ReadingOptions.TrackedChanges = .refuse
    ) throws -> [String] {
        try DocumentText(
            reading: Array("{\\rtf1\\ansi \(body)\\par}".utf8),
            options: ReadingOptions(trackedChanges: choice)
        ).lines.map(\.text)
    }

    @Test(arguments: [
        ("a\\u8217's", "a\\u8217 ?s"), ("a\\u8217 's", "a\\u8217 ?s"), ("a\\u8217\\'92s", "a\\u8217 ?s"),
        ("\\uc0 a\\u8217 s", "a\\u8217 ?s"), ("{\\uc0 a\\u8217s}\\u8217?s", "{a\\u8217 ?s}\\u8217 ?s"),
        ("\\uc2 a\\u8217\\'81\\'92s", "a\\u8217 ?s"), ("\\uc2 a\\u8217\\'81}{s", "a\\u8217 ?}{s"),
        ("a\\u8217\n's", "a\\u8217 ?\ns"), ("a\\u8217\\~s", "a\\u8217 ?s"), ("\\u-3913 ?b", "\\u-3913 ?b"),
    ])
    func `a character by its number has one stand-in behind a blank`(body: String, wanted: String) throws {
        #expect(try filtered(body) == wanted)
    }

    @Test(arguments: ["agency\\u8217's", "agency\\u8217?s", "agency\\u8217\\'92s", "{\\uc0 agency\\u8217 s}"])
    func `no letter is lost behind a character by its number`(body: String) throws {
        #expect(try text(body) == ["agency\u{2019}s"])
    }

    @Test func `bytes of Windows-1252 are read as such, and UTF-8 as it is`() throws {
        let windows: [UInt8] =
            Array("{\\rtf1\\ansi ".utf8) + [0x93, 0x71, 0x94, 0x20, 0xA7] + Array("\\par}".utf8)
        #expect(try DocumentText(reading: windows).lines.map(\.text) == ["\u{201C}q\u{201D} \u{A7}"])
        #expect(try text("\u{201C}q\u{201D} \u{A7}") == ["\u{201C}q\u{201D} \u{A7}"])
    }

    private static let changed: [(body: String, accepted: String, rejected: String)] = [
        ("a {\\deleted\\revauthdel1 b }c", "a c", "a b c"),
        ("a {\\revised\\revauth1 b }c", "a b c", "a c"),
        ("a \\deleted b \\deleted0 c", "a c", "a b c"), ("a \\deleted b \\plain c", "a c", "a b c"),
        ("a {\\b\\deleted\\i b {\\i0 b }}c", "a c", "a b b c"),
        ("a {\\deleted b\\u8217's\\'92\\rquote  }c", "a c", "a b\u{2019}s\u{2019}\u{2019} c"),
        ("a {\\mvf b }c {\\mvt b }d", "a c b d", "a b c d"),
        ("a {\\revised b {\\deleted c }}d", "a b d", "a d"),
    ]

    @Test(arguments: changed.indices)
    func `tracked changes in RTF are refused, or read as a person says`(index: Int) throws {
        let (body, accepted, rejected) = Self.changed[index]
        #expect(try text(body, .accept) == [accepted])
        #expect(try text(body, .reject) == [rejected])
        #expect { try text(body) } throws: { ($0 as? DocumentError)?.code == .trackedChanges }
    }

    @Test func `raw bytes that cut a character in two leave no half of it`() throws {
        // The four bytes behind \\bin4 end inside the two of U+0363.
        let bytes = Array("blip\\bin4 m{\\\u{363}th21".utf8)
        let output = try RichTextFilter(bytes, rejectsChanges: false).output
        #expect(String(validating: output, as: UTF8.self) == "blip\\'a3th21")
        #expect(try RichTextFilter(output, rejectsChanges: false).output == output)
    }

    @Test func `a deleted end of a paragraph joins two`() throws {
        let body = "a{\\deleted\\par }b\\par c"
        #expect(try text(body, .accept) == ["ab", "c"])
        #expect(try text(body, .reject) == ["a", "b", "c"])
    }

    @Test(arguments: ReadingOptions.TrackedChanges.allCases)
    func `tracked cells in RTF are refused, whatever a person says`(choice: ReadingOptions.TrackedChanges) {
        let row = "\\trowd\\cldel\\cellx1000 a\\cell\\row"
        #expect { try text(row, choice) } throws: { ($0 as? DocumentError)?.code == .trackedChanges }
    }

    @Test(arguments: ["{\\*\\revtbl {Unknown;}}a", "\\revised0 a", "\\deletedx a"])
    func `a list of authors and a change that is switched off are no tracked changes`(body: String) throws {
        #expect(try text(body, .refuse) == ["a"])
    }

    @Test func `pictures are left out, whatever bytes are in them`() throws {
        #expect(try filtered("a{\\pict\\pngblip 89504e47}b") == "a{\\pict }b")
        #expect(try filtered("a{\\pict{\\*\\blipuid ab}\\bin4 }{}{x}b") == "a{\\pict {}}b")
        #expect(try filtered("a\\bin3 }}}b") == "ab")
    }

    @Test(arguments: [199, 200, 100_000])
    func `groups nested without end are refused`(depth: Int) {
        let body = Array(repeating: UInt8(ascii: "{"), count: depth)
        var code: DocumentError.Code?
        do throws(DocumentError) {
            _ = try RichTextFilter(Array("{\\rtf1 ".utf8) + body, rejectsChanges: false)
        } catch {
            code = error.code
        }
        #expect(code == (depth + 1 > RichTextFilter.depthLimit ? .tooDeep : nil))
    }

    @Test(arguments: 0..<200)
    func `whatever the bytes, the parts of an RTF document follow each other to its end`(seed: UInt64) throws
    {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "{", "}", "\\", "\\u", "8217", "-", " ", "'", "\\'", "9", "\\bin", "7", "\\deleted", "\\uc3", "x",
            "\n", "\u{A7}", "\\par", "99999999999999999999",
        ]
        var bytes = (0..<80).flatMap { _ in Array(random.pick(pieces).utf8) }
        if random.happens(oneIn: 2) { bytes.append(UInt8.random(in: 128...255, using: &random)) }
        var scanner = RichTextScanner(bytes)
        var end = 0
        while scanner.next() != nil {
            #expect(scanner.range.lowerBound == end && scanner.range.upperBound > end, "seed \(seed)")
            end = scanner.range.upperBound
        }
        #expect(end == bytes.count, "seed \(seed)")
        let filter = try RichTextFilter(bytes, rejectsChanges: false)
        let again = try RichTextFilter(filter.output, rejectsChanges: false)
        let (once, twice) = (filter.output, again.output)
        #expect(!again.hasTrackedChanges, "seed \(seed)")
        #expect(
            String(decoding: once, as: UTF8.self) == String(decoding: twice, as: UTF8.self), "seed \(seed)")
        let depths = [bytes, filter.output].map { $0.count { $0 == 123 } }
        #expect(filter.output.count <= bytes.count * 5 && depths[1] <= depths[0], "seed \(seed)")
    }
}
