/// Characters of the fonts in which Word draws bullets and signs. Their codes mean nothing in Unicode.
enum WordSymbols {
    /// The character that a code of a font shows as; a bullet for what is not known, as nearly all are.
    static func character(_ code: String, font: String) -> Unicode.Scalar? {
        guard let value = UInt32(code, radix: 16) else { return nil }
        // Fonts of symbols have their codes in Unicode's private area, or as they are.
        let plain = value >= 0xF000 ? value - 0xF000 : value
        switch font.lowercased() {
        case "symbol": return symbol[plain] ?? bullet(or: value)
        case "wingdings": return wingdings[plain] ?? bullet(or: value)
        default: return bullet(or: value)
        }
    }

    private static func bullet(or value: UInt32) -> Unicode.Scalar? {
        (0xE000...0xF8FF).contains(value) || value < 32 ? "•" : Unicode.Scalar(value)
    }

    private static let symbol: [UInt32: Unicode.Scalar] = [
        0xB7: "•", 0x2D: "−", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xA2: "′", 0xB3: "≥", 0xA3: "≤", 0xB4: "×",
        0xB8: "÷", 0xB9: "≠", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xBC: "…", 0xAE: "→", 0xAC: "←", 0x61: "α",
        0x62: "β", 0x6D: "μ", 0x70: "π", 0x57: "Ω",
    ]
    private static let wingdings: [UInt32: Unicode.Scalar] = [
        0x6C: "●", 0x6E: "■", 0x71: "□", 0x6F: "□", 0x76: "❖", 0xA7: "▪", 0xA8: "□", 0xD8: "➢", 0xE0: "→",
        0xF0: "→", 0xFC: "✓", 0xFB: "✗", 0xFE: "☑",
    ]
}
