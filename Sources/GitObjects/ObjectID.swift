/// The name git gives to an object: the SHA-1 of its kind, size and bytes.
///
/// Three words instead of twenty bytes make it cheap to hash and to compare; the order is that of the
/// bytes, which is the order of the hexadecimal text.
package struct ObjectID: Hashable, Sendable {
    let first: UInt64
    let second: UInt64
    let third: UInt32

    init(first: UInt64, second: UInt64, third: UInt32) {
        self.first = first
        self.second = second
        self.third = third
    }

    /// Reads a full id of 40 hexadecimal digits; a shortened one is nil, for only a repository can complete it.
    package init?(_ text: some StringProtocol) {
        guard let values = Hexadecimal.values(text, count: 40) else { return nil }
        first = Hexadecimal.word(values[0..<16])
        second = Hexadecimal.word(values[16..<32])
        third = Hexadecimal.word(values[32..<40])
    }

    /// Reads an id of twenty bytes, as trees and packs hold them.
    init(bytes: ArraySlice<UInt8>) {
        first = Self.number(bytes.prefix(8))
        second = Self.number(bytes.dropFirst(8).prefix(8))
        third = Self.number(bytes.dropFirst(16))
    }

    private static func number<Word: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>) -> Word {
        var number: Word = 0
        for byte in bytes { number = number << 8 | Word(byte) }
        return number
    }

    /// Appends the twenty bytes of the id.
    func append(to bytes: inout [UInt8]) {
        for word in [first, second] {
            for shift in stride(from: UInt64(56), through: 0, by: -8) {
                bytes.append(UInt8(word >> shift & 0xFF))
            }
        }
        for shift in stride(from: UInt32(24), through: 0, by: -8) {
            bytes.append(UInt8(third >> shift & 0xFF))
        }
    }

    /// The twenty bytes of the id.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(20)
        append(to: &bytes)
        return bytes
    }
}

extension ObjectID: Comparable {
    package static func < (left: ObjectID, right: ObjectID) -> Bool {
        (left.first, left.second, left.third) < (right.first, right.second, right.third)
    }
}

extension ObjectID: CustomStringConvertible {
    /// The 40 lower-case digits that every git client prints and accepts.
    package var description: String {
        Hexadecimal.digits(first) + Hexadecimal.digits(second) + Hexadecimal.digits(third)
    }
}
