import SpecDocuments
import SpecModel
import TestSupport
import Testing

/// Whatever the bytes are, they give lines or an error: documents come from mail, scanners and old disks.
struct AnyBytesTests {
    @Test(arguments: 0..<40 as Range<UInt64>)
    func `any bytes give lines or an error`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<50 {
            let bytes = Self.bytes(&random)
            guard let document = Self.read(bytes) else { continue }
            #expect(document.lines.map(\.number) == Array(1...document.lines.count), "seed \(seed): \(bytes)")
            let scalars = document.lines.flatMap { Array($0.text.unicodeScalars) }
            #expect(
                scalars.allSatisfy { $0 == "\t" || $0.value >= 32 && !(127..<160).contains($0.value) },
                "seed \(seed): \(bytes)")
            let again = Self.read(Array(document.lines.map(\.text).joined(separator: "\n").utf8))
            if let again { #expect(again.lines.count <= document.lines.count, "seed \(seed): \(bytes)") }
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `a damaged document gives lines or an error`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for file in try Corpus.documents() {
            var bytes = try Corpus.bytes(file)
            Self.damage(&bytes, &random)
            _ = Self.read(bytes)
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `a damaged page or Word document gives lines or an error`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<20 {
            var page = Array(Samples.page.utf8)
            Self.damage(&page, &random)
            _ = Self.read(page)
            // Damage to the XML itself, and to the container around it.
            var (document, styles) = (Array(Samples.document.utf8), Array(Samples.styles.utf8))
            Self.damage(&document, &random)
            if random.happens(oneIn: 2) { Self.damage(&styles, &random) }
            var container = WordFile.zip(["word/document.xml": document, "word/styles.xml": styles])
            if random.happens(oneIn: 3) { Self.damage(&container, &random) }
            _ = Self.read(container)
        }
    }

    private static func damage(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 3: bytes += bytes[place..<min(bytes.count, place + 200)]
            default: bytes.removeSubrange(place..<min(bytes.count - 1, place + 40))
            }
        }
    }

    private static func read(_ bytes: [UInt8]) -> DocumentText? {
        do throws(DocumentError) {
            return try DocumentText(reading: bytes)
        } catch {
            return nil
        }
    }

    /// Bytes that reach far into the decoders: marks, halves of characters, text between them.
    private static func bytes(_ random: inout SplitMix64) -> [UInt8] {
        let pieces: [[UInt8]] = [
            [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xE2, 0x80], [0xD8, 0x00], [0x00, 0xDC], [0],
            [13], [10],
            [0x85], [0x81], [0xC2, 0x85], [0xCC, 0x81], [65, 0], [0, 65], [0xF4, 0x90, 0x80, 0x80],
            Array("%PDF".utf8),
            Array("EXAMPLES OF DUTIES\n".utf8), Array("- Directs staff;\r\n".utf8), Array("<htm".utf8),
            [0xE2, 0x80, 0xAE],
        ]
        return (0..<Int.random(in: 0..<30, using: &random)).flatMap { _ in
            random.happens(oneIn: 3) ? [UInt8.random(in: 0...255, using: &random)] : random.pick(pieces)
        }
    }
}
