/// How the working folder of a clone stands after something was recorded in it. A bare archive has none.
public struct WorkingFolderState: Hashable, Sendable {
    /// The files that hold changes of a person's and were left alone.
    public let leftAlone: [String]
    /// Why the folder could not be brought up to date; what was recorded stands all the same.
    public let trouble: String?

    /// All is as the branch has it, or there is no folder.
    public static let upToDate = WorkingFolderState(leftAlone: [], trouble: nil)

    /// Both what was told before and what is told now.
    public func followed(by later: WorkingFolderState) -> WorkingFolderState {
        WorkingFolderState(
            leftAlone: Set(leftAlone).union(later.leftAlone).sorted(), trouble: later.trouble)
    }
}
