import SpecModel

/// The line of a file that can't be read, or has no counterpart, among those of the others.
public enum TroubleJSON {
    /// Appends the line.
    ///
    /// - Parameters:
    ///   - oldFile: the name of the old file of a pair, where that is another.
    ///   - side: which of a pair it is: `old` or `new`.
    public static func append(
        file: String, oldFile: String? = nil, code: String, message: String, side: String? = nil,
        to bytes: inout [UInt8]
    ) {
        JSONWriter.write(.line, to: &bytes) { json in
            json.key("file", file)
            if let oldFile, oldFile != file { json.key("oldFile", oldFile) }
            json.key("error") {
                $0.object {
                    $0.key("code", code)
                    $0.key("message", message)
                    if let side { $0.key("side", side) }
                }
            }
        }
    }
}
