/// Reads what `DeltaWriter` writes, and any other delta of git's form.
struct DeltaReader {
    private let delta: [UInt8]
    private var place = 0

    private init(_ delta: [UInt8]) { self.delta = delta }

    /// The newer object, made of the older one; nil where the delta is not one of that object.
    static func apply(_ delta: [UInt8], to old: [UInt8]) -> [UInt8]? {
        var reader = DeltaReader(delta)
        guard reader.size() == old.count, let size = reader.size() else { return nil }
        var new: [UInt8] = []
        new.reserveCapacity(min(size, 1 << 24))
        while let instruction = reader.next() {
            if instruction & 0x80 != 0 {
                guard
                    let source = reader.number(instruction, 0..<4),
                    let given = reader.number(instruction, 4..<7)
                else { return nil }
                let count = given == 0 ? 0x10000 : given
                guard source + count <= old.count, new.count + count <= size else { return nil }
                new += old[source..<source + count]
            } else {
                let end = reader.place + Int(instruction)
                guard instruction > 0, end <= delta.count, new.count + Int(instruction) <= size else {
                    return nil
                }
                new += delta[reader.place..<end]
                reader.place = end
            }
        }
        return new.count == size ? new : nil
    }

    private mutating func next() -> UInt8? {
        guard place < delta.count else { return nil }
        defer { place += 1 }
        return delta[place]
    }

    private mutating func size() -> Int? {
        var size = 0
        for shift in stride(from: 0, to: 56, by: 7) {
            guard let byte = next() else { return nil }
            size |= Int(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return size }
        }
        return nil
    }

    /// The number whose bytes follow, as far as the instruction's bits say so.
    private mutating func number(_ instruction: UInt8, _ bits: Range<Int>) -> Int? {
        var number = 0
        for bit in bits where instruction & 1 << UInt8(bit) != 0 {
            guard let byte = next() else { return nil }
            number |= Int(byte) << (8 * (bit - bits.lowerBound))
        }
        return number
    }
}
