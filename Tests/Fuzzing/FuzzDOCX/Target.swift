import SpecDocuments
import SpecModel

/// libFuzzer's entry: any bytes as a container, and as the text of a Word document in a sound one.
///
/// Chance hardly ever makes a container whose check sums are right, so that the XML in it would never be reached.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    for changes in ReadingOptions.TrackedChanges.allCases {
        _ = try? DocumentText(reading: input, options: ReadingOptions(trackedChanges: changes))
        _ = try? DocumentXML.read(input, ReadingOptions(trackedChanges: changes))
    }
    return 0
}
