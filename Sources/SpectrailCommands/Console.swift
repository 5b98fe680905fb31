import SystemPackage

/// Where everything that the tool says goes through: data to standard output, the rest to standard error.
///
/// A full disk is an error here and not silence, and text loses every character that a terminal would act on,
/// since documents and archives are not to be trusted.
enum Console {
    /// Writes text for people or programs to standard output.
    static func put(_ text: String) throws(Failure) { try put(bytes: Array(harmless(text).utf8)) }

    /// Writes bytes as they are: the source of a revision.
    static func put(bytes: [UInt8]) throws(Failure) {
        do {
            try FileDescriptor.standardOutput.writeAll(bytes)
        } catch {
            throw Failure("standard output can't be written: \(error)")
        }
    }

    /// Says something beside the data. Nobody can be told where this fails.
    static func note(_ text: String) {
        _ = try? FileDescriptor.standardError.writeAll(Array((harmless(text) + "\n").utf8))
    }

    /// Text without control characters other than line feeds and tabs, and without marks that reorder it.
    static func harmless(_ text: String) -> String {
        func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 9, 10: false
            case 0..<32, 127..<160, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        guard text.unicodeScalars.contains(where: isHarmful) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isHarmful($0) }))
    }
}
