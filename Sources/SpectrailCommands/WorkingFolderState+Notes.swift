import Spectrail

extension WorkingFolderState {
    /// Says what a person should know of the working folder after something was recorded.
    func note() {
        for path in leftAlone {
            Console.note("note: '\(path)' in the working folder holds changes and was left alone")
        }
        if let trouble {
            Console.note(
                "note: it is recorded, but the working folder could not be brought up to date: \(trouble)")
        }
    }
}
