import FoundationEssentials
import Programs
import SpecModel

/// Says whose signatures are good, by OpenSSH's ssh-keygen and a file of allowed signers, as `git verify-commit` does.
///
/// One run of ssh-keygen a signature, and one more the first time that a key is met.
struct SignatureChecker: ~Copyable {
    private let allowedSigners: String
    private let folder: SigningFolder
    /// For whom a key has counted before.
    private var principals: [[UInt8]: String] = [:]
    /// What ssh-keygen said of the file of allowed signers: of keys that have expired, or lines that it can't read.
    private(set) var remarks: Set<String> = []

    private static let remarkLimit = 100

    /// - Throws: `ArchiveError` where the file can't be read or holds nothing.
    init(allowedSigners path: String) throws(ArchiveError) {
        try Self.check(path)
        self.init(path, in: try SigningFolder())
    }

    private init(_ path: String, in folder: consuming SigningFolder) {
        allowedSigners = path
        self.folder = folder
    }

    /// ssh-keygen says of a file that is not there what it says of one that names nobody.
    private static func check(_ path: String) throws(ArchiveError) {
        guard let size = try? Data(contentsOf: URL(fileURLWithPath: path)).count else {
            throw ArchiveError(.allowedSigners, "allowed signers '\(path)' can't be read")
        }
        guard size > 0 else { throw ArchiveError(.allowedSigners, "allowed signers '\(path)' names nobody") }
    }

    /// What a signature is worth.
    ///
    /// - Parameter seconds: when it claims to be made, in seconds since 1970: a key may have counted then and not now.
    mutating func status(
        of signature: [UInt8]?, on payload: [UInt8], at seconds: Int64
    ) throws(ArchiveError) -> SignatureStatus {
        guard let signature else { return .unsigned }
        guard SSHSignature.isSSH(signature) else { return .otherKind }
        guard let key = SSHSignature(armoured: signature)?.key else { return .bad }
        let file = try folder.write(signature, to: "signature")
        let time = "-Overify-time=\(Self.digits(of: seconds))"
        func good(_ principal: String) throws(ArchiveError) -> SignatureStatus? {
            let result = try run(
                ["verify", "-n", "git", "-f", allowedSigners, "-I", principal, "-s", file, time], on: payload)
            return result.status == 0 ? .good(principal: principal, key: Self.key(in: result)) : nil
        }
        if let known = principals[key], let status = try good(known) { return status }
        let found = try run(["find-principals", "-f", allowedSigners, "-s", file, time])
        if found.status == 0 {
            for principal in String(decoding: found.output, as: UTF8.self).split(separator: "\n") {
                guard let status = try good(String(principal)) else { continue }
                principals[key] = String(principal)
                return status
            }
        } else {
            note(found.errors)
        }
        let plain = try run(["check-novalidate", "-n", "git", "-s", file], on: payload)
        return plain.status == 0 ? .unknownKey(Self.key(in: plain)) : .bad
    }

    private func run(_ arguments: [String], on input: [UInt8] = []) throws(ArchiveError) -> Subprocess.Result
    {
        do throws(Subprocess.Failure) {
            return try Subprocess(
                "ssh-keygen", ["-Y"] + arguments, limits: .trusted(seconds: 60), environment: .inherited()
            ).run(on: input)
        } catch {
            throw ArchiveError(error, toDo: "look at signatures")
        }
    }

    private mutating func note(_ errors: String) {
        for line in errors.split(separator: "\n") where line.hasPrefix("\(allowedSigners):") {
            guard remarks.count < Self.remarkLimit else { return }
            remarks.insert(String(line))
        }
    }

    /// The kind and fingerprint of the key at the end of what ssh-keygen says of a good signature.
    private static func key(in result: Subprocess.Result) -> String {
        let words = String(decoding: result.output, as: UTF8.self).split { $0 == " " || $0 == "\n" }
        return words.last.map(String.init) ?? ""
    }

    /// A time as ssh-keygen takes it, in UTC whatever the zone here.
    private static func digits(of seconds: Int64) -> String {
        Instant.text(seconds).filter { $0.isASCII && $0.isNumber || $0 == "Z" }
    }
}
