/// Whether a line looks like one of the labels that specifications have, in whatever jurisdiction.
///
/// It only serves to keep the reader of pages from leaving out what it should not; what a line *is*, profiles say.
enum SpecificationLabel {
    static func isLabel(_ text: String) -> Bool {
        guard (4...80).contains(text.utf8.count) else { return false }
        let bytes = text.utf8.span
        for place in 0..<bytes.count {
            // Only the begin of a word can begin a label.
            if place > 0, isLetter(bytes[place - 1]) { continue }
            for label in labels[Int(bytes[place] & 0x1F)] where isLetter(bytes[place]) {
                if begins(label, bytes, at: place) { return true }
            }
        }
        return false
    }

    private static func begins(_ label: [UInt8], _ bytes: Span<UInt8>, at place: Int) -> Bool {
        guard place + label.count <= bytes.count else { return false }
        return label.indices.allSatisfy { bytes[place + $0] | 0x20 == label[$0] }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

    /// By the last five bits of their first letter. Blanks are as they are when lower case is made by a bit.
    private static let labels: [[[UInt8]]] = {
        var table = [[[UInt8]]](repeating: [], count: 32)
        for label in [
            "abilit", "acknowledgement", "bargaining unit", "cancellation clause", "characteristics",
            "class code",
            "definition", "distinguishing", "duties", "education", "effective date", "eeo", "equipment",
            "established", "experience", "features", "final no", "knowledge", "licens", "nature of work",
            "occupational group", "purpose", "qualification", "requirements", "responsibilities", "revised",
            "salary group", "schematic code", "skills", "special personal", "supervision", "tasks",
            "working conditions",
        ] {
            let bytes = Array(label.utf8)
            table[Int(bytes[0] & 0x1F)].append(bytes)
        }
        return table
    }()
}
