import Glibc

/// Where programs are.
package enum ProgramPath {
    /// Where programs are if nothing else is said.
    static let usual = "/usr/local/bin:/usr/bin:/bin"

    /// The file that a name stands for on the PATH. Relative folders in it are passed over: a document's folder
    /// must not be able to bring a program along.
    package static func find(_ name: String) -> String? {
        let path = ProgramEnvironment.variable("PATH") ?? usual
        for folder in path.split(separator: ":") where folder.hasPrefix("/") {
            let file = "\(folder)/\(name)"
            if unsafe access(file, X_OK) == 0 { return file }
        }
        return nil
    }
}
