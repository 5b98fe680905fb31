/// Microsoft's container of before 2007, in which old documents lie, and new ones that are encrypted.
enum CompoundFile {
    /// Its first eight bytes.
    static let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// What lies in it, told by the names of its streams.
    ///
    /// Throws where that is a document locked with a password.
    static func format(of bytes: [UInt8]) throws(DocumentError) -> DocumentFormat {
        if holds("EncryptedPackage", bytes.span) {
            throw DocumentError(.encrypted, "is an Office document that is locked with a password")
        }
        if holds("WordDocument", bytes.span) { return .oldWord }
        if holds("Workbook", bytes.span) || holds("Book", bytes.span) {
            return .other("an old Excel workbook (.xls)")
        }
        if holds("PowerPoint Document", bytes.span) { return .other("an old presentation (.ppt)") }
        return .other("an old Office file of a kind that can't be told")
    }

    /// Entries of the directory are 128 bytes long in sectors of 512 or more, and begin with the name of their
    /// stream in UTF-16; so they are found without following the chain of sectors, which may be damaged.
    private static func holds(_ stream: String, _ bytes: Span<UInt8>) -> Bool {
        let name: [UInt8] = stream.utf8.flatMap { [$0, 0] } + [0, 0]
        return stride(from: 512, to: bytes.count - name.count, by: 128).contains { place in
            name.indices.allSatisfy { bytes[place + $0] == name[$0] }
        }
    }
}
