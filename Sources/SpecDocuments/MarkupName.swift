/// The name of an element or attribute, by its first eight bytes and its length.
///
/// A page names ten thousand of them, and a number is compared in no time where a string takes some tens of
/// nanoseconds. No two names that matter here are alike in both.
struct MarkupName: Equatable, Sendable {
    /// The bytes and the length as one number.
    let key: UInt64

    init(_ name: String) {
        var head: UInt64 = 0
        for byte in name.utf8.prefix(8) { head = head << 8 | UInt64(byte) }
        key = Self.key(head, min(name.utf8.count, 31))
    }

    /// A name that ends with a NUL, as C has it.
    @unsafe init(_ name: UnsafePointer<UInt8>) {
        var head: UInt64 = 0
        var length = 0
        while length < 31, case let byte = unsafe name[length], byte != 0 {
            if length < 8 { head = head << 8 | UInt64(byte) }
            length += 1
        }
        key = Self.key(head, length)
    }

    /// Letters of ASCII leave the highest bit of each byte free: five of them hold the length.
    private static func key(_ head: UInt64, _ length: Int) -> UInt64 {
        (0..<5).reduce(head) { key, bit in key | UInt64(length >> bit & 1) << (8 * bit + 7) }
    }
}
