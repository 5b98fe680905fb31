import SpecModel
import Testing

struct ControlCharacterTests {
    /// The rule, told by characters and not by bytes.
    private static func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9, 10: false
        case 0..<32, 127..<160, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    @Test func `of all characters those that act on terminals are found, and no other`() {
        for value in 0...UInt32(0x1_1000) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "é\(scalar)-"
            #expect(text.harmless == (Self.acts(scalar) ? "é-" : text), "U+\(String(value, radix: 16))")
        }
    }

    @Test func `bytes that begin like one at the end of a text are left as they are`() {
        for bytes: [UInt8] in [[0xC2], [0xD8], [0xE2], [0xE2, 0x80], [0xE2, 0x81, 0xA5]] {
            let isHarmless = bytes.span.isHarmless
            #expect(isHarmless, "\(bytes)")
        }
    }

    @Test func `harmless text of every length is given back as it is`() {
        for length in 0..<40 {
            let text = String(repeating: "“§ — ’", count: length)
            #expect(text.harmless == text)
        }
    }
}
