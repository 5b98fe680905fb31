import Programs

extension ArchiveError.Code {
    /// A program that the work needs is not installed.
    public static let missingProgram = Self(rawValue: "missing-program")
    /// There is no key of that name, or none that belongs to it.
    public static let noKey = Self(rawValue: "no-signing-key")
    /// A key's file is open to others, or closed to the user.
    public static let keyPermissions = Self(rawValue: "key-permissions")
    /// A key opens with a passphrase that was not given.
    public static let lockedKey = Self(rawValue: "locked-key")
    /// ssh-keygen made no signature, or could not look at one, for a reason of its own.
    public static let signing = Self(rawValue: "signing")
    /// The file that says whose signatures count can't be used.
    public static let allowedSigners = Self(rawValue: "allowed-signers")
}

extension ArchiveError {
    /// Why ssh-keygen brought no result.
    init(_ failure: Subprocess.Failure, toDo work: String) {
        switch failure {
        case .missing:
            self.init(.missingProgram, "to \(work) takes the program 'ssh-keygen', which is not installed")
        case .start(let number):
            self.init(.signing, "'ssh-keygen' can't be started to \(work) (error \(number))")
        case .time: self.init(.signing, "'ssh-keygen' did not come to an end in time to \(work)")
        case .output: self.init(.signing, "'ssh-keygen' put out more than a signature")
        }
    }

    /// Why there is no room for a signature on its way.
    init(_ failure: PrivateFolder.Failure) { self.init(.system, failure.message) }
}
