import FoundationEssentials
import Programs

/// Signs what is recorded with a person's SSH key, by OpenSSH's ssh-keygen, as git itself does.
///
/// The key never comes into this process: ssh-keygen reads it, or the agent that holds it signs. A passphrase is asked
/// for at the terminal, by ssh-keygen, or by the program that `SSH_ASKPASS` names. Ed25519 makes the same signature of
/// the same bytes each time, so the same recording keeps the same commit ids.
public struct CommitSigner: Hashable, Sendable {
    /// The file of a private key, or of the public key of one that the agent holds, or such a public key itself
    /// (`ssh-ed25519 AAAA…`, also after `key::`).
    public let key: String

    /// A signer that uses a key; whether it can is found at the first signature.
    public init(key: String) { self.key = key }

    /// The signature of some bytes, in its armour.
    package func signature(of content: [UInt8]) throws(ArchiveError) -> String {
        let literal = publicKey
        if literal == nil { try checkFile() }
        let folder = try SigningFolder()
        let file = try folder.write(content, to: "content")
        // The content goes by a file and not by the standard input, at which a passphrase may be typed.
        var keyFile = key
        if let literal { keyFile = try folder.write(Array("\(literal)\n".utf8), to: "key.pub") }
        let result: Subprocess.Result
        do throws(Subprocess.Failure) {
            result = try Subprocess(
                "ssh-keygen", ["-Y", "sign", "-n", "git", "-f", keyFile, file],
                limits: .trusted(seconds: Terminal.isThere ? .infinity : Self.patience),
                environment: .inherited(), sharing: Terminal.hasInput ? .input : .terminal
            ).run()
        } catch {
            throw ArchiveError(error, toDo: "sign")
        }
        guard result.status == 0, let armoured = folder.bytes(of: "content.sig") else {
            throw refusal(result)
        }
        return String(decoding: armoured, as: UTF8.self)
    }

    /// The same as the stores of an archive take it.
    var signing: NewCommit.Signing {
        { content throws(ArchiveError) in try signature(of: content) }
    }

    /// How long a signature may take where nobody at a terminal can end it: a key of hardware waits for a touch.
    private static let patience = 120.0

    /// The key, where it is the public key itself.
    private var publicKey: Substring? {
        if key.hasPrefix("key::") { return key.dropFirst(5) }
        let kinds = ["ssh-", "ecdsa-", "sk-ssh-", "sk-ecdsa-"]
        return kinds.contains(where: key.hasPrefix) && key.contains(" ") ? key[...] : nil
    }

    private func checkFile() throws(ArchiveError) {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: key, isDirectory: &isFolder) else {
            throw ArchiveError(.noKey, "signing key '\(key)' is not there")
        }
        guard !isFolder else { throw ArchiveError(.noKey, "signing key '\(key)' is a folder") }
        guard FileManager.default.isReadableFile(atPath: key) else {
            throw ArchiveError(.keyPermissions, "signing key '\(key)' can't be read by this user")
        }
    }

    /// What ssh-keygen's words mean for the person who named the key.
    private func refusal(_ result: Subprocess.Result) -> ArchiveError {
        let said = result.errors
        if said.contains("incorrect passphrase") {
            let why = Terminal.isThere ? "and was given another" : "and there is no terminal to ask for it"
            return ArchiveError(.lockedKey, "signing key '\(key)' opens with a passphrase, \(why)")
        }
        // Before the permissions: where the agent lacks it, ssh-keygen takes a public key's file for a private one's.
        if isPublic {
            return ArchiveError(
                .noKey, "signing key '\(key)' is a public key whose other half no agent holds")
        }
        if said.contains("are too open") {
            return ArchiveError(
                .keyPermissions, "signing key '\(key)' is open to other users, and is not used therefore")
        }
        if said.contains("Couldn't load public key") || said.contains("invalid format") {
            return ArchiveError(.noKey, "'\(key)' is no SSH key")
        }
        let words = said.split(separator: "\n").last ?? "status \(result.status)"
        return ArchiveError(.signing, "'ssh-keygen' does not sign with '\(key)': \(words)")
    }

    /// Whether the key is a public one.
    private var isPublic: Bool {
        if publicKey != nil { return true }
        guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: key)) else { return false }
        return ["ssh-", "ecdsa-", "sk-"].contains { bytes.starts(with: Array($0.utf8)) }
    }
}
