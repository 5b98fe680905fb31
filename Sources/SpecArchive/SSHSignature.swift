import FoundationEssentials

/// A signature of OpenSSH's (PROTOCOL.sshsig) as far as it must be known here: by which key it claims to be made.
///
/// Whether the claim holds, ssh-keygen says.
struct SSHSignature {
    /// The public key as SSH writes it.
    let key: [UInt8]

    /// Reads the armour; nil where it is none of OpenSSH's, or damaged.
    init?(armoured text: [UInt8]) {
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
        guard Self.isSSH(text), lines.last == "-----END SSH SIGNATURE-----",
            let data = Data(base64Encoded: lines.dropFirst().dropLast().joined())
        else { return nil }
        let bytes = Array(data)
        // Six letters, the version, and the length of the key.
        guard bytes.count > 14, bytes.starts(with: Array("SSHSIG".utf8)), bytes[6..<10] == [0, 0, 0, 1] else {
            return nil
        }
        let length = bytes[10..<14].reduce(0) { $0 << 8 | Int($1) }
        guard length > 0, length <= bytes.count - 14 else { return nil }
        key = Array(bytes[14..<(14 + length)])
    }

    /// Whether an armour is one of OpenSSH's, intact or not, and not of OpenPGP or X.509.
    static func isSSH(_ armour: [UInt8]) -> Bool {
        armour.starts(with: Array("-----BEGIN SSH SIGNATURE-----".utf8))
    }
}
