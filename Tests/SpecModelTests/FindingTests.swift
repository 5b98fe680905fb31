import SpecModel
import Testing

struct FindingTests {
    @Test(arguments: ["a\u{1B}[31mb", "a\nb", "a\tb", "a\u{7F}b", "a\u{85}b", "a\u{9B}b", "a\0b"])
    func `no control character of a document reaches a message`(words: String) {
        let message = Finding("x", .note, "'\(words)' is odd", line: 1).message
        #expect(
            message.unicodeScalars.allSatisfy { $0.value >= 32 && !(127..<160).contains($0.value) },
            "\(message.debugDescription)")
        #expect(message.hasPrefix("'a ") && message.hasSuffix("b' is odd"))
    }

    @Test(arguments: ["x", "é", "職", "🚢", "e\u{301}"])
    func `a message is cut to a phrase, between characters`(character: String) {
        let message = Finding("x", .note, String(repeating: character, count: 5_000), line: nil).message
        #expect(message.utf8.count <= 303)
        #expect(message.hasSuffix("…"))
        #expect(message.dropLast().unicodeScalars.allSatisfy { character.unicodeScalars.contains($0) })
    }

    @Test func `a message of a usual length is kept as it is`() {
        let message = "class code '10x4' must be four digits and a pay plan of two characters: § 5-206 “é”"
        #expect(Finding(.codeShape, message, line: 12).message == message)
    }
}
