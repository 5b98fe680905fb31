import SpecDocuments
import SpecModel
import Testing

struct EncodingTests {
    private static let text = "PURPOSE\nthe State\u{2019}s \u{201C}Attorney\u{201D} \u{2013} wait\u{2026}\n"
    private static let lines = [
        "PURPOSE", "the State\u{2019}s \u{201C}Attorney\u{201D} \u{2013} wait\u{2026}",
    ]

    private static func utf16(_ text: String, lowByteFirst: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
            return lowByteFirst ? [low, high] : [high, low]
        }
    }

    private static let windows1252: [UInt8] =
        Array("PURPOSE\nthe State".utf8) + [0x92] + Array("s ".utf8) + [0x93] + Array("Attorney".utf8) + [
            0x94
        ]
        + Array(" ".utf8) + [0x96] + Array(" wait".utf8) + [0x85] + Array("\n".utf8)

    @Test(
        arguments: [
            (Array(text.utf8), "utf-8"), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), "utf-8"),
            ([0xFF, 0xFE] + utf16(text, lowByteFirst: true), "utf-16le"),
            ([0xFE, 0xFF] + utf16(text, lowByteFirst: false), "utf-16be"),
            (utf16(text, lowByteFirst: true), "utf-16le"), (utf16(text, lowByteFirst: false), "utf-16be"),
            (windows1252, "windows-1252"),
        ] as [([UInt8], String)])
    func `the same text reads alike in every encoding that offices use`(bytes: [UInt8], encoding: String)
        throws
    {
        let document = try DocumentText(reading: bytes)
        #expect(document.lines.map(\.text) == Self.lines)
        #expect(document.encoding == encoding)
        #expect(document.findings.isEmpty)
    }

    @Test func `every letter of Windows-1252 is the one that Windows shows`() throws {
        let bytes: [UInt8] = [0x80, 0x8A, 0x95, 0x97, 0x99, 0x9F, 0xA7, 0xBD, 0xE9, 0xFF]
        #expect(try DocumentText(reading: bytes).lines.map(\.text) == ["€Š•—™Ÿ§½éÿ"])
    }

    @Test func `a byte that means nothing in Windows-1252 is reported on its line`() throws {
        let document = try DocumentText(reading: Array("one\rtwo\r\ntr".utf8) + [0x81] + Array("s".utf8))
        #expect(document.lines.map(\.text) == ["one", "two", "tr\u{FFFD}s"])
        #expect(document.findings.map(\.code) == ["damaged-characters"])
        #expect(document.findings.first?.line == 3)
        #expect(document.findings.first?.message == "characters that are not valid windows-1252")
    }

    @Test func `a byte order mark decides, and what does not fit it is reported`() throws {
        let mixed = try DocumentText(reading: [0xEF, 0xBB, 0xBF] + Array("a\nState".utf8) + [0x92])
        #expect(mixed.lines.map(\.text) == ["a", "State\u{FFFD}"])
        #expect(mixed.encoding == "utf-8")
        #expect(mixed.findings.map(\.line) == [2])
        let odd = try DocumentText(reading: [0xFF, 0xFE, 0x41, 0x00, 0x42])
        #expect(odd.lines.map(\.text) == ["A\u{FFFD}"])
        #expect(odd.findings.map(\.code) == ["damaged-characters"])
    }

    @Test func `the encoding that a person names is taken, whatever the bytes speak for`() throws {
        let bytes = Array("caf\u{E9}".utf8)
        func read(_ encoding: String) throws -> [String] {
            try DocumentText(reading: bytes, options: ReadingOptions(encoding: encoding)).lines.map(\.text)
        }
        #expect(try read("windows-1252") == ["caf\u{C3}\u{A9}"])
        #expect(try read("ISO-8859-1") == ["caf\u{C3}\u{A9}"])
        #expect(try read("UTF-8") == ["caf\u{E9}"])
        let wide = Self.utf16("ab", lowByteFirst: false)
        let options = ReadingOptions(encoding: "utf-16be")
        #expect(try DocumentText(reading: wide, options: options).lines.map(\.text) == ["ab"])
    }

    @Test func `an encoding that is none is refused`() {
        #expect(throws: DocumentError.self) {
            try DocumentText(reading: [97], options: ReadingOptions(encoding: "klingon"))
        }
    }
}
