public import SpecLayouts
public import SpecModel

/// What came of reading a source anew.
public enum SourceReading: Sendable {
    /// It says what its text says.
    case same
    /// It says something else: what it says, and whether another program had a hand in that, whose version may differ.
    case other(Specification, byAnotherProgram: Bool)
    /// It can't be read, and why.
    case unreadable(String)
    /// A program that is needed to read it is not installed.
    case noProgram
}

/// Reads sources as documents are read.
///
/// An archive knows nothing of Word and PDF, so whoever audits one hands in how they are read: the bytes, the profile
/// that they were read by, and whether a reading is the one that is looked for. There may be several, since nobody
/// noted in which encoding a text was said to be, or what became of tracked changes.
public typealias SourceReader = (
    _ bytes: [UInt8], _ profile: Profile, _ isSame: (Specification) -> Bool
) -> SourceReading
