/// Writes zip containers as tests need them: the honest ones and those that lie.
struct Zip {
    struct Entry {
        let name: String
        var content: [UInt8]
        /// What the directory says of it, where that is not the truth.
        var claimedSize: Int?
        var claimedPackedSize: Int?
        var isEncrypted = false
    }

    static func write(_ entries: [Entry]) -> [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let flags: UInt16 = entry.isEncrypted ? 1 : 0
            let size = UInt32(entry.claimedSize ?? entry.content.count)
            let packed = UInt32(entry.claimedPackedSize ?? entry.content.count)
            let name = Array(entry.name.utf8)
            var common: [UInt8] = []
            for field in [20, flags, 0, 0, 33] as [UInt16] { common += two(field) }
            for field in [checksum(entry.content), packed, size] { common += four(field) }
            common += two(UInt16(name.count))
            common += two(0)
            directory += [0x50, 0x4B, 1, 2, 20, 0]
            directory += common
            directory += [UInt8](repeating: 0, count: 10)
            directory += four(UInt32(file.count))
            directory += name
            file += [0x50, 0x4B, 3, 4]
            file += common
            file += name
            file += entry.content
        }
        let start = UInt32(file.count)
        file += directory
        let count = two(UInt16(truncatingIfNeeded: entries.count))
        file += [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        file += count
        file += count
        file += four(UInt32(directory.count))
        file += four(start)
        file += [0, 0]
        return file
    }

    private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    private static func four(_ value: UInt32) -> [UInt8] {
        two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
    }

    /// CRC-32, as zip has it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
