/// A commit or a tag parted into what its signature speaks of and the signature, by git's own rules.
///
/// libgit2's `git_commit_extract_signature` also takes a line of a message for a signature, which git does not:
/// whoever wrote such a message would sign in another's name.
package struct SignedContent: Hashable, Sendable {
    /// The bytes that were signed: the object without its signature.
    package let payload: [UInt8]
    /// The signature in its armour; nil where there is none.
    package let signature: [UInt8]?

    /// A payload and what signs it.
    package init(payload: [UInt8], signature: [UInt8]?) {
        self.payload = payload
        self.signature = signature
    }

    /// Parts a commit: the signature stands in its head, as `gpgsig` with continued lines.
    init(ofCommit bytes: [UInt8]) {
        var payload: [UInt8] = []
        var signature: [UInt8] = []
        var place = 0
        // The header whose continued lines come: none, the signature, or one of another algorithm.
        var current = Header.other
        while place < bytes.count, bytes[place] != Self.lineEnd {
            let next = Self.lineStart(behind: place, in: bytes)
            let line = bytes[place..<next]
            if line.first != Self.blank { current = Header(of: line) }
            switch current {
            case .signature:
                signature += line.dropFirst(line.first == Self.blank ? 1 : Self.signatureField.count)
            case .otherSignature: break
            case .other: payload += line
            }
            place = next
        }
        payload += bytes[place...]
        self.payload = payload
        self.signature = signature.isEmpty ? nil : signature
    }

    /// Parts a tag: the signature is the end of it, from the last line on that begins one.
    init(ofTag bytes: [UInt8]) {
        var start: Int?
        var place = 0
        while place < bytes.count {
            if Self.armours.contains(where: bytes[place...].starts) { start = place }
            place = Self.lineStart(behind: place, in: bytes)
        }
        payload = Array(bytes[..<(start ?? bytes.count)])
        signature = start.map { Array(bytes[$0...]) }
    }

    private enum Header {
        case signature, otherSignature, other

        init(of line: ArraySlice<UInt8>) {
            self =
                line.starts(with: SignedContent.signatureField)
                ? .signature
                : line.starts(with: SignedContent.signatureField.dropLast()) ? .otherSignature : .other
        }
    }

    private static func lineStart(behind place: Int, in bytes: [UInt8]) -> Int {
        (bytes[place...].firstIndex(of: lineEnd) ?? bytes.count - 1) + 1
    }

    private static let lineEnd = UInt8(ascii: "\n")
    private static let blank = UInt8(ascii: " ")
    private static let signatureField = Array("gpgsig ".utf8)
    private static let armours = [
        "-----BEGIN SSH SIGNATURE-----", "-----BEGIN PGP SIGNATURE-----", "-----BEGIN PGP MESSAGE-----",
        "-----BEGIN SIGNED MESSAGE-----",
    ].map { Array($0.utf8) }
}
