import CLibcrypto

/// The SHA-256 digest of some bytes, which ties a recorded revision to the document as it came.
package struct SHA256: Hashable, Sendable {
    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    private let fourth: UInt64

    /// Digests bytes with OpenSSL; it throws where the system's OpenSSL offers no SHA-256.
    package init(of bytes: Span<UInt8>) throws(GitError) {
        var digest = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
        let status = unsafe bytes.withUnsafeBytes { bytes in
            unsafe withUnsafeMutableBytes(of: &digest) { digest in
                unsafe EVP_Digest(
                    bytes.baseAddress, bytes.count, digest.baseAddress, nil, EVP_sha256(), nil)
            }
        }
        guard status == 1 else {
            throw GitError(.system, about: .library("OpenSSL"), "offers no SHA-256")
        }
        first = UInt64(bigEndian: digest.0)
        second = UInt64(bigEndian: digest.1)
        third = UInt64(bigEndian: digest.2)
        fourth = UInt64(bigEndian: digest.3)
    }

    /// Reads the 64 hexadecimal digits of a digest that was written down, in a trailer for example.
    package init?(_ text: some StringProtocol) {
        guard let values = Hexadecimal.values(text, count: 64) else { return nil }
        first = Hexadecimal.word(values[0..<16])
        second = Hexadecimal.word(values[16..<32])
        third = Hexadecimal.word(values[32..<48])
        fourth = Hexadecimal.word(values[48..<64])
    }
}

extension SHA256: CustomStringConvertible {
    /// The 64 lower-case digits that `sha256sum` prints.
    package var description: String {
        [first, second, third, fourth].map(Hexadecimal.digits).joined()
    }
}
