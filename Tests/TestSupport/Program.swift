package import Foundation

/// A program run as users run it, in an environment of its own: no home, no configuration, no terminal, UTC.
package struct Program {
    /// What came of a run.
    package struct Result {
        package let status: Int32
        package let output: String
        package let errors: String
        package let bytes: [UInt8]
    }

    package let path: String
    package var environment: [String: String]

    package init(_ path: String, home: String) {
        self.path = path
        environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home,
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_CEILING_DIRECTORIES": home,
        ]
    }

    /// Runs the program to its end. Output goes through files, so that no pipe can fill up and wait.
    package func run(_ arguments: [String], in folder: String? = nil) throws -> Result {
        let scratch = try TemporaryFolder()
        let (output, errors) = (scratch.path("out"), scratch.path("err"))
        for file in [output, errors] { try Data().write(to: URL(fileURLWithPath: file)) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = environment
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
        try process.run()
        process.waitUntilExit()
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: output)))
        let said = try Data(contentsOf: URL(fileURLWithPath: errors))
        return Result(
            status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
            errors: String(decoding: said, as: UTF8.self), bytes: bytes)
    }

    /// The folder in which the build put its programs: where the test runner itself lies.
    package static var buildFolder: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    }
}
