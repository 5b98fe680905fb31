import Spectrail

extension Console {
    /// Says how the working folder of a clone stands after something was recorded in it.
    static func note(_ state: WorkingFolderState) {
        for path in state.leftAlone {
            note("note: '\(path)' in the working folder holds changes and was left alone")
        }
        if let trouble = state.trouble {
            note("note: it is recorded, but the working folder could not be brought up to date: \(trouble)")
        }
    }
}
