/// The value of an attribute in lower case: some words, or a style without blanks.
struct AttributeValue {
    private var bytes: [UInt8] = []

    init() {}

    /// A value that ends with a NUL, as C has it. What is longer than any list of names is cut off.
    @unsafe init(_ value: UnsafePointer<UInt8>) {
        var length = 0
        while length < 1024, unsafe value[length] != 0 { length += 1 }
        bytes.reserveCapacity(length)
        for offset in 0..<length {
            let byte = unsafe value[offset]
            bytes.append((65...90).contains(byte) ? byte | 0x20 : byte)
        }
    }

    /// The number that it is; nil where it is none.
    var number: Int? { Int(String(decoding: bytes, as: UTF8.self)) }

    /// Whether one of its words is just this one.
    func has(_ word: String) -> Bool { hasAny(of: [Array(word.utf8)]) }

    /// Whether one of its words is among these.
    func hasAny(of names: [[UInt8]]) -> Bool {
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] > 32 { end += 1 }
            if end > start, names.contains(where: { $0.elementsEqual(bytes[start..<end]) }) { return true }
            start = end + 1
        }
        return false
    }

    /// Whether these characters are anywhere in it.
    func contains(_ part: String) -> Bool {
        let part = part.utf8.span
        guard part.count > 0, part.count <= bytes.count else { return false }
        for start in 0...(bytes.count - part.count) where bytes[start] == part[0] {
            var length = 1
            while length < part.count, bytes[start + length] == part[length] { length += 1 }
            if length == part.count { return true }
        }
        return false
    }

    /// The same without blanks, as styles are compared.
    var packed: AttributeValue {
        var packed = self
        packed.bytes.removeAll { $0 <= 32 }
        return packed
    }
}
