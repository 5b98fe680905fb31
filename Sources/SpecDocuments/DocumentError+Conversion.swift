import Programs

extension DocumentError.Code {
    /// A program that reads the format is not installed.
    public static let missingProgram = Self(rawValue: "missing-program")
    /// It holds pictures of text and no text.
    public static let scanned = Self(rawValue: "scanned-document")
    /// It has more pages than a specification can have.
    public static let tooManyPages = Self(rawValue: "too-many-pages")
    /// Reading it takes longer than any real document does.
    public static let tooSlow = Self(rawValue: "time-out")
    /// There is no room for temporary files.
    public static let noScratchSpace = Self(rawValue: "no-scratch-space")
    /// A program that reads the format failed, and what it said does not tell why.
    public static let programFailed = Self(rawValue: "program-failed")
}

extension DocumentError {
    /// Why another program brought no result, as the reader of a format sees it.
    init(_ failure: Subprocess.Failure, of program: String, from package: String, reading format: String) {
        switch failure {
        case .missing:
            self.init(
                .missingProgram,
                "is \(format), which is read by the program '\(program)'; install the package '\(package)'")
        case .start(let number):
            self.init(.programFailed, "is \(format); '\(program)' can't be started (error \(number))")
        case .time:
            self.init(.tooSlow, "is \(format) that '\(program)' did not finish reading in time")
        case .output:
            self.init(.tooLarge, "is \(format) with more text than any specification has")
        }
    }

    /// Why there is no room for a document on its way to another program.
    init(_ failure: PrivateFolder.Failure) { self.init(.noScratchSpace, failure.message) }

    /// What is said where a program ended in a way that tells nothing of the document.
    init(_ result: Subprocess.Result, of program: String, reading format: String) {
        if result.errors.contains("bad_alloc") || result.errors.contains("Out of memory") {
            self.init(outOfMemory: program, reading: format)
        } else if result.status > 128 {
            self.init(
                .programFailed,
                "is \(format); '\(program)' broke off reading it (signal \(result.status - 128))")
        } else {
            let said = result.errors.split(separator: "\n").first.map { ": \($0)" } ?? ""
            self.init(
                .programFailed, "is \(format); '\(program)' failed with status \(result.status)\(said)")
        }
    }

    /// A program came to the end of the memory that it may use.
    init(outOfMemory program: String, reading format: String) {
        self.init(.tooLarge, "is \(format) that takes '\(program)' more memory than any specification does")
    }
}
