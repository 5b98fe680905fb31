import Foundation
import TestSupport
import Testing

/// What is left where the tool is ended in the middle of its work.
struct InterruptionTests {
    /// Microsoft's old container as far as it takes to be told for a Word document.
    private static let document =
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        + "WordDocument".utf8.flatMap { [$0, 0] } + [UInt8](repeating: 0, count: 1_000)

    /// Stands in for LibreOffice: says that it runs, and then holds a pipe open for as long as it does.
    private static func office(in folder: String) -> String {
        """
        #!/bin/sh
        echo started > '\(folder)/started'
        sleep 600 > '\(folder)/ended' &
        wait
        """
    }

    /// Ends the tool when LibreOffice runs, waits for LibreOffice's pipe to be closed, and then for its folder to go.
    private static func script(_ signal: String) -> String {
        """
        mkfifo started ended; mkdir scratch; chmod +x bin/soffice
        PATH="$PWD/bin:$PATH" TMPDIR=scratch spectrail read old.doc & tool=$!
        read -r word < started; exec 3< ended; ls scratch | wc -l
        kill -\(signal) $tool; wait $tool 2>/dev/null; echo $?
        cat <&3; until [ -z "$(ls scratch)" ]; do sleep 0.02; done; ls scratch | wc -l
        """
    }

    @Test(arguments: [("TERM", 143), ("HUP", 129), ("KILL", 137)])
    func `where the tool is ended, LibreOffice ends with it, and no folder stays behind`(
        signal: String, status: Int
    ) throws {
        let desk = try Desk()
        try desk.folder.write(Self.office(in: desk.folder.path("")), to: "bin/soffice")
        try desk.folder.write("", to: "old.doc")
        try desk.write(Self.document, to: "old.doc")
        try desk.folder.write(Self.script(signal), to: "script")
        // A run that hangs is a failure and not a wait.
        let result = try desk.shell("timeout -k 1 60 sh script")
        #expect(result.output.split(separator: "\n") == ["1", "\(status)", "0"], "\(result.errors)")
    }
}
