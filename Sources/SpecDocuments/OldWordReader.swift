import Programs
import SpecModel

/// Reads Word's old .doc files as the .docx that LibreOffice makes of them.
///
/// LibreOffice works in a private folder that is also its home, so that it touches no user's profile and a
/// running one does not take over the work.
enum OldWordReader {
    static func read(_ bytes: [UInt8], _ options: ReadingOptions) throws(DocumentError) -> DocumentText {
        try DOCXReader.read(convert(bytes), options)
    }

    private static func convert(_ bytes: [UInt8]) throws(DocumentError) -> [UInt8] {
        let format = "an old Word document (.doc)"
        guard ProgramPath.find("soffice") != nil else {
            throw DocumentError(.missing, of: "soffice", from: "libreoffice-writer", reading: format)
        }
        let folder = try room()
        let file = try document(bytes, in: folder)
        let arguments = [
            "-env:UserInstallation=\(folder.address)/profile", "--headless", "--norestore", "--nologo",
            "--convert-to", "docx", "--outdir", folder.path, file,
        ]
        let result: Subprocess.Result
        do throws(Subprocess.Failure) {
            let office = Subprocess(
                "soffice", arguments, limits: .office, environment: .bare(home: folder.path))
            result = try office.run { folder.note(group: $0) }
        } catch {
            throw DocumentError(error, of: "soffice", from: "libreoffice-writer", reading: format)
        }
        guard result.status == 0 else { throw DocumentError(result, of: "soffice", reading: format) }
        // It says that all went well where it wrote nothing: only the file tells.
        guard let converted = folder.bytes(of: "document.docx", limit: DocumentText.sizeLimit) else {
            throw DocumentError(.damaged, "is \(format) that 'soffice' can't read: it is damaged or locked")
        }
        return converted
    }

    private static func room() throws(DocumentError) -> PrivateFolder {
        do {
            return try PrivateFolder()
        } catch {
            throw DocumentError(error)
        }
    }

    private static func document(
        _ bytes: [UInt8], in folder: borrowing PrivateFolder
    ) throws(DocumentError) -> String {
        do {
            return try folder.write(bytes, to: "document.doc")
        } catch {
            throw DocumentError(error)
        }
    }
}
