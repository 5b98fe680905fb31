import Foundation
import TestSupport
import Testing

/// An SSH key of a test's own, and the file of allowed signers that names its holder.
struct Key {
    let path: String
    var allowed: String { path + ".allowed" }

    init(in folder: TemporaryFolder, named name: String = "key", passphrase: String = "") throws {
        path = folder.path(name)
        let keygen = Program("/usr/bin/ssh-keygen", home: folder.url.path)
        let made = try keygen.run(["-q", "-t", "ed25519", "-N", passphrase, "-C", "test", "-f", path])
        try #require(made.status == 0, "\(made.errors)")
        try allow("ann@example.org")
    }

    var publicKey: String {
        get throws {
            try String(contentsOfFile: path + ".pub", encoding: .utf8).split(separator: " ").prefix(2)
                .joined(separator: " ")
        }
    }

    /// Says in the file of allowed signers whose the key is; nil is nobody's.
    func allow(_ signer: String?) throws {
        let line = try signer.map { "\($0) \(try publicKey)\n" } ?? "# nobody\n"
        try Data(line.utf8).write(to: URL(fileURLWithPath: allowed))
    }
}
