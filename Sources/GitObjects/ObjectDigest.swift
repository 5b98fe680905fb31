import CLibcrypto
import CLibgit2

/// Names objects as git does, by SHA-1, with OpenSSL: it uses the processor's own instructions, where
/// libgit2's also looks for the marks of a forged collision.
///
/// What that look is for is done otherwise: `PackedHistory` compares the bytes wherever two objects bear one name.
@safe struct ObjectDigest: ~Copyable {
    private let context: OpaquePointer
    private let algorithm: OpaquePointer

    init() throws(GitError) {
        // Fetched once: OpenSSL 3 looks an algorithm up for longer than it takes to digest a small object.
        guard let algorithm = unsafe EVP_MD_fetch(nil, "SHA1", nil) else { throw Self.unavailable }
        guard let context = unsafe EVP_MD_CTX_new() else {
            unsafe EVP_MD_free(algorithm)
            throw Self.unavailable
        }
        unsafe self.algorithm = algorithm
        unsafe self.context = context
    }

    deinit {
        unsafe EVP_MD_CTX_free(context)
        unsafe EVP_MD_free(algorithm)
    }

    /// The id of the object of a kind that holds the bytes.
    func id(of kind: ObjectKind, _ bytes: [UInt8]) throws(GitError) -> ObjectID {
        try begin()
        try add(Array("\(kind.word) \(bytes.count)\0".utf8))
        try add(bytes)
        return try end()
    }

    func begin() throws(GitError) {
        guard unsafe EVP_DigestInit_ex2(context, algorithm, nil) == 1 else { throw Self.unavailable }
    }

    func add(_ bytes: [UInt8]) throws(GitError) {
        let status = unsafe bytes.withUnsafeBytes { bytes in
            unsafe EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
        }
        guard status == 1 else { throw Self.unavailable }
    }

    /// The digest of all that was added since the beginning.
    func end() throws(GitError) -> ObjectID {
        var digest = git_oid()
        let status = unsafe withUnsafeMutableBytes(of: &digest.id) { digest in
            unsafe EVP_DigestFinal_ex(
                context, digest.baseAddress?.assumingMemoryBound(to: UInt8.self), nil)
        }
        guard status == 1 else { throw Self.unavailable }
        return ObjectID(digest)
    }

    private static var unavailable: GitError {
        GitError(.system, about: .library("OpenSSL"), "offers no SHA-1")
    }
}
