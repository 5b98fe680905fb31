import Programs

/// A private folder in which ssh-keygen finds what it is to sign or to check; its errors are those of archives.
struct SigningFolder: ~Copyable {
    private let folder: PrivateFolder

    /// The largest signature with its armour; the largest keys in use make 3 KB.
    private static let limit = 65_536

    init() throws(ArchiveError) {
        do {
            folder = try PrivateFolder()
        } catch {
            throw ArchiveError(error)
        }
    }

    /// Where something in the folder is, or will be.
    func path(of name: String) -> String { "\(folder.path)/\(name)" }

    /// Writes a file in the place of one that may be there, and says where it is.
    func write(_ bytes: [UInt8], to name: String) throws(ArchiveError) -> String {
        folder.remove(name)
        do {
            return try folder.write(bytes, to: name)
        } catch {
            throw ArchiveError(error)
        }
    }

    /// The bytes of a signature that lies in the folder; nil where there is none.
    func bytes(of name: String) -> [UInt8]? { folder.bytes(of: name, limit: Self.limit) }
}
