/// The name of an element or attribute, by its first eight bytes.
///
/// A page names ten thousand of them, and a number is compared in no time where a string takes some tens of
/// nanoseconds. No two names that matter begin with the same eight.
struct MarkupName: Hashable {
    private let bytes: UInt64

    init(_ name: String) {
        var bytes: UInt64 = 0
        for byte in name.utf8.prefix(8) { bytes = bytes << 8 | UInt64(byte) }
        self.bytes = bytes
    }

    /// A name that ends with a NUL, as C has it.
    @unsafe init(_ name: UnsafePointer<UInt8>) {
        var bytes: UInt64 = 0
        for offset in 0..<8 {
            let byte = unsafe name[offset]
            if byte == 0 { break }
            bytes = bytes << 8 | UInt64(byte)
        }
        self.bytes = bytes
    }

    static func == (one: MarkupName, other: MarkupName) -> Bool { one.bytes == other.bytes }

    /// The names are ours and few; what hashes well against an enemy would cost more than the look-up.
    func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
