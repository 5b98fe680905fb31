// A delta is a list of copies from an older object and of new bytes. What both begin and end with is found by
// comparing; what lies between, by a table of the older object's blocks of eight bytes, taken at every fourth place,
// that is asked at every place of the newer one: a common run of eleven bytes is always seen. Cost: one look a byte,
// whatever the bytes are, for a place that was copied is not looked at again and the table holds one place a hash.
// git's own finder tries ten candidates an object over a window that it must search; here the caller knows the
// older object, so the best one is given, and this is all that is left to do.

/// Writes how a newer object comes from an older one, in git's form.
struct DeltaWriter {
    /// Larger objects are stored whole: the table would be too coarse for them.
    static let largestObject = 1 << 22

    private static let block = 8
    private static let shortestCopy = 11
    private var table: [UInt32] = []
    private var shift: UInt64 = 0
    private(set) var delta: [UInt8] = []

    /// Makes `delta`; false where it would need more bytes than the limit.
    mutating func write(from old: [UInt8], to new: [UInt8], atMost limit: Int) -> Bool {
        delta.removeAll(keepingCapacity: true)
        guard old.count <= Self.largestObject, new.count <= Self.largestObject else { return false }
        appendSize(old.count)
        appendSize(new.count)
        return unsafe old.withUnsafeBufferPointer { old in
            unsafe new.withUnsafeBufferPointer { new in unsafe write(old, new, limit) }
        }
    }

    private mutating func write(
        _ old: UnsafeBufferPointer<UInt8>, _ new: UnsafeBufferPointer<UInt8>, _ limit: Int
    ) -> Bool {
        let shorter = min(old.count, new.count)
        var head = 0
        while head < shorter, unsafe old[head] == new[head] { head += 1 }
        if head < Self.block { head = 0 }
        var tail = 0
        while tail < shorter - head, unsafe old[old.count - 1 - tail] == new[new.count - 1 - tail] {
            tail += 1
        }
        if tail < Self.block { tail = 0 }

        appendCopy(at: 0, head)
        let end = new.count - tail
        var inserted = head
        if end - head >= Self.block, old.count >= Self.block {
            unsafe index(old)
            var place = head
            while place + Self.block <= end {
                guard let match = unsafe match(at: place, of: new, in: old, from: inserted, to: end) else {
                    place += 1
                    continue
                }
                unsafe appendInsertion(new[inserted..<match.start])
                appendCopy(at: match.source, match.count)
                place = match.start + match.count
                inserted = place
                guard delta.count <= limit else { return false }
            }
        }
        unsafe appendInsertion(new[inserted..<end])
        appendCopy(at: old.count - tail, tail)
        return delta.count <= limit
    }

    /// The longest run around a place that also stands where the table points; it begins after what was written.
    private func match(
        at place: Int, of new: UnsafeBufferPointer<UInt8>, in old: UnsafeBufferPointer<UInt8>,
        from first: Int,
        to end: Int
    ) -> (start: Int, source: Int, count: Int)? {
        let word = unsafe Self.word(new, place)
        let entry = table[Int(truncatingIfNeeded: (word &* Self.multiplier) >> shift)]
        guard entry > 0 else { return nil }
        let candidate = Int(entry) - 1
        guard unsafe Self.word(old, candidate) == word else { return nil }
        var (start, source, count) = (place, candidate, Self.block)
        while start + count < end, source + count < old.count,
            unsafe new[start + count] == old[source + count]
        {
            count += 1
        }
        while start > first, source > 0, unsafe new[start - 1] == old[source - 1] {
            start -= 1
            source -= 1
            count += 1
        }
        return count < Self.shortestCopy ? nil : (start, source, count)
    }

    private mutating func index(_ old: UnsafeBufferPointer<UInt8>) {
        var bits: UInt64 = 8
        while bits < 20, 1 << bits < old.count / 2 { bits += 1 }
        shift = 64 - bits
        table.removeAll(keepingCapacity: true)
        table.append(contentsOf: repeatElement(0, count: 1 << Int(bits)))
        for place in stride(from: 0, through: old.count - Self.block, by: 4) {
            let word = unsafe Self.word(old, place)
            table[Int(truncatingIfNeeded: (word &* Self.multiplier) >> shift)] = UInt32(place + 1)
        }
    }

    private mutating func appendSize(_ size: Int) {
        var rest = size
        while rest > 0x7F {
            delta.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        delta.append(UInt8(rest))
    }

    /// An instruction is a byte that says which bytes of the place and of the count follow; the others are 0.
    private mutating func appendCopy(at source: Int, _ count: Int) {
        var (source, rest) = (source, count)
        while rest > 0 {
            let piece = min(rest, 0xFFFF)
            let instruction = delta.count
            delta.append(0x80)
            for (bit, byte) in [source, source >> 8, source >> 16, source >> 24].enumerated()
            where byte & 0xFF != 0 {
                delta[instruction] |= 1 << UInt8(bit)
                delta.append(UInt8(byte & 0xFF))
            }
            for (bit, byte) in [piece, piece >> 8].enumerated() where byte & 0xFF != 0 {
                delta[instruction] |= 0x10 << UInt8(bit)
                delta.append(UInt8(byte & 0xFF))
            }
            source += piece
            rest -= piece
        }
    }

    private mutating func appendInsertion(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        var rest = unsafe bytes
        while unsafe !rest.isEmpty {
            let piece = unsafe rest.prefix(0x7F)
            delta.append(UInt8(unsafe piece.count))
            unsafe delta.append(contentsOf: piece)
            unsafe rest = rest.dropFirst(0x7F)
        }
    }

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64 {
        unsafe UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }

    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
}
