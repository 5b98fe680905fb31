import Spectrail

/// Why a verb ends with exit status 2: one phrase, and what a person can do about it.
struct Failure: Error {
    let message: String
    let hint: String?

    init(_ message: String, hint: String? = nil) {
        self.message = message
        self.hint = hint
    }

    init(_ error: ArchiveError) { self.init(error.message, hint: Self.hint(error.code)) }

    init(_ error: ProfileError, in file: String? = nil) {
        let place = file.map { "profile '\($0)': " } ?? ""
        self.init(place + error.message, hint: Self.hint(error.code))
    }

    /// The hint is made from the kind of trouble and never from its words.
    private static func hint(_ code: ArchiveError.Code) -> String? {
        switch code {
        case .notAnArchive:
            "make one with 'spectrail init DIR', or name one with --archive or SPECTRAIL_ARCHIVE"
        case .exists: "an archive is made in a folder of its own"
        case .newerFormat: "use the version of Spectrail that wrote it, or a later one"
        case .damaged:
            "run 'git fsck --strict' in the archive, and restore it from a clone; nothing was written"
        case .unknownClass: "'spectrail list' shows the classes"
        case .ambiguousClass: "name the class by its id"
        case .unknownRevision: "'spectrail log CLASS' shows the revisions"
        case .unusableEvent: "'spectrail event --help' says what each kind needs"
        case .otherContent:
            "compare them with 'spectrail diff CLASS FILE'; --correct puts this text in the place of the held one"
        case .heldElsewhere: "'spectrail move CLASS REVISION --to CLASS --why TEXT' puts a wrong filing right"
        case .unnamedClass: "give --code or --title"
        case .wrongPlace: "a revision stays in its jurisdiction, and moves to another class than its own"
        case .nameTaken:
            "'spectrail withdraw' takes back a revision, a draft can get another name with --name"
        case .unknownDraft: "'spectrail draft list --all' shows the drafts"
        case .noReason: "give --why"
        case .clockBehind: "set the clock, or give --recorded-at"
        case .locked:
            "wait for the other process; if none is running, a killed one left the lock file, and it can be removed"
        case .modified: "run the command again"
        case .otherProfile:
            "without --profile the kept one is used; --replace-profile puts the given one in its place, for all documents"
        case .unusableProfile: "give the profile that it extends with --profile too"
        case .noRemote:
            "name one, or 'git remote add origin ADDRESS' in the archive: 'spectrail sync' takes it from there"
        case .remote:
            "try 'git fetch' and 'git push' in the archive: keys, proxies and rights are those that git uses"
        case .missingProgram: "install the package 'openssh-client'"
        case .noKey:
            "--sign takes the file of an SSH key, or of a public key after 'ssh-add' of its other half; 'ssh-keygen -t ed25519' makes one"
        case .keyPermissions: "a key must be its user's alone: 'chmod 600 KEY', as the user whose it is"
        case .lockedKey: "add it to the agent with 'ssh-add KEY', and give its public key with --sign KEY.pub"
        case .allowedSigners:
            "one line a signer: 'name@example.org ssh-ed25519 AAAA…', as 'man ssh-keygen' says under ALLOWED SIGNERS"
        case .ownership: "git trusts it after 'git config --global --add safe.directory DIR'"
        default: nil
        }
    }

    private static func hint(_ code: ProfileError.Code) -> String? {
        switch code {
        case .unknownProfile: "--profile takes one of these names, or the path of a TOML file"
        case .unknownParent:
            "'extends' takes the name of a built-in profile, or of one that was given before it"
        default: nil
        }
    }

    /// The hint for a document that can't be read.
    static func hint(_ code: DocumentError.Code) -> String? {
        switch code {
        case .unsupportedFormat: "save it as a Word document (.docx) or as plain text in UTF-8, and read that"
        case .binary: "give the document itself, as text, a page or a Word document"
        case .damaged: "open it in the program that wrote it, save it anew, and read that"
        case .encrypted: "save it without a password, and read that"
        case .trackedChanges:
            "accept or reject them in Word, or say which is meant with --tracked accept or reject"
        case .zipBomb, .tooDeep, .documentType:
            "no office program writes such a file: ask where it comes from"
        case .programFailed: "try that program on its own; if it fails there too, install its package anew"
        case .unknownEncoding: "leave --encoding out, and the bytes decide"
        default: nil
        }
    }

    /// The lines for standard error.
    var lines: String { "spectrail: \(message)" + (hint.map { "\nhint: \($0)" } ?? "") }
}
