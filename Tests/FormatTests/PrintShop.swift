import Foundation
import TestSupport

/// The programs that make documents of HTML pages: each is started once for a whole folder, for they start slowly.
struct PrintShop {
    /// Whether the programs are installed, as `Scripts/prepare tests` does.
    static let isOpen = ["weasyprint", "soffice", "chromium", "pdftotext", "pandoc"].allSatisfy { name in
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
    }

    private let home: TemporaryFolder

    init() throws { home = try TemporaryFolder() }

    /// Prints pages to `NAME.pdf` by weasyprint.
    func print(_ names: [String], in folder: String) throws {
        let script = """
            import sys, logging, weasyprint
            logging.disable(logging.CRITICAL)
            for name in sys.argv[1:]:
                weasyprint.HTML(name + ".html").write_pdf(name + ".pdf")
            """
        try run("/usr/bin/python3", ["-c", script] + names, in: folder)
    }

    /// Prints a page to `NAME.chromium.pdf` by Chromium, with the lines that browsers add unless told not to.
    func printByBrowser(_ name: String, in folder: String) throws {
        try run(
            "chromium",
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(home.path("browser"))",
                "--print-to-pdf=\(folder)/\(name).chromium.pdf", "\(folder)/\(name).html",
            ], in: folder)
    }

    /// Converts pages to `NAME.<ending>` by LibreOffice.
    func convert(_ names: [String], to ending: String, in folder: String) throws {
        try run(
            "soffice",
            [
                "-env:UserInstallation=file://\(home.path("office"))", "--headless", "--norestore",
                "--infilter=HTML (StarWriter)", "--convert-to", ending, "--outdir", folder,
            ] + names.map { "\(folder)/\($0).html" }, in: folder)
    }

    /// Converts a document of LibreOffice's own to the same name with another ending.
    func convertText(_ file: String, to ending: String, in folder: String) throws {
        try run(
            "soffice",
            [
                "-env:UserInstallation=file://\(home.path("office"))", "--headless", "--norestore",
                "--convert-to", ending, "--outdir", folder, "\(folder)/\(file)",
            ], in: folder)
    }

    private func run(_ program: String, _ arguments: [String], in folder: String) throws {
        let path = program.hasPrefix("/") ? program : "/usr/bin/\(program)"
        let result = try Program(path, home: home.path("")).run(arguments, in: folder)
        guard result.status == 0 else { throw Failure(description: "\(program): \(result.errors)") }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }
}
