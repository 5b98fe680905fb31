import SystemPackage

/// A file for a report at the end of long work, opened before it: that it can't be written is found out first.
struct ReportFile {
    private let path: String
    private let file: FileDescriptor

    /// Opens or makes the file; what is in it stays until the report is written.
    init(_ path: String) throws(Failure) {
        self.path = path
        do {
            file = try FileDescriptor.open(
                FilePath(path), .writeOnly, options: .create,
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
        } catch {
            throw Failure("report '\(path)' can't be written: \(error)")
        }
    }

    /// Writes the report in the place of what was there.
    func write(_ text: String) throws(Failure) {
        do {
            try file.closeAfter {
                try file.resize(to: 0)
                try file.writeAll(Array(text.utf8))
            }
        } catch {
            throw Failure("report '\(path)' can't be written: \(error)")
        }
    }
}
